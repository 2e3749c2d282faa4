import SourceText
import Vocabulary

/// What a reading of Moodle XML found, in the form in which `khaolam-xml` prints it as JSON.
public struct MoodleXMLReading: Hashable, Codable, Sendable {
  /// The questions in the file's order.
  public var questions: [Question]
  /// The byte offset at which each question starts.
  public var offsets: [Int]
  /// What is wrong, in the file's order.
  public var diagnostics: [Diagnostic]
  /// The files that came inside.
  public var files: [EmbeddedFile]

  /// What a reading found.
  public init(
    questions: [Question], offsets: [Int], diagnostics: [Diagnostic], files: [EmbeddedFile]
  ) {
    self.questions = questions
    self.offsets = offsets
    self.diagnostics = diagnostics
    self.files = files
  }

  /// The name of the diagnostics that tell of an embedded file, which who stores it can leave out.
  public static let fileCheck = "embedded-file"

  /// The bank of a file that was read.
  public func bank(of file: SourceFile) -> Bank {
    Bank(file: file, questions: questions, offsets: offsets, diagnostics: diagnostics)
  }

  // MARK: JSON

  private enum CodingKeys: String, CodingKey { case questions, offsets, diagnostics, files }

  /// Reads what `encode(to:)` wrote; offsets that are none of a question's are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    questions = try container.decode([QuestionJSON].self, forKey: .questions).map(Question.init)
    offsets = try container.decode([Int].self, forKey: .offsets)
    guard offsets.count == questions.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .offsets, in: container, debugDescription: "not one offset a question")
    }
    diagnostics = try container.decode([DiagnosticJSON].self, forKey: .diagnostics)
      .map(\.diagnostic)
    files = try container.decode([EmbeddedFile].self, forKey: .files)
  }

  /// Writes questions as `bank show --format json` does, without their file.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(questions.map { QuestionJSON($0, file: "") }, forKey: .questions)
    try container.encode(offsets, forKey: .offsets)
    try container.encode(diagnostics.map(DiagnosticJSON.init), forKey: .diagnostics)
    try container.encode(files, forKey: .files)
  }
}

/// A diagnostic as JSON.
private struct DiagnosticJSON: Codable {
  var severity: Diagnostic.Severity
  var offset: Int
  var message: Bilingual
  var remedy: Bilingual?
  var check: String?

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity
    offset = diagnostic.offset
    message = diagnostic.message
    remedy = diagnostic.remedy
    check = diagnostic.check
  }

  var diagnostic: Diagnostic {
    Diagnostic(severity, at: offset, message, remedy: remedy, check: check)
  }
}
