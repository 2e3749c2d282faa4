import Arguments
import QuizEngine
import SourceText
import Vocabulary

/// `khaolam bank check`: finds what is wrong with question banks.
enum BankCheckCommand: Runnable {
  static let command = Command(
    ["bank", "check"], section: CommandList.Section.prepare,
    summary: "find what is wrong with question banks",
    discussion: """
      Each finding names file, line and column, what is wrong, and what to do. The sound questions \
      of a bank load even so; the status is 65 when none loads, or with --strict on any finding.
      """,
    positionals: [Positional(.file("FILE"), .oneOrMore, help: "a question bank")],
    options: [
      Option("strict", help: "fail on any error or warning"),
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs"),
    ],
    examples: [
      .init("khaolam bank check quizzes/my-bank.gift", "check a bank"),
      .init("khaolam bank check --strict quizzes/*/*.gift", "check all, and fail on any finding"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let (banks, failures) = readBanks(world.call.positionals)
    let isStrict = world.call.flag("strict")
    var status = ExitStatus.done
    var reports: [DiagnosticReport] = []
    var counts: [BankCount] = []
    for bank in banks {
      let found = BankChecks.diagnostics(of: bank)
      reports += DiagnosticText.reports(of: found, in: bank.file, language: world.language)
      counts.append(
        BankCount(
          file: bank.file.name, questions: bank.count,
          errors: found.count { $0.severity == .error },
          warnings: found.count { $0.severity == .warning }))
      if world.call.string("format") != "json" {
        try Output.write(DiagnosticText.text(of: found, in: bank.file, language: world.language))
      }
      let isFailure = isStrict ? found.contains { $0.severity > .note } : bank.isEmpty
      if isFailure { status = ExitStatus.badData }
    }
    for failure in failures {
      reports.append(failure.report(in: world.language))
      Output.complain(failure.report(in: world.language).text(in: world.language))
      if status == ExitStatus.done { status = failure.exitCode }
    }
    if world.call.string("format") == "json" {
      try Output.write(json: Findings(banks: counts, findings: reports))
    } else {
      for count in counts { try Output.write(count.text(in: world.language) + "\n") }
    }
    return status
  }

  /// What `--format json` prints.
  private struct Findings: Encodable {
    var banks: [BankCount]
    var findings: [DiagnosticReport]
  }

  private struct BankCount: Encodable {
    var file: String
    var questions: Int
    var errors: Int
    var warnings: Int

    func text(in language: Language) -> String {
      Bilingual(
        th: "\(file): ใช้ได้ \(questions) ข้อ ข้อผิดพลาด \(errors) แห่ง คำเตือน \(warnings) แห่ง",
        en: "\(file): \(questions) questions load, \(errors) errors, \(warnings) warnings")[
          language]
    }
  }
}

/// Reads a question bank.
func readBank(_ path: String) throws(FileError) -> Bank {
  Bank(gift: try FileReader.source(at: path, limit: FileReader.bankLimit))
}

/// Reads question banks: those that can be read, and why the others can't.
func readBanks(_ paths: [String]) -> (banks: [Bank], failures: [FileError]) {
  var banks: [Bank] = []
  var failures: [FileError] = []
  for path in paths {
    do throws(FileError) {
      banks.append(try readBank(path))
    } catch {
      failures.append(error)
    }
  }
  return (banks, failures)
}
