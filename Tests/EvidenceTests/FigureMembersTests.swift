import Assessment
import Testing

@testable import Evidence

@Suite("Figures in tables")
struct FigureMembersTests {
  @Test("a probability below the level of significance doesn’t read as if it were at it")
  func probabilities() {
    #expect(probability(.value(0.049_7)) == "< .05")
    #expect(probability(.value(0.05)) == ".050")
    #expect(probability(.value(0.000_2)) == "< .001")
    #expect(probability(.undefined(.onePerson)) == "–")
  }
}
