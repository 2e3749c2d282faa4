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
}
