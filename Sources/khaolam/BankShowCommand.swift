import Arguments
import QuizEngine
import SourceText
import ThaiText

/// `khaolam bank show`: prints questions as the program understands them.
enum BankShowCommand: Runnable {
  static let command = Command(
    ["bank", "show"], section: CommandList.Section.prepare,
    summary: "print questions as the program understands them",
    positionals: [Positional(.file("FILE"), .oneOrMore, help: "a question bank")],
    options: [
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "an answer sheet, or JSON"),
      Option("strict", help: "print nothing and fail if any question is faulty"),
    ],
    examples: [
      .init("khaolam bank show greetings.gift", "read a bank through"),
      .init("khaolam bank show --format json greetings.gift", "for another program"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let (banks, failures) = readBanks(world.call.positionals)
    for bank in banks {
      Output.complain(about: bank.diagnostics, in: bank.file, language: world.language)
    }
    for failure in failures {
      Output.complain(failure.report(in: world.language).text(in: world.language))
    }
    guard let failure = failures.first, banks.isEmpty else {
      return try show(banks, world: world) ?? failures.first?.exitCode ?? ExitStatus.done
    }
    return failure.exitCode
  }

  /// Prints what was read; a status where that is not what it should be.
  private static func show(_ banks: [Bank], world: World) throws -> Int32? {
    let hasErrors = banks.contains { $0.diagnostics.hasErrors }
    if world.call.flag("strict"), hasErrors { return ExitStatus.badData }
    if world.call.string("format") == "json" {
      try Output.write(json: BankJSON(banks))
    } else {
      try Output.write(printable(AnswerSheet.text(banks)))
    }
    return banks.contains { $0.isEmpty } ? ExitStatus.badData : nil
  }
}
