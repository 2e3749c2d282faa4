import Vocabulary

/// Where a bank keeps its questions: one conforming type a format.
///
/// Positions are from 0 up to but not including `count`.
protocol BankStorage: Sendable {
  /// How the bank is written.
  var syntax: BankSyntax { get }
  /// How many questions there are.
  var count: Int { get }

  /// A question with all its texts.
  func question(at position: Int) -> Question
  /// Its kind, without making its texts.
  func kind(at position: Int) -> QuestionKind
  /// Its level, without making its texts.
  func level(at position: Int) -> Level?
  /// Its id.
  func id(at position: Int) -> QuestionID
  /// Its tags.
  func tags(at position: Int) -> [String]
  /// The line, from 1, on which it starts.
  func line(at position: Int) -> Int
  /// The byte offset at which it starts.
  func offset(at position: Int) -> Int
  /// The byte offset of an answer, numbered as in `Bank.offset(at:answer:)`; nil if not known.
  func offset(at position: Int, answer: Int) -> Int?
  /// The byte offset of a tag; nil if not known.
  func offset(at position: Int, tag: Int) -> Int?
}

/// Questions that a reader made at once.
struct QuestionStorage: BankStorage {
  let questions: [Question]
  /// The byte offset at which each question starts.
  let offsets: [Int]

  /// The one format whose reader stands elsewhere.
  var syntax: BankSyntax { .moodleXML }
  var count: Int { questions.count }
  func question(at position: Int) -> Question { questions[position] }
  func kind(at position: Int) -> QuestionKind { questions[position].kind }
  func level(at position: Int) -> Level? { questions[position].level }
  func id(at position: Int) -> QuestionID { questions[position].id }
  func tags(at position: Int) -> [String] { questions[position].tags }
  func line(at position: Int) -> Int { questions[position].line }
  func offset(at position: Int) -> Int { offsets[position] }
  func offset(at position: Int, answer: Int) -> Int? { nil }
  func offset(at position: Int, tag: Int) -> Int? { nil }
}
