import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct TotalsTests {
  @Test("judged and adjusted entries of a team add by themselves, others don't")
  func direct() {
    var pen = Pen()
    let found = EntryKind.allCases.filter { pen.write($0, points: 3).draft.direct != nil }
    #expect(found == [.judged, .adjusted])
    let adjusted = pen.write(.adjusted, points: -3).draft.direct
    #expect(adjusted?.key == TotalKey(part: .adjusted, team: "mali"))
    #expect(adjusted?.points == -3)
    pen.team = nil
    #expect(pen.write(.adjusted, points: 3).draft.direct == nil)
  }

  @Test("a ruling voids a question of its quiz only")
  func rulings() throws {
    var pen = Pen()
    var rulings = Rulings()
    let voided = pen.void("a")
    let joined = pen.write(.joined)
    #expect(try rulings.add(voided.draft) == quiz)
    #expect(try rulings.add(joined.draft) == nil)
    #expect(rulings.isVoided("a", of: quiz))
    #expect(!rulings.isVoided("b", of: quiz))
    #expect(!rulings.isVoided("a", of: "other"))
    let faulty = pen.write(.voided, subject: "a")
    #expect(throws: UnreadableBody(kind: .voided, member: "quiz")) { try rulings.add(faulty.draft) }
  }
}
