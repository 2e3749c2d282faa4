import Glibc
import Testing

/// Terminals that are not as they should be; see DESIGN section 12.
@Suite("Odd terminals")
struct OddTerminalTests {
  private func kiosk(
    _ event: SmallEvent, _ arguments: [String] = [], columns: UInt16 = 80,
    environment: [String: String] = [:], launcher: [String] = []
  ) throws -> Terminal {
    try Terminal(
      ["--event", event.path, "--store", event.store, "--kiosk", "k1"] + arguments,
      columns: columns, environment: environment, launcher: launcher)
  }

  @Test("without a locale and a TERM screens are in Thai all the same, and plain")
  func bare() throws {
    let event = try SmallEvent()
    let terminal = try kiosk(
      event, environment: ["LANG": "C", "LC_ALL": "C"], launcher: ["/usr/bin/env", "-u", "TERM"])
    for (prompt, line) in [
      ("กด Enter เพื่อเริ่ม >", ""), ("พิมพ์หมายเลขทีม >", "๑"), ("บางส่วนของชื่อ >", "1"),
      ("พิมพ์หมายเลข >", "1"), ("กด Enter เพื่อเริ่ม >", ""), ("คำตอบ (/ วิธีใช้) >", "/."),
      ("กด Enter เพื่อไปต่อ >", "/2"), ("Press Enter to go on >", ""),
      ("Your answer (/ for help) >", "/0"),
    ] {
      try terminal.expect(prompt)
      terminal.enter(line)
    }
    terminal.type("\u{4}")
    try terminal.expect("Goodbye")
    #expect(terminal.child.wait() == 0)
    #expect(!terminal.transcript.contains("\u{1B}") && !terminal.transcript.contains("\u{FFFD}"))
  }

  @Test("20 columns wide, a quiz is played to its end, and no line is cut off")
  func narrow() throws {
    let event = try SmallEvent()
    let terminal = try kiosk(event, ["--lang", "en"], columns: 20, environment: ["NO_COLOR": "1"])
    for line in ["", "1", "1", "1", ""] {
      try terminal.expect(" > ")
      terminal.enter(line)
    }
    for _ in 1...6 {
      try terminal.expect("help) > ")
      terminal.enter("/.")
      try terminal.expect("Skipped")
      try terminal.expect(" > ")
      terminal.enter()
    }
    try terminal.expect("done")
    terminal.type("\u{4}")
    try terminal.expect("Goodbye")
    #expect(terminal.child.wait() == 0)
    let lines = terminal.transcript.split(whereSeparator: \.isNewline)
    // Behind a prompt stands what was typed.
    let long = lines.filter { $0.unicodeScalars.count > 20 && !$0.contains("> ") }
    #expect(lines.count > 100 && long.isEmpty, "\(long)")
  }

  @Test("that paste a megabyte get no answer counted, and the quiz goes on")
  func paste() throws {
    let event = try SmallEvent()
    let terminal = try kiosk(event, ["--lang", "en"])
    for (prompt, line) in [
      ("Press Enter to start >", ""), ("number >", "1"), ("name >", "1"), ("number >", "1"),
      ("Press Enter to start >", ""),
    ] {
      try terminal.expect(prompt)
      terminal.enter(line)
    }
    try terminal.expect("Your answer (/ for help) >")
    // A line without end: a terminal keeps 4,095 bytes of one.
    terminal.paste(String(repeating: "น้ำใจ", count: 70_000))
    terminal.enter()
    try terminal.expect("too long")
    // And a thousand lines; under a sanitizer the question's time would be up before so many.
    let lines = Sanitizer.isOn ? 50 : 1_000
    terminal.paste(String(repeating: String(repeating: "x", count: 1_023) + "\r", count: lines))
    for _ in 0..<lines { try terminal.expect("too long") }
    try terminal.expect("Your answer (/ for help) >")
    #expect(try event.entries().count { $0.kind == "answered" } == 0)
    terminal.enter("/.")
    try terminal.expect("Skipped")
    #expect(try event.entries().count { $0.kind == "answered" } == 1)
  }

  @Test("a program that sends a megabyte without an end of line is asked again, once")
  func line() throws {
    let event = try SmallEvent()
    let client = try event.kiosk()
    let question = try #require(try client.walk("", "1", "1", "1", ""))
    client.write([UInt8](repeating: 0xE0, count: 1 << 20))
    let again = try #require(try client.type(""))
    #expect(again.screen == "question" && again.data.id == question.data.id)
    #expect(again.notice?.contains("too long") == true)
    #expect(try client.type(event.rightAnswer(to: question))?.data.verdict == "right")
  }

  @Test("that are hung up in the middle of a quiz keep what was answered, and it goes on elsewhere")
  func hungUp() throws {
    let event = try SmallEvent()
    let terminal = try kiosk(event, ["--lang", "en", "--lock"])
    for line in ["", "1", "1", "1", "", "/.", "", "/."] {
      try terminal.expect(" > ")
      terminal.enter(line)
    }
    try terminal.expect("Skipped")
    terminal.type("half an ans")
    terminal.hangUp()
    #expect(terminal.child.wait() == 0)
    let client = try event.kiosk("k2")
    let screen = try #require(try client.walk("", "1", "1", "1"))
    #expect(screen.screen == "question" && screen.data.number == 3)
    #expect(try event.entries().count { $0.kind == "answered" } == 2)
  }
}
