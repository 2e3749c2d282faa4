import Programme
import Vocabulary

/// How able people are, how hard questions are, and what follows for an answer.
///
/// Whether an answer is right follows the one-parameter logistic (Rasch) model: Rasch, Probabilistic
/// Models for Some Intelligence and Attainment Tests, 1960. How long it takes follows the log-normal
/// model of van der Linden 2006, <https://doi.org/10.3102/10769986031002181>.
struct ResponseModel {
  /// What abilities, difficulties and speeds follow from, beside whom and what they belong to.
  var seed: UInt64

  /// How much more able people are after the event than before, in logits.
  static let gain = 0.4

  /// How much more able people are in a phase than before the event, in logits: weeks later a
  /// quarter of what was gained is lost again.
  static func gain(at phase: Quiz.Phase) -> Double {
    switch phase {
    case .before, .during: 0
    case .after: gain
    case .followUp: gain * 0.75
    }
  }

  /// A person's ability θ in logits, from N(0, 1).
  func ability(of person: PersonID) -> Double {
    var generator = generator("ability", person.rawValue)
    return generator.normal()
  }

  /// A person's slowness, as the logarithm of a factor on all times, from N(0, 0.2²).
  func slowness(of person: PersonID) -> Double {
    var generator = generator("slowness", person.rawValue)
    return 0.2 * generator.normal()
  }

  /// A question's difficulty b in logits, from N(the level's mean, 0.7²); unlevelled ones are A1.
  func difficulty(of question: QuestionID, level: Level?) -> Double {
    var generator = generator("difficulty", question.rawValue)
    return Self.meanDifficulty(of: level ?? .a1) + 0.7 * generator.normal()
  }

  /// The probability that a right answer is known: 1 ÷ (1 + e^(b − θ)).
  static func probability(ability: Double, difficulty: Double) -> Double {
    1 / (1 + exponential(difficulty - ability))
  }

  /// The median time of an answer in seconds: about 9, longer for harder questions.
  static func medianSeconds(difficulty: Double, slowness: Double) -> Double {
    9 * exponential(0.15 * difficulty + slowness)
  }

  /// Random numbers for what these words name.
  func generator(_ words: String...) -> SeededGenerator {
    SeededGenerator(seed: Vocabulary.seed(of: ["simulation", String(seed)] + words))
  }

  private static func meanDifficulty(of level: Level) -> Double {
    switch level {
    case .a1: -1.5
    case .a2: -0.5
    case .b1: 0.5
    case .b2: 1.5
    case .c1, .c2: 2.2
    }
  }
}
