import FoundationEssentials
import Kiosk
import Synchronization
import ThaiText

/// What holds of any screen, as people and programs get it.
enum ScreenLaws {
  /// Screens that have kept the laws: most come again and again.
  private static let sound = Mutex<Set<Screen>>([])
  /// How many of them are remembered.
  private static let mostSound = 5_000

  static func check(_ screen: Screen) throws(BrokenLaw) {
    if sound.withLock({ $0.contains(screen) }) { return }
    try checkAll(screen)
    sound.withLock {
      if $0.count >= mostSound { $0.removeAll() }
      $0.insert(screen)
    }
  }

  private static func checkAll(_ screen: Screen) throws(BrokenLaw) {
    try hold("a screen has a title", !screen.title.isEmpty, "\(screen)")
    try hold(
      "a screen says what can be done", !screen.prompt.isEmpty || screen.name == .bye, "\(screen)")
    try hold(
      "a notice says something", screen.notice.map { !$0.isEmpty } ?? true, "\(screen)")
    let keys = screen.choices.map(\.key)
    try holdEqual("no two choices have one key", Set(keys).count, keys.count, "\(screen)")
    for columns in [20, 40, 80] { try checkText(screen, columns: columns) }
    try checkJSON(screen)
  }

  private static func checkText(_ screen: Screen, columns: Int) throws(BrokenLaw) {
    let plain = text(screen, columns, .none)
    try hold(
      "a terminal can print a screen",
      plain.unicodeScalars.allSatisfy {
        $0.isPrintable && $0.properties.generalCategory != .format
      }, plain)
    // Narrower terminals are served, with keys that stick out.
    if columns >= 40 {
      let widest = plain.split(separator: "\n").map { ThaiText.columns(of: $0) }.max() ?? 0
      try hold("a screen is as wide as its terminal", widest <= columns, "\(widest): \(plain)")
    }
    try holdEqual(
      "colours change nothing but colours", withoutColours(text(screen, columns, .full)), plain)
  }

  private static func text(
    _ screen: Screen, _ columns: Int, _ colours: TerminalStyle.Colours
  ) -> String {
    let renderer = TextRenderer(columns: columns, style: TerminalStyle(colours: colours))
    return String(decoding: renderer.render(screen), as: UTF8.self)
  }

  /// A text without sequences that set colours, `ESC [ … m`.
  private static func withoutColours(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1B}", rest.first == "[" else {
        result.append(scalar)
        continue
      }
      rest = rest.dropFirst().drop { $0 == ";" || ("0"..."9").contains($0) }
      if rest.first == "m" { rest = rest.dropFirst() }
    }
    return String(result)
  }

  private static func checkJSON(_ screen: Screen) throws(BrokenLaw) {
    let line = JSONRenderer().render(screen)
    try hold(
      "a screen is one line of JSON",
      line.last == UInt8(ascii: "\n") && line.count { $0 == UInt8(ascii: "\n") } == 1)
    let read: ScreenLine
    do {
      read = try JSONDecoder().decode(ScreenLine.self, from: Data(line))
    } catch {
      throw BrokenLaw(
        "a screen's line can be read", "\(error)\n\(String(decoding: line, as: UTF8.self))")
    }
    try holdEqual("a screen's line is the screen", read, ScreenLine(screen))
  }
}

/// What the line protocol says of every screen.
private struct ScreenLine: Codable, Equatable {
  var v = 1
  var screen: String
  var title: String
  var body: [String]
  var choices: [Choice]
  var prompt: String
  var seconds: Int?
  var cause: String?
  var notice: String?
  var secret: Bool?

  struct Choice: Codable, Equatable {
    var key: String
    var id: String
    var text: String
  }

  init(_ shown: Screen) {
    screen = shown.name.rawValue
    title = shown.title
    body = shown.body
    choices = shown.choices.map { Choice(key: $0.key, id: $0.id, text: $0.text) }
    prompt = shown.prompt
    seconds = shown.seconds
    cause = shown.cause?.rawValue
    notice = shown.notice
    secret = shown.isSecret ? true : nil
  }
}
