extension QuestionKind {
  /// The right answers to a question of the kind on one line: ` · ` stands where all of them belong to
  /// the answer, ` / ` between alternatives.
  public func line(of expected: [String]) -> String {
    switch self {
    case .multiple, .matching, .cloze: expected.joined(separator: " · ")
    default: expected.joined(separator: " / ")
    }
  }
}
