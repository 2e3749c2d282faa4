import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct ReportedProbabilityTests {
  @Test(
    "probabilities are written as papers write them",
    arguments: [
      (0.012, ".012"), (0.000_999, "<\u{A0}.001"), (0.001, ".001"), (1, "1.000"),
      (0, "<\u{A0}.001"),
      (0.049_9, "<\u{A0}.05"), (0.05, ".050"), (-0.1, nil), (.nan, nil),
    ] as [(Double, String?)])
  func probabilities(p: Double, text: String?) {
    #expect(reportedProbability(p) == text)
  }
}
