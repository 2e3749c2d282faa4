import SourceText
import Vocabulary

/// The questions of one bank file, in the file's order.
///
/// A bank is an index over the file's bytes: reading a file checks and locates everything in it,
/// and a question's texts are made when the question is asked for. That keeps loading a large
/// bank cheap when a quiz draws ten questions of it.
public struct Bank: RandomAccessCollection, Sendable {
  /// The file the questions stand in.
  public let file: SourceFile
  /// What is wrong in the file, in the file's order. Questions named by an error are not loaded.
  public let diagnostics: [Diagnostic]
  private let storage: any BankStorage

  /// A bank of what a format's reader found.
  init(file: SourceFile, storage: some BankStorage, diagnostics: [Diagnostic]) {
    self.file = file
    self.storage = storage
    self.diagnostics = diagnostics
  }

  /// A bank of questions that the reader of Moodle XML made.
  ///
  /// - Parameter offsets: the byte offset at which each question starts, one a question.
  public init(
    file: SourceFile, questions: [Question], offsets: [Int], diagnostics: [Diagnostic]
  ) {
    self.init(
      file: file, storage: QuestionStorage(questions: questions, offsets: offsets),
      diagnostics: diagnostics)
  }

  /// How it is written.
  public var syntax: BankSyntax { storage.syntax }

  /// Always 0.
  public var startIndex: Int { 0 }

  /// How many questions there are.
  public var endIndex: Int { storage.count }

  /// A question with all its texts, made anew at each access.
  public subscript(position: Int) -> Question { storage.question(at: position) }

  /// A question's kind, without making its texts.
  public func kind(at position: Int) -> QuestionKind { storage.kind(at: position) }

  /// A question's level, without making its texts; nil if no tag names one.
  public func level(at position: Int) -> Level? { storage.level(at: position) }

  /// A question's id. Only an id made from the content needs the question's texts.
  public func id(at position: Int) -> QuestionID { storage.id(at: position) }

  /// A question's tags, without making its other texts.
  public func tags(at position: Int) -> [String] { storage.tags(at: position) }

  /// The line, from 1, on which a question's title or stem starts.
  public func line(at position: Int) -> Int { storage.line(at: position) }

  /// The byte offset at which a question's title or stem starts.
  public func offset(at position: Int) -> Int { storage.offset(at: position) }

  /// The byte offset of an answer; the question's where it is not known.
  ///
  /// - Parameter answer: its number from 0, as in the question's body: of a matching question
  ///   first the pairs, then the distractors.
  public func offset(at position: Int, answer: Int) -> Int {
    storage.offset(at: position, answer: answer) ?? storage.offset(at: position)
  }

  /// The byte offset of a tag, numbered from 0; the question's where it is not known.
  public func offset(at position: Int, tag: Int) -> Int {
    storage.offset(at: position, tag: tag) ?? storage.offset(at: position)
  }
}
