import QuizEngine
import SourceText

/// Banks as Moodle exports them in its own XML.
public struct MoodleXMLFormat: BankFormat {
  /// The format.
  public init() {}

  /// Its name on the command line.
  public var name: String { MoodleXMLSyntax.name }
  /// The endings of its files' names.
  public var endings: [String] { MoodleXMLSyntax.endings }

  /// Whether a text starts as Moodle XML does.
  public func recognises(_ file: SourceFile) -> Bool { MoodleXMLSyntax.recognises(file) }

  /// Reads a file; embedded files are named in the diagnostics.
  public func read(_ file: SourceFile) -> Bank { Self.reading(file).bank(of: file) }

  /// Reads a file with the files that stand in it.
  ///
  /// - Parameter wantsFiles: whether the bytes of those files are wanted.
  public static func reading(_ file: SourceFile, wantsFiles: Bool = false) -> MoodleXMLReading {
    MoodleXMLReader.read(file, wantsFiles: wantsFiles)
  }

  /// Prints questions; what the format can't say is told, question by question.
  public func text(of questions: some Sequence<Question>) -> BankText {
    MoodleXMLWriter.text(of: questions)
  }
}
