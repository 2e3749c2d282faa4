import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

/// SQL in every text that a person, a file or another store hands to a journal.
@Suite("SQL in a text")
struct InjectedSQLTests {
  static let texts = [
    "'; DROP TABLE entries; --", "'); DELETE FROM entries; --", "\" OR 1=1 --", "$1", "?1", ":a",
    "\\'; DROP TABLE entries; --", "%' OR '1'='1", "$$; DROP TABLE entries; $$", "/*",
    "';NOTIFY x;'",
    "E'\\x27'", "ก' OR ''='",
  ]

  /// Something of every table, with one text wherever a text can stand; ids of events with ballots and
  /// latecomers are ids.
  private func fill(_ journal: StoreJournal, with text: String) throws {
    var player = Player(person: PersonID(text), team: TeamID(text), by: text)
    player.quiz = QuizID(text)
    let entries = try journal.append(
      [player.start(), player.answer(1, to: text)], event: EventID(text), kiosk: text)
    var message = Draft(at: 9, kind: .noted, subject: text)
    message.body = RoomMessage(text: text).body
    _ = try journal.append(
      [
        player.adjust(5), player.void(text), player.regrade(text, accepting: [text]),
        player.undo(entries[1].place), message, Draft(at: 9, kind: .closed, subject: text),
      ], event: EventID(text), kiosk: text)
    _ = try journal.cast(
      Ballot(
        event: event, survey: "s", key: String(repeating: "a", count: 32), ratings: [:],
        comments: ["more": text]),
      noting: Draft(at: 9, kind: .surveyAnswered, person: PersonID(text), subject: "s"),
      kiosk: text)
    let latecomer = Latecomer(
      event: event, person: "w-0000000a", team: "mali", title: text, name: text, nickname: text,
      position: text, isPublic: true, entered: 1, changed: 1)
    _ = try journal.admit(latecomer, noting: [latecomer.draft(at: 1)], kiosk: text)
  }

  @Test("is kept as it is, and found by it", arguments: StoreKind.allCases, texts)
  func kept(kind: StoreKind, text: String) throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    try journal.write(Player().start(), Player().answer(1))
    try fill(journal, with: text)
    let (other, person) = (EventID(text), PersonID(text))
    let found = try journal.allEntries().filter { $0.key.event == other }
    #expect(found.count == 8)
    #expect(found.allSatisfy { $0.key.kiosk.name == text })
    #expect(try journal.entry(found[0].key)?.person == person)
    let attempts = try journal.attempts(of: person, at: QuizID(text), event: other).attempts
    #expect(attempts.map(\.tally.asked) == [0])
    #expect(try journal.entries(of: person, at: QuizID(text), event: other).count == 2)
    #expect(try journal.gates(event: other)[QuizID(text)]?.state == .closed)
    #expect(try journal.hasAnswered(person, survey: "s", event: event))
    #expect(try !journal.hasAnswered("p01", survey: "s", event: event))
    #expect(try journal.ballots(of: "s", event: event).map(\.comments) == [["more": text]])
    #expect(try journal.latecomers(event: event).map(\.name) == [text])
    #expect(try journal.verify().faults == [])
    // What is of another person is as it was.
    #expect(try journal.quizPoints() == 100)
    #expect(try journal.allEntries().count == 12)
  }

  @Test("goes through an export and a merge as it is", arguments: StoreKind.allCases, texts)
  func merged(kind: StoreKind, text: String) throws {
    let stores = try Stores(kind)
    let folder = try TemporaryFolder()
    let (one, two) = (try stores.store("one", id: 1), try stores.store("two", id: 2))
    try fill(one, with: text)
    var bytes: [UInt8] = []
    try one.export(event: nil) { bytes += copy $0 }
    try folder.write(String(decoding: bytes, as: UTF8.self), to: "one.ndjson")
    #expect(try two.merge(exported: folder.file("one.ndjson")).added == 10)
    #expect(try two.allEntries() == one.allEntries())
    #expect(try two.totals(event: EventID(text)) == one.totals(event: EventID(text)))
    #expect(try two.verify().faults == [])
  }
}
