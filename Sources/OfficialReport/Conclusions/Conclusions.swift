import Vocabulary

/// A sentence that follows from the figures by a rule.
public struct Conclusion: Hashable, Sendable {
  /// What kind of sentence it is.
  public enum Kind: Hashable, Sendable {
    /// It says what came of the event.
    case result
    /// It says what should be done.
    case recommendation
  }

  /// What kind of sentence it is.
  public var kind: Kind
  /// The name of the rule that it follows from.
  public var rule: String
  /// The sentence, its digits Arabic.
  public var text: Bilingual
}

/// What follows from a report's figures, by rules that are all listed in this file.
///
/// Each rule has a condition on the facts; where it does not hold the rule says nothing, except where
/// it says that data are missing. The level of significance is .05 everywhere.
public struct Conclusions {
  private let facts: ReportFacts

  /// The conclusions from facts.
  public init(_ facts: ReportFacts) { self.facts = facts }

  /// All conclusions, in the order of the rules.
  public var all: [Conclusion] {
    Self.rules.flatMap { rule in
      rule.texts(facts).map { Conclusion(kind: rule.kind, rule: rule.name, text: $0) }
    }
  }

  /// A rule: its name, and what it says of facts; nothing where its condition does not hold.
  struct Rule: Sendable {
    let name: String
    let kind: Conclusion.Kind
    let texts: @Sendable (ReportFacts) -> [Bilingual]
  }

  /// The rules, in the order of the report.
  ///
  /// | rule | holds where |
  /// |---|---|
  /// | participation | participation is known |
  /// | targets | always: a sentence a target, reached, not reached or without data |
  /// | gain | a comparison before–after; else it says that there is none |
  /// | normalised-gain | the first comparison has Hake's gain: high from .70, medium from .30 |
  /// | follow-up | a comparison with a follow-up |
  /// | winner | the first place of the standings has points |
  /// | survey | always: a sentence a survey, or that there is none |
  /// | register | always: how many findings are done, or that there are none |
  /// | budget | the money used is known: within or over the plan |
  /// | weakest-topic | two topics or more: the one with the lowest share after |
  /// | lowest-statement | a survey with two statements or more: the one with the lowest mean |
  /// | overdue | a finding is overdue |
  /// | no-channel | a finding has no channel |
  /// | unsupervised | rounds are known and an activity has none |
  /// | items | a question should be looked at |
  /// | follow-up-missing | a comparison before–after, and none with a follow-up |
  static let rules: [Rule] = [
    Rule(name: "participation", kind: .result, texts: ResultRules.participation),
    Rule(name: "targets", kind: .result, texts: ResultRules.targets),
    Rule(name: "gain", kind: .result, texts: GainRules.gain),
    Rule(name: "normalised-gain", kind: .result, texts: GainRules.normalisedGain),
    Rule(name: "follow-up", kind: .result, texts: GainRules.followUp),
    Rule(name: "winner", kind: .result, texts: ResultRules.winner),
    Rule(name: "survey", kind: .result, texts: ResultRules.survey),
    Rule(name: "register", kind: .result, texts: ResultRules.register),
    Rule(name: "budget", kind: .result, texts: ResultRules.budget),
    Rule(name: "weakest-topic", kind: .recommendation, texts: Recommendations.weakestTopic),
    Rule(name: "lowest-statement", kind: .recommendation, texts: Recommendations.lowestStatement),
    Rule(name: "overdue", kind: .recommendation, texts: Recommendations.overdue),
    Rule(name: "no-channel", kind: .recommendation, texts: Recommendations.noChannel),
    Rule(name: "unsupervised", kind: .recommendation, texts: Recommendations.unsupervised),
    Rule(name: "items", kind: .recommendation, texts: Recommendations.items),
    Rule(name: "follow-up-missing", kind: .recommendation, texts: Recommendations.followUpMissing),
  ]
}
