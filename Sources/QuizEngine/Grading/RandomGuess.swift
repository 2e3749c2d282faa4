extension Question {
  /// The credit that a random guess earns on average, 0…1; nil where that makes no sense.
  ///
  /// As Moodle's question types have it (`get_random_guess_score`), but that a wrong option with a
  /// negative weight earns nothing here: the mean weight of the options, one half for true or false,
  /// one match's share for pairs, nothing for what is typed.
  public var randomGuess: Double? {
    switch body {
    case .choice(let answers):
      guard !answers.isEmpty else { return nil }
      return answers.reduce(0) { $0 + max($1.weight, 0) } / 100 / Double(answers.count)
    case .trueFalse: return 0.5
    case .matching(let pairs, let distractors):
      let matches = Set(pairs.map(\.match) + distractors)
      return matches.isEmpty ? nil : 1 / Double(matches.count)
    case .short, .numeric, .cloze, .dictation: return 0
    case .multiple, .ordering, .essay, .speaking, .description: return nil
    }
  }
}
