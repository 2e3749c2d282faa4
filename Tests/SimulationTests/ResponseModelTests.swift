import Testing
import Vocabulary

@testable import Simulation

@Suite("The model of answers")
struct ResponseModelTests {
  /// 1 ÷ (1 + e^−(θ − b)), worked out by hand.
  @Test(
    "the chance of a right answer depends on ability less difficulty",
    arguments: [
      (0.0, 0.0, 0.5), (1.0, 0.0, 0.731_058_578_6), (0.0, 1.0, 0.268_941_421_4),
      (2.5, 0.5, 0.880_797_078),
    ])
  func probability(ability: Double, difficulty: Double, expected: Double) {
    let found = ResponseModel.probability(ability: ability, difficulty: difficulty)
    #expect(abs(found - expected) < 1e-9)
  }

  @Test(
    "difficulties spread by 0.7 around their level's mean",
    arguments: [
      (nil, -1.5), (.a1, -1.5), (.a2, -0.5), (.b1, 0.5), (.b2, 1.5), (.c1, 2.2), (.c2, 2.2),
    ] as [(Level?, Double)])
  func difficulty(level: Level?, expected: Double) {
    let model = ResponseModel(seed: 3)
    let all = (0..<2_000).map { model.difficulty(of: QuestionID("q\($0)"), level: level) }
    let mean = all.reduce(0, +) / 2_000
    let variance = all.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 2_000
    #expect(abs(mean - expected) < 0.06)
    #expect(abs(variance.squareRoot() - 0.7) < 0.04)
  }

  @Test("a person is as able in one quiz as in the next, and otherwise with another seed")
  func ability() {
    #expect(ResponseModel(seed: 1).ability(of: "p1") == ResponseModel(seed: 1).ability(of: "p1"))
    #expect(ResponseModel(seed: 1).ability(of: "p1") != ResponseModel(seed: 2).ability(of: "p1"))
    #expect(ResponseModel(seed: 1).ability(of: "p1") != ResponseModel(seed: 1).ability(of: "p2"))
  }

  @Test("answers take about nine seconds, and longer to harder questions")
  func times() {
    #expect(ResponseModel.medianSeconds(difficulty: 0, slowness: 0) == 9)
    #expect(ResponseModel.medianSeconds(difficulty: 2, slowness: 0) > 12)
    #expect(ResponseModel.medianSeconds(difficulty: 0, slowness: 0.2) > 10)
  }
}
