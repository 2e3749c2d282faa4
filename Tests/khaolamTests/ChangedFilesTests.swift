import Glibc
import Testing

/// Files of facilitators that change while something is played; see DESIGN section 12.
@Suite("Files that change while an event is played")
struct ChangedFilesTests {
  @Test("an event file that is changed or removed moves nobody who plays, and stops who starts")
  func event() throws {
    let event = try SmallEvent()
    let client = try event.kiosk()
    let question = try #require(try client.walk("", "1", "1", "1", ""))
    _ = try event.folder.write("event.json5", "{ id: \"other\", title: ")
    _ = try event.folder.write("roster.csv", "id,name,team\n")
    #expect(try client.type(event.rightAnswer(to: question))?.data.verdict == "right")
    let faulty = try event.run("kiosk", "--lang", "en")
    #expect(faulty.status == 65)
    #expect(faulty.errors.contains("event.json5:1:"), "\(faulty.errors)")
    unlink(event.path)
    let missing = try event.run("kiosk", "--lang", "en")
    #expect(missing.status == 66)
    #expect(missing.errors.contains("event.json5"), "\(missing.errors)")
    let next = try #require(try client.type(""))
    #expect(try client.type(event.rightAnswer(to: next))?.data.verdict == "right")
    _ = try event.folder.write("event.json5", SmallEvent.event)
    _ = try event.folder.write("roster.csv", SmallEvent.roster)
    #expect(try event.entries().count { $0.kind == "answered" } == 2)
  }

  @Test("a bank that is removed leaves who plays its questions; elsewhere the quiz waits for it")
  func removed() throws {
    let event = try SmallEvent()
    let client = try event.kiosk("k1")
    var screen = try #require(try client.walk("", "1", "1", "1", ""))
    let other = try event.kiosk("k2")
    unlink(event.folder.path("bank.gift"))
    for _ in 0..<3 {
      #expect(try client.type(event.rightAnswer(to: screen))?.data.verdict == "right")
      screen = try #require(try client.type(""))
    }
    #expect(screen.data.number == 4)
    // Another kiosk has not read it, and one that starts now is told.
    let late = try event.run("kiosk", "--lang", "en")
    #expect(late.status == 65 && late.errors.contains("no such file: bank.gift"))
    let note = try #require(try other.walk("", "1", "1", "1"))
    #expect(note.screen == "note" && note.body.joined().contains("bank.gift"))
    #expect(note.body.joined().contains("Please tell a facilitator"))
    // It has taken nothing over, and passed over nothing.
    #expect(try client.type(event.rightAnswer(to: screen))?.data.verdict == "right")
    _ = try event.folder.write("bank.gift", SmallEvent.bank)
    #expect(try event.entries().count { $0.kind == "answered" } == 4)
    let back = try #require(try other.walk("", "1"))
    #expect(back.screen == "question" && back.data.number == 5)
    #expect(try other.type(event.rightAnswer(to: back))?.data.verdict == "right")
    #expect(try event.run("journal", "verify").status == 0)
  }

  @Test(
    "a bank that is changed leaves the questions as they were drawn, and passes over what is gone")
  func changed() throws {
    let event = try SmallEvent()
    let client = try event.kiosk("k1")
    let first = try #require(try client.walk("", "1", "1", "1", ""))
    _ = try client.type(event.rightAnswer(to: first))
    // The hardest question is gone, another has come, and one has another key.
    let text = SmallEvent.bank
      .replacing("[id:c1]", with: "[id:new]")
      .replacing("Bangkok =Krung Thep", with: "Vientiane")
    _ = try event.folder.write("bank.gift", text)
    // Who plays goes on with what was read.
    let second = try #require(try client.type(""))
    #expect(try client.type(event.rightAnswer(to: second))?.data.verdict == "right")
    _ = try client.finish()
    // Who takes it up elsewhere has what stands there now.
    let other = try event.kiosk("k2")
    var screen = try #require(try other.walk("", "1", "1", "1"))
    var asked: [String] = []
    while screen.screen == "question", let question = screen.data.id {
      asked.append(question)
      let line = question == "b2" ? "vientiane" : event.rightAnswer(to: screen)
      #expect(try other.type(line)?.data.verdict == "right")
      screen = try #require(try other.type(""))
    }
    #expect(screen.screen == "summary")
    #expect(asked.count == 3 && !asked.contains("new") && !asked.contains("c1"))
    let drawn = try #require(
      try event.entries().first { $0.kind == "quiz-started" }?.body.questions)
    let answers = try event.entries().filter { $0.kind == "answered" }
    #expect(Set(answers.map(\.subject)) == Set(drawn) && answers.count == drawn.count)
    let gone = try #require(answers.first { $0.subject == "c1" })
    #expect(gone.points == 0 && gone.body.verdict == "read")
    #expect(try event.run("journal", "verify").status == 0)
  }
}
