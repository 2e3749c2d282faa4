import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite("Who is absent")
struct AttendanceTests {
  private func mark(
    _ isAbsent: Bool, from quiz: QuizID? = nil, of person: PersonID = "p01", at: Int,
    kiosk: KioskKey = "k1@1", seq: Int = 1
  ) -> Entry {
    Entry(
      key: EntryKey(event: event, kiosk: kiosk, seq: seq),
      draft: AbsenceMark(person: person, quiz: quiz, isAbsent: isAbsent).draft(team: nil, at: at),
      hash: [])
  }

  private func attendance(_ entries: [Entry]) throws -> Attendance {
    var attendance = Attendance()
    for entry in entries { try attendance.add(entry) }
    return attendance
  }

  @Test("the latest mark that is about a quiz counts, whatever the order in which they come")
  func latest() throws {
    let marks = [
      mark(true, at: 10), mark(false, from: "a", at: 20, seq: 2),
      mark(true, from: "b", at: 5, kiosk: "k2@1"), mark(true, from: "c", at: 30, kiosk: "k2@1"),
      mark(false, from: "c", at: 30, kiosk: "k3@1"),
    ]
    for marks in [marks, marks.reversed()] {
      let attendance = try attendance(marks)
      #expect(attendance.isAbsent("p01", from: "other"))
      #expect(!attendance.isAbsent("p01", from: "a"))
      #expect(attendance.isAbsent("p01", from: "b"))
      // Equal times: the kiosk's name decides.
      #expect(!attendance.isAbsent("p01", from: "c"))
      #expect(!attendance.isAbsent("p02", from: "other"))
    }
    let back = try attendance(marks + [mark(false, at: 31, seq: 9)])
    #expect(!["a", "b", "c", "d"].contains { back.isAbsent("p01", from: $0) })
  }

  @Test("who has an attempt at a quiz was there, unless it was reset")
  func played() throws {
    var attendance = try attendance([mark(true, at: 10)])
    var attempt = Attempt(
      player: .person("p01"), quiz: "a", number: 1, team: "mali", rule: .fair, owner: "k1@1",
      starter: "k1@1", startSeq: 1)
    attempt.state = .reset
    attendance.add(attempt)
    #expect(attendance.isAbsent("p01", from: "a"))
    attempt.state = .open
    attendance.add(attempt)
    #expect(!attendance.isAbsent("p01", from: "a"))
    #expect(attendance.isMarkedAbsent("p01", from: "a"))
    #expect(attendance.isAbsent("p01", from: "b"))
  }

  @Test("a fold of entries knows it, and tells marks that can't be read")
  func fold() throws {
    var pen = Pen()
    var fold = EventFold()
    try fold.add(pen.start())
    try fold.add(mark(true, at: 1, kiosk: "k2@1"))
    let attendance = fold.result().attendance
    #expect(!attendance.isAbsent("p01", from: quiz))
    #expect(attendance.isAbsent("p01", from: "other"))
    var bad = mark(true, at: 2, kiosk: "k2@1", seq: 2)
    bad.draft.body = "{}"
    #expect(throws: UnreadableBody(kind: .noted, member: "absent")) { try fold.add(bad) }
  }
}
