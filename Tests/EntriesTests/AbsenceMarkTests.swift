import Entries
import Testing
import Vocabulary

@Suite("Marks of absence")
struct AbsenceMarkTests {
  @Test(
    "are written byte for byte and read back",
    arguments: [
      (
        AbsenceMark(person: "p1", quiz: "asean", isAbsent: true), #"{"quiz":"asean","absent":true}"#
      ),
      (AbsenceMark(person: "p1", quiz: nil, isAbsent: false), #"{"quiz":null,"absent":false}"#),
    ])
  func roundTrip(mark: AbsenceMark, body: String) throws {
    let draft = mark.draft(team: "rose", at: 5)
    #expect(draft.body == body)
    #expect([draft.subject, draft.kind.rawValue] == ["absence", "noted"])
    #expect(try draft.meaning() == .absence(mark))
  }

  @Test(
    "that say nothing are refused",
    arguments: [
      ("{}", "absent"), (#"{"quiz":"q","absent":1}"#, "absent"), (#"{"absent":true}"#, "quiz"),
      (#"{"quiz":5,"absent":true}"#, "quiz"), ("[]", ""),
    ])
  func unreadable(body: String, member: String) {
    let draft = Draft(at: 0, kind: .noted, person: "p1", subject: AbsenceMark.subject, body: body)
    #expect(throws: UnreadableBody(kind: .noted, member: member)) { try draft.meaning() }
  }

  @Test("of nobody are refused; a note about something else is none")
  func others() throws {
    let body = #"{"quiz":null,"absent":true}"#
    #expect(throws: UnreadableBody(kind: .noted, member: "person")) {
      try Draft(at: 0, kind: .noted, subject: AbsenceMark.subject, body: body).meaning()
    }
    #expect(try Draft(at: 0, kind: .noted, subject: "lunch", body: "{}").meaning() == .unscored)
  }
}
