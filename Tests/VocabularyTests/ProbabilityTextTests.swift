import Testing
import Vocabulary

@Suite struct ProbabilityTextTests {
  @Test(
    "a probability has three decimals, on the side of the level of significance where it is",
    arguments: [
      (0.012, ".012"), (0.423, ".423"), (1, "1.000"), (0.001, ".001"), (0.000_999, "< .001"),
      (0, "< .001"), (0.049_4, ".049"), (0.049_5, "< .05"), (0.049_999_999, "< .05"),
      (0.05, ".050"), (0.050_4, ".050"), (0.999_9, "1.000"), (-0.1, nil), (1.1, nil), (.nan, nil),
    ] as [(Double, String?)])
  func probabilities(p: Double, text: String?) {
    #expect(probabilityText(p) == text)
  }
}
