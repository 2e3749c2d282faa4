import Assessment
import Testing
import Vocabulary

@Suite struct EffectSizeTests {
  @Test(
    "Cohen's steps are 0.2, 0.5 and 0.8, whichever the direction",
    arguments: [
      (0, EffectSize.negligible), (0.19, .negligible), (0.2, .small), (-0.49, .small),
      (0.5, .medium), (0.79, .medium), (-0.8, .large), (3, .large),
    ])
  func steps(_ d: Double, _ size: EffectSize) {
    #expect(EffectSize(cohensD: d) == size)
  }

  @Test("each size has its own words")
  func texts() {
    #expect(EffectSize.large.text.en == "a large effect")
    #expect(Set(EffectSize.allCases.map(\.text.th)).count == 4)
  }
}
