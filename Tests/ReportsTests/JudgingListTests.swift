import Entries
import Journal
import Programme
import QuizEngine
import SourceText
import Testing
import Vocabulary

@testable import Reports

@Suite struct JudgingListTests {
  private let folder: TemporaryFolder
  private let bank = Bank(
    gift: SourceFile(
      name: "e.gift",
      text: """
        // [tag:A1] [id:q1] [tag:rubric=Polite, 40] [tag:rubric=Clear, 60]
        Thank a visitor. {}

        // [tag:A1] [id:q2] [tag:kind=speaking]
        Greet a visitor. {}

        """))

  init() throws { folder = try TemporaryFolder() }

  private func list(_ journal: SQLiteJournal, quiz: QuizID? = nil) throws -> JudgingList {
    let pool = QuestionPool([bank])
    return try JudgingList(
      event: Sample.event, journal: journal, quiz: quiz, clock: Sample.clock,
      question: { $0 == "greetings" ? pool[$1] : nil })
  }

  private func write(_ drafts: Draft..., to journal: SQLiteJournal, kiosk: String = "k1") throws {
    _ = try journal.append(drafts, event: Sample.event.id, kiosk: kiosk)
  }

  @Test("answers wait oldest first, each with what it takes to judge it")
  func waiting() throws {
    let journal = try folder.store()
    var other = Player(person: "p09", team: "ratchaphruek", quiz: "gone")
    other.at -= 3_600_000
    let player = Player()
    try write(
      player.start, player.answer(1, ["Thank you."], .pending), player.answer(2, [], .pending),
      player.answer(3, ["B"]), to: journal)
    try write(other.start, other.answer(1, ["Hello."], .pending), to: journal, kiosk: "k2")
    #expect(
      try list(journal)
        == JudgingList(
          event: "sample",
          waiting: [
            .init(
              entry: "k2@0000000000000001:2", time: "2014-10-17T10:30:01+07:00", quiz: "gone",
              person: "p09", name: "", team: "ratchaphruek", question: "q1", stem: nil,
              answer: "Hello.", rubric: [.init(name: "", most: 100)]),
            .init(
              entry: "k1@0000000000000001:2", time: "2014-10-17T11:30:01+07:00",
              quiz: "greetings", person: "p01", name: "นายทดสอบ หนึ่ง", team: "phuttharaksa",
              question: "q1", stem: "Thank a visitor.", answer: "Thank you.",
              rubric: [.init(name: "Polite", most: 40), .init(name: "Clear", most: 60)]),
            .init(
              entry: "k1@0000000000000001:3", time: "2014-10-17T11:30:02+07:00",
              quiz: "greetings", person: "p01", name: "นายทดสอบ หนึ่ง", team: "phuttharaksa",
              question: "q2", stem: "Greet a visitor.", answer: "",
              rubric: [.init(name: "", most: 100)]),
          ]))
    #expect(try list(journal, quiz: "gone").waiting.map(\.person) == ["p09"])
  }

  @Test("judged, voided, repeated and reset answers wait for nobody")
  func done() throws {
    let (journal, far) = (try folder.store(1), try folder.store(2))
    var player = Player()
    try write(
      player.start, player.answer(1, ["a"], .pending), player.answer(2, ["b"], .pending),
      player.answer(3, ["c"], .pending), to: journal)
    player.at += 500
    try write(player.start, player.answer(1, ["d"], .pending), to: far)
    player.at -= 500
    _ = try journal.merge(far)
    #expect(try list(journal).waiting.map(\.answer) == ["a", "b", "c"])
    try write(player.judge("q1", seq: 2, score: 0), player.void("q2"), to: journal)
    #expect(try list(journal).waiting.map(\.answer) == ["c"])
    try write(player.note(.quizReset), to: journal)
    #expect(try list(journal).waiting.isEmpty)
  }

  @Test("the list is read in either language, and can't move the cursor")
  func text() throws {
    let journal = try folder.store()
    let player = Player(person: "p02")
    try write(
      player.start, player.answer(1, ["Thank\u{1B}[2J you."], .pending),
      player.answer(2, [], .pending), player.answer(3, ["x"], .pending), to: journal)
    let found = try list(journal)
    #expect(
      found.text(in: .english, event: Sample.event) == """
        k1@0000000000000001:2 · 17 October 2014, 11:30 · greetings · \
        p02 =HYPERLINK("http://x") · Phuttharaksa
          Question: Thank a visitor.
          Answer: Thank\u{FFFD}[2J you.
          Rubric: Polite 0–40, Clear 0–60

        k1@0000000000000001:3 · 17 October 2014, 11:30 · greetings · \
        p02 =HYPERLINK("http://x") · Phuttharaksa
          Question: Greet a visitor.
          Answer: (spoken)
          Rubric: the answer as a whole 0–100

        k1@0000000000000001:4 · 17 October 2014, 11:30 · greetings · \
        p02 =HYPERLINK("http://x") · Phuttharaksa
          Question: question q3 has left the bank
          Answer: x
          Rubric: the answer as a whole 0–100

        """)
    #expect(found.text(in: .thai, event: Sample.event).contains("ข้อ q3 ไม่อยู่ในคลังข้อสอบแล้ว"))
    let none = JudgingList(event: "sample", waiting: [])
    #expect(none.text(in: .english, event: Sample.event) == "No answer waits for a judge.\n")
  }
}
