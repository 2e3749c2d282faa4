import Arguments
import QuizEngine
import SourceText
import ThaiText
import Vocabulary

/// `khaolam bank check`: finds what is wrong with question banks.
enum BankCheckCommand: Runnable {
  static let command = Command(
    ["bank", "check"], section: CommandList.Section.prepare,
    summary: "find what is wrong with question banks",
    discussion: """
      Each finding names file, line and column, what is wrong, what to do, and its check. The sound \
      questions of a bank load all the same. The status is 65 when there is an error, and with --strict \
      also when there is a warning. Banks named together are searched for questions that are \
      nearly the same.

      A comment directly above a question, // [silence:CHECK REASON], silences a check about it; \
      one that stands alone silences it for the whole file.
      """,
    positionals: [Positional(.file("FILE"), .any, help: "a question bank")],
    options: [
      Option("strict", help: "fail on any error or warning"),
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs"),
      Option(
        "explain", takes: .text("CHECK"),
        help: "say why a check matters, and check nothing"),
      Option("list", help: "name all checks, and check nothing"),
    ],
    examples: [
      .init("khaolam bank check quizzes/my-bank.gift", "check a bank"),
      .init("khaolam bank check --strict quizzes/*/*.gift", "check all, and fail on any finding"),
      .init("khaolam bank check --explain near-duplicate", "what a check looks for, and why"),
    ])

  static func run(_ world: World) throws -> Int32 {
    if let name = world.call.string("explain") { return try explain(name, world: world) }
    if world.call.flag("list") { return try list(world) }
    guard !world.call.positionals.isEmpty else { throw world.call.error(.missingArgument("FILE")) }
    return try check(world)
  }

  // MARK: Checking

  private static func check(_ world: World) throws -> Int32 {
    // A bank that is named twice would be a copy of itself.
    var seen: Set<String> = []
    let (banks, failures) = readBanks(world.call.positionals.filter { seen.insert($0).inserted })
    let isJSON = world.call.string("format") == "json"
    let worst: Diagnostic.Severity = world.call.flag("strict") ? .warning : .error
    var status = ExitStatus.done
    var answer = BankFindings()
    for report in BankChecks.reports(of: banks) {
      answer.add(report, language: world.language)
      if report.bank.isEmpty || report.diagnostics.contains(where: { $0.severity >= worst }) {
        status = ExitStatus.badData
      }
      guard !isJSON else { continue }
      try Output.write(
        DiagnosticText.text(
          of: report.diagnostics.map(\.withCheckNamed), in: report.bank.file,
          language: world.language))
    }
    for failure in failures {
      answer.findings.append(failure.report(in: world.language))
      Output.complain(failure.report(in: world.language).text(in: world.language))
      if status == ExitStatus.done { status = failure.exitCode }
    }
    if isJSON {
      try Output.write(json: answer)
    } else {
      for count in answer.banks {
        try Output.write(printableLine(count.text(in: world.language)) + "\n")
      }
    }
    return status
  }

  // MARK: Explaining

  private static func explain(_ name: String, world: World) throws -> Int32 {
    let names = BankChecks.descriptions.map(\.name)
    guard let check = BankChecks.descriptions.first(where: { $0.name == name }) else {
      let near = nearestMatch(to: name, among: names).map { [$0] } ?? []
      throw world.call.error(
        .notAllowed(
          name, of: "--explain", allowed: ["a check that --list names"], suggestions: near))
    }
    let answer = CheckExplanation(check, language: world.language)
    if world.call.string("format") == "json" {
      try Output.write(json: answer)
    } else {
      try Output.write(answer.text(in: world.language))
    }
    return ExitStatus.done
  }

  private static func list(_ world: World) throws -> Int32 {
    let checks = BankChecks.descriptions.map { CheckExplanation($0, language: world.language) }
    if world.call.string("format") == "json" {
      try Output.write(json: checks)
      return ExitStatus.done
    }
    let width = checks.map(\.check.utf8.count).max() ?? 0
    for check in checks {
      let space = String(repeating: " ", count: width - check.check.utf8.count + 2)
      try Output.write("\(check.check)\(space)\(check.severity.rawValue)\n")
    }
    return ExitStatus.done
  }
}

extension Diagnostic {
  /// The diagnostic with the check's name after its message, as `--explain` and silences need it.
  fileprivate var withCheckNamed: Diagnostic {
    guard let check else { return self }
    var named = self
    named.message = Bilingual(th: "\(message.th) [\(check)]", en: "\(message.en) [\(check)]")
    return named
  }
}
