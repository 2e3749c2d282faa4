import Arguments
import Evidence
import Facilitation
import Journal
import Programme
import QuizEngine
import SourceText
import ThaiText
import Vocabulary

/// What analyses read: an event as its store completes it, and its questions.
struct EvidenceSource {
  var event: Event
  var journal: any Journal
  var questions: (Quiz) throws -> QuestionPool

  var tests: TestReader { TestReader(event: event, journal: journal, questions: questions) }
}

extension World {
  static let formatOption = Option(
    "format", takes: .choice("FORM", ["text", "json"]), default: "text",
    help: "for people or for programs")

  /// The event, its journal as it may be shown, and its questions.
  func evidence() throws -> EvidenceSource {
    let listed = try event()
    let journal = try shownJournal(for: listed)
    return EvidenceSource(
      event: try journal.completed(listed), journal: journal, questions: try questions())
  }

  /// The tests that are asked for: `--test`'s quiz, or all of the event.
  func tests(of event: Event) throws -> [Quiz] {
    guard let name = call.string("test") else {
      guard !event.tests.isEmpty else { throw NoTests() }
      return event.tests
    }
    let quizzes = event.quizzes.filter { $0.mode == .individual }
    guard let quiz = quizzes.first(where: { $0.id.rawValue == name.trimmed }) else {
      throw UnknownTest(name: printableLine(name), known: quizzes.map(\.id.rawValue))
    }
    return [quiz]
  }

  /// Refuses options that mean nothing beside another.
  func refuse(_ options: [String], beside other: String) throws {
    for option in options where call.flag(option) || call.string(option) != nil {
      throw call.error(
        .rejected(
          call.string(option) ?? "", of: "--\(option)",
          because: "it is about the store, and --\(other) takes marks from a file"))
    }
  }

  /// What a file of marks holds; what is wrong with it is printed, and ends the command.
  func marks<Marks>(
    at path: String, _ read: (SourceFile) -> (Marks?, [Diagnostic])
  ) throws -> Marks {
    let file = try FileReader.source(at: path)
    let (marks, diagnostics) = read(file)
    Output.complain(about: diagnostics, in: file, language: language)
    guard let marks, !diagnostics.hasErrors else { throw Silent(exitCode: ExitStatus.badData) }
    return marks
  }

  /// Writes reports as text, or as JSON: the members of the first, and all under a name.
  func write<Report: Encodable>(
    _ reports: [Report], named name: String, lines: (Report) -> [String]
  ) throws {
    guard call.string("format") == "json" else {
      let texts = reports.map { lines($0).joined(separator: "\n") }
      return try Output.write(texts.joined(separator: "\n\n") + "\n")
    }
    try Output.write(json: FirstOfAll(reports: reports, name: name))
  }
}

/// Several values as one JSON object: the members of the first, and where there are more, all of
/// them in an array beside.
private struct FirstOfAll<Report: Encodable>: Encodable {
  var reports: [Report]
  var name: String

  func encode(to encoder: any Encoder) throws {
    try reports.first?.encode(to: encoder)
    var members = encoder.container(keyedBy: MemberName.self)
    if reports.count > 1 { try members.encode(reports, forKey: MemberName(name)) }
  }
}

/// The event has no tests.
struct NoTests: ExplainedError {
  var message: Bilingual {
    Bilingual(th: "งานนี้ไม่มีแบบทดสอบ (rule: \"exam\")", en: "The event has no test (rule: \"exam\").")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "เลือกแบบทดสอบด้วย --test หรือใช้ --matrix", en: "Choose a quiz with --test, or use --matrix."
    )
  }

  var exitCode: Int32 { ExitStatus.badData }
}

/// The event has no two tests to compare.
struct NoTestPairs: ExplainedError {
  var message: Bilingual {
    Bilingual(
      th: "งานนี้ไม่มีแบบทดสอบก่อนและหลังให้เปรียบเทียบ", en: "The event has no two tests to compare.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ใส่ parallelTo หรือ sameFormAs ที่แบบทดสอบฉบับหลัง หรือใช้ --matrix",
      en: "Give the later test parallelTo or sameFormAs, or use --matrix.")
  }

  var exitCode: Int32 { ExitStatus.badData }
}

/// The event has no quiz of this id that people play alone.
struct UnknownTest: ExplainedError {
  var name: String
  var known: [String]

  var message: Bilingual {
    let meant = nearestMatch(to: name, among: known)
    return Bilingual(
      th: "ไม่มีแบบทดสอบ “\(name)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
      en: "There is no quiz `\(name)`" + (meant.map { "; did you mean `\($0)`?" } ?? "."))
  }

  var remedy: Bilingual {
    let list = known.joined(separator: ", ")
    return Bilingual(th: "แบบทดสอบที่มี: \(list)", en: "The quizzes are: \(list).")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
