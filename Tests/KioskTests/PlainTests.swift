import Entries
import Programme
import RallyControl
import RallyRoute
import Testing
import ThaiText
import Vocabulary

@testable import Kiosk

@Suite("Screens that are read aloud")
struct PlainTests {
  private let renderer = TextRenderer(
    columns: 80, style: TerminalStyle(colours: .none, isPlain: true))

  private func lines(of screen: Screen) -> [Substring] {
    String(decoding: renderer.render(screen), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// What is wrong with a line that is read aloud; nil for nothing.
  private func fault(of line: Substring, isLast: Bool) -> String? {
    let text = isLast ? String(line).trimmed[...] : line
    if text.contains("  ") { return "spaces stand for something" }
    if text.hasPrefix(" ") || text.hasSuffix(" ") { return "it is indented" }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2500...0x259F: return "a line or a bar: \(scalar)"
      case 0..<0x20, 0x7F..<0xA0: return "a control character"
      default: break
      }
    }
    let hasSign = text.unicodeScalars.contains {
      $0.properties.generalCategory == .otherSymbol || $0.properties.isEmojiPresentation
    }
    let hasWord = text.contains { $0.isLetter || $0.isNumber }
    if hasSign, !hasWord { return "a sign without a word" }
    return nil
  }

  private func check(_ screen: Screen) {
    let lines = lines(of: screen)
    for (index, line) in lines.enumerated() {
      let fault = fault(of: line, isLast: index == lines.count - 1)
      #expect(fault == nil, "\(screen.place): \(fault ?? "") in “\(line)”")
    }
  }

  @Test("have no pictures, lines, bars, tables or signs without a word", arguments: 0..<8)
  func laws(walk: Int) throws {
    let bundled = try BundledRoom()
    try bundled.setPin()
    var room = bundled.room(
      language: walk % 2 == 0 ? .thai : .english,
      checkpoint: walk == 7 ? bundled.rally.route.checkpoints.first?.id : nil, speaks: walk == 3)
    room.isLocked = true
    var wanderer = Wanderer(room, seed: "plain \(walk)")
    check(wanderer.screen)
    for _ in 0..<150 { wanderer.step().forEach(check) }
    withExtendedLifetime(bundled) {}
  }

  @Test(
    "of each kind of question, of practice and of the hall's game", arguments: Language.allCases)
  func kinds(language: Language) throws {
    for question in KindSamples.all {
      var sample: SampleRoom?
      var driver = try KindSamples.driver(
        question, speaks: true, language: language == .thai ? "1" : "2", in: &sample)
      check(driver.kiosk.screen())
      for line in ["/.", "", ""] { check(driver.type(line)) }
    }
    let sample = try GameRoom.sample(
      GameRoom.game(.practice, rule: .warmup, draw: [.a1: 2]),
      GameRoom.game(.bamboo(.init()), rule: .together))
    var driver = Driver(sample.room(language: language))
    for line in ["", "1", "1", "1", "", "/.", "", "/.", "", "", "2", "", "/.", "", "/0"] {
      check(driver.type(line))
    }
  }

  @Test("say the same in the same order, without the picture, the line and the padding")
  func order() {
    var screen = Screen(
      .menu, title: "Menu", body: ["One  two", "/0   back"],
      choices: [
        Choice(key: "1", id: "a", text: "First"), Choice(key: "10", id: "b", text: "Tenth"),
      ], prompt: "Type a number", art: ["│██│"], accent: "#FF0000")
    screen.notice = "There is no such choice."
    #expect(
      String(decoding: renderer.render(screen), as: UTF8.self) == """

        Menu
        One two
        /0 back

        1. First
        10. Tenth

        There is no such choice.

        Type a number >\u{20}
        """)
  }

  @Test("have no colours, whatever the terminal has")
  func colours() {
    let screen = Screen(.menu, title: "Menu", prompt: "Go", accent: "#FF8000")
    let renderer = TextRenderer(columns: 40, style: TerminalStyle(colours: .full, isPlain: true))
    #expect(!renderer.render(screen).contains(0x1B))
  }
}
