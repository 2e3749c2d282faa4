import SourceText
import Vocabulary

/// A format in which question banks are written: how to know it, read it and print it.
///
/// Each format is one type that conforms to it, in files of its own.
public protocol BankFormat: Sendable {
  /// Its name on the command line, such as `gift`.
  var name: String { get }
  /// The endings of its files' names, without the dot, the usual one first.
  var endings: [String] { get }

  /// Whether a text looks as if it was written in this format. Looks at as little as tells.
  func recognises(_ file: SourceFile) -> Bool

  /// Reads a file: the sound questions load, the faulty ones are named in the bank's diagnostics.
  ///
  /// - Throws: where the format's reader itself is not to be had, never for what the file holds.
  func read(_ file: SourceFile) throws -> Bank

  /// Prints questions; what the format can't say is told, question by question.
  func text(of questions: some Sequence<Question>) -> BankText
}

/// Questions printed in a format.
public struct BankText: Hashable, Sendable {
  /// The file's text.
  public var text: String
  /// What it could not say.
  public var losses: [Loss]

  /// Something of a question that a format can't say.
  public struct Loss: Hashable, Sendable {
    /// The question.
    public var question: QuestionID
    /// The line, from 1, on which it starts in the file it came from.
    public var line: Int
    /// Whether the question is left out as a whole.
    public var isWhole: Bool
    /// What is lost: a clause without a full stop, in lower case where the language has it.
    public var message: Bilingual

    /// Something of a question that a format can't say.
    public init(_ question: Question, isWhole: Bool = false, _ message: Bilingual) {
      self.question = question.id
      line = question.line
      self.isWhole = isWhole
      self.message = message
    }
  }

  /// Questions printed in a format.
  public init(text: String, losses: [Loss] = []) {
    self.text = text
    self.losses = losses
  }
}
