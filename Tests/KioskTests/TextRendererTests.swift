import FoundationEssentials
import Testing
import ThaiText
import Vocabulary

@testable import Kiosk

@Suite("Screens as text")
struct TextRendererTests {
  /// Every screen there is, on one way through a session.
  private func screens(language: Language) throws -> [Screen] {
    let sample = try SampleRoom(bank: Self.bank)
    var driver = Driver(sample.room(language: language))
    var screens = [driver.kiosk.screen()]
    func see(_ line: String) { screens.append(driver.type(line)) }
    for line in [
      "/", "", "/9", "", "", "9", "1", "ไม่มี", "1", "99", "1", "", "x", "a", "", "12", "",
      "child", "", "", "1", "5", "", "2", "", "/.", "", "/0", "3", "", "a", "", "11", "",
      "children", "", "", "4", "", "a", "", "", "0",
    ] {
      see(line)
    }
    screens += driver.wait(1)
    screens += driver.kiosk.receive(.end, at: driver.now)
    return screens
  }

  @Test(
    "look as they did, at 40, 80 and 120 columns, in Thai and in English",
    arguments: [Language.thai, .english], [40, 80, 120])
  func snapshots(language: Language, columns: Int) throws {
    let renderer = TextRenderer(columns: columns, style: TerminalStyle(colours: .none))
    let text =
      try screens(language: language).map {
        "[\($0.name.rawValue)]" + String(decoding: renderer.render($0), as: UTF8.self)
      }.joined(separator: "\n\n") + "\n"
    try expectSnapshot(text, named: "screens-\(language.rawValue)-\(columns).txt")
  }

  @Test(
    "fit any width from 40 columns", arguments: [Language.thai, .english], Array(40...82))
  func fit(language: Language, columns: Int) throws {
    let renderer = TextRenderer(columns: columns, style: TerminalStyle(colours: .none))
    for screen in try screens(language: language) {
      for line in String(decoding: renderer.render(screen), as: UTF8.self).split(separator: "\n") {
        #expect(ThaiText.columns(of: line) <= columns, "\(screen.name): \(line)")
      }
    }
  }

  @Test("colours stand around whole lines, and only where they are allowed")
  func colours() {
    let screen = Screen(.menu, title: "Menu", prompt: "Go", accent: "#FF8000")
    func text(_ colours: TerminalStyle.Colours) -> String {
      let renderer = TextRenderer(columns: 40, style: TerminalStyle(colours: colours))
      return String(decoding: renderer.render(screen), as: UTF8.self)
    }
    #expect(!text(.none).contains("\u{1B}"))
    #expect(text(.full).contains("\u{1B}[38;2;255;128;0m"))
    #expect(text(.palette).contains("\u{1B}[38;5;208m"))
  }

  @Test("a banner that does not fit is left out")
  func banner() {
    let screen = Screen(
      .menu, title: "Menu", prompt: "Go", art: [String(repeating: "*", count: 41)])
    let renderer = TextRenderer(columns: 40, style: TerminalStyle(colours: .none))
    #expect(!String(decoding: renderer.render(screen), as: UTF8.self).contains("*"))
  }

  private static let bank = """
    // [id:q1] [tag:A1]
    ::Morning::It is eight in the morning. You meet Khun Malee at the door of the office. \
    What do you say to her?{
    =Good morning, Khun Malee. How are you today?#Yes\\: until noon. / ใช่ ใช้ได้จนถึงเที่ยง
    ~Good night.#That ends the day.
    ####We greet in the morning with “Good morning”. / ทักทายตอนเช้าด้วย “Good morning” \
    ซึ่งใช้ได้ตั้งแต่เช้าจนถึงเที่ยงวัน และสุภาพพอสำหรับผู้บังคับบัญชา
    }

    // [id:q2] [tag:A1]
    ::Numbers::How many members does ASEAN have?{#11####Eleven since 2025.}

    // [id:q3] [tag:A2]
    ::Plural::The plural of child is …{=children =%50%childs#Almost.}

    """
}

/// Compares a text with the snapshot kept beside the tests; `KHAOLAM_RECORD=1` keeps it anew.
func expectSnapshot(
  _ text: String, named name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let url = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["KHAOLAM_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return
  }
  let kept = String(decoding: try Data(contentsOf: url), as: UTF8.self)
  #expect(text == kept, sourceLocation: sourceLocation)
}
