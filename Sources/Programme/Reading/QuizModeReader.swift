import Entries
import SourceText

extension QuizMode {
  /// The rules that such a quiz may have; the first is the one that it has if none is named.
  var rules: [ScoringRule] {
    switch self {
    case .individual: [.fair, .race, .exam, .warmup]
    case .relay: [.fair, .race]
    case .duel, .speaking, .discussion: [.fair]
    case .bamboo: [.together]
    case .practice: [.warmup]
    }
  }
}

/// Reads how a quiz of an event file is played: `mode`, and the fields that this mode has beside it.
enum QuizModeReader {
  static func read(_ fields: inout ObjectReader) -> QuizMode {
    let name = fields.enumeration("mode", as: QuizMode.Name.self, isRequired: false)
    switch name ?? .individual {
    case .individual: return .individual
    case .practice: return .practice
    case .relay:
      var terms = RelayTerms()
      fields.read("passCost", in: 0...1000, into: &terms.passCost)
      return .relay(terms)
    case .duel:
      var terms = DuelTerms()
      fields.read("answerSeconds", in: 5...600, into: &terms.answerSeconds)
      return .duel(terms)
    case .bamboo:
      var terms = BambooTerms()
      fields.read("minutes", in: 1...600, into: &terms.minutes)
      fields.read("perPerson", in: 1...1000, into: &terms.perPerson)
      fields.read("joints", in: 1...40, into: &terms.joints)
      fields.read("bonus", in: 0...10_000, into: &terms.bonus)
      return .bamboo(terms)
    case .speaking:
      var terms = SpeakingTerms()
      fields.read("prepareSeconds", in: 0...3600, into: &terms.prepareSeconds)
      return .speaking(terms)
    case .discussion:
      var terms = DiscussionTerms()
      fields.read("turnSeconds", in: 10...3600, into: &terms.turnSeconds)
      fields.read("turns", in: 1...20, into: &terms.turns)
      return .discussion(terms)
    }
  }
}

extension ObjectReader {
  /// Reads an integer that may be left out.
  fileprivate mutating func read(_ name: String, in range: ClosedRange<Int>, into value: inout Int)
  {
    if let read = integer(name, in: range, isRequired: false) { value = read }
  }
}
