import Entries
import FoundationEssentials
import Generators
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Facilitation

@Suite("How far the room is")
struct RoomStatusTests {
  @Test("of those who have finished only those count who are to play")
  func finished() throws {
    let folder =
      "\(FileManager.default.temporaryDirectory.path)/khaolam-\(UInt64.random(in: 0 ... .max))"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let journal = try SQLiteJournal(
      path: "\(folder)/store.db", birth: .init(id: StoreID(bits: 7), isSimulated: false))
    var event = LittleRally.event
    event.quizzes = [
      Quiz(id: "q", title: Bilingual(th: "คำถาม", en: "Questions"), banks: [], draw: [:])
    ]
    let people = event.roster.filter { $0.team != nil }
    let started = QuizStarted(quiz: "q", attempt: 1, rule: .fair, seed: 1, questions: [])
    for person in people {
      _ = try journal.append(
        [
          Draft(
            at: 1, kind: .quizStarted, team: person.team, person: person.id, subject: "q",
            body: started.body),
          Draft(
            at: 2, kind: .quizFinished, team: person.team, person: person.id, subject: "q",
            body: AttemptNoted(attempt: 1).body),
        ], event: event.id, kiosk: "k1")
    }
    _ = try journal.append(
      [Draft(at: 3, kind: .paused, subject: "q")], event: event.id, kiosk: "desk")
    let gone = try #require(people.first)
    event.roster.removeAll { $0.id == gone.id }
    let status = try RoomStatus(of: event, in: journal)
    let left = people.count - 1
    #expect(status.quizzes.map(\.finished) == [left] && status.quizzes.map(\.expected) == [left])
    #expect(
      RoomStatusText(status, of: event).lines.map(\.en)
        == ["Questions (paused): \(left) of \(left) finished"])
  }
}
