import Entries
import Testing
import Vocabulary

@Suite struct RosterChangedTests {
  @Test("a change of teams by hand is written byte for byte, with ids only")
  func body() throws {
    let changed = RosterChanged(
      moves: [
        .init(person: "p08", from: nil, to: "rose"), .init(person: "p02", from: "rose", to: nil),
      ], reason: "มาสาย \"บ่าย\"")
    let body =
      #"{"moves":[{"person":"p08","from":null,"to":"rose"},"#
      + #"{"person":"p02","from":"rose","to":null}],"reason":"มาสาย \"บ่าย\""}"#
    #expect(changed.body == body)
    let draft = Draft(at: 0, kind: .noted, subject: RosterChanged.subject, body: body)
    #expect(try draft.meaning() == .unscored)
  }
}
