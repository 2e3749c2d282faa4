import Arguments
import QuizEngine
import SourceText
import Vocabulary

/// `khaolam bank show`: prints questions as the program understands them.
enum BankShowCommand: Runnable {
  static let command = Command(
    ["bank", "show"], section: CommandList.Section.prepare,
    summary: "print questions as the program understands them",
    discussion: """
      A sheet has the questions in the file's order. What is to be matched or put into order stands \
      in another one, the same with keys and without, so that a sheet with keys corrects those \
      without. Open html in a browser and print it on A4 paper.
      """,
    positionals: [Positional(.file("FILE"), .oneOrMore, help: "a question bank")],
    options: [
      Option(
        "format", takes: .choice("FORM", ["text", "json", "md", "html"]), default: "text",
        help: "a sheet as text, Markdown or a page to print; or JSON"),
      Option(
        "without-keys",
        help: "a sheet for participants: no keys, no feedback, nothing that is read out"),
      Option("strict", help: "print nothing and fail if any question is faulty"),
    ],
    examples: [
      .init("khaolam bank show greetings.gift", "read a bank through"),
      .init(
        "khaolam bank show --format html --without-keys greetings.gift > test.html",
        "a test on paper"),
      .init("khaolam bank show --format html greetings.gift > keys.html", "and its keys"),
      .init("khaolam bank show --format json greetings.gift", "for another program"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let (banks, failures) = readBanks(world.call.positionals)
    for bank in banks {
      Output.complain(aboutReading: bank, language: world.language)
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
    let hasKeys = !world.call.flag("without-keys")
    let language = world.language
    switch world.call.string("format") {
    case "json":
      guard hasKeys else { throw world.call.error(.conflict("--without-keys", "--format json")) }
      try Output.write(json: BankJSON(banks))
    case "md":
      try Output.write(AnswerSheet.markdown(banks, hasKeys: hasKeys, language: language))
    case "html":
      try Output.write(AnswerSheet.html(banks, hasKeys: hasKeys, language: language))
    default:
      try Output.write(AnswerSheet.text(banks, hasKeys: hasKeys, language: language))
    }
    return banks.contains { $0.isEmpty } ? ExitStatus.badData : nil
  }
}
