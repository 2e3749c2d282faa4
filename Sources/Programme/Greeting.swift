import Vocabulary

/// A country whose greeting the badge "all countries greeted" asks for.
public struct Greeting: Hashable, Sendable {
  /// The country's name.
  public var country: Bilingual
  /// The questions of which one rightly answered greets it, by their ids in the banks.
  public var questions: [QuestionID]

  /// A country with its questions.
  public init(country: Bilingual, questions: [QuestionID]) {
    self.country = country
    self.questions = questions
  }
}
