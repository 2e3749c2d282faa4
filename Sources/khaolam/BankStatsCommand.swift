import Arguments
import QuizEngine
import SourceText

/// `khaolam bank stats`: counts what is in question banks.
enum BankStatsCommand: Runnable {
  static let command = Command(
    ["bank", "stats"], section: CommandList.Section.prepare,
    summary: "count what is in question banks",
    discussion: """
      Counts kinds, levels, topics, key positions and words. The time is an estimate of our own: \
      60 words of the question a minute at A1, 80 at A2, 100 at B1, 130 at B2, 160 at C1, 190 at \
      C2; what is read out twice at 120 a minute; then 10 s for a choice, 20 s for several, 8 s \
      for true/false, 20 s for a word or number, 8 s a pair, 6 s an item to order, 12 s a gap, 3 s \
      a dictated word, 3 min an essay, 90 s to speak. A tag seconds=N takes the place of all that.
      """,
    positionals: [Positional(.file("FILE"), .oneOrMore, help: "a question bank")],
    options: [
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs")
    ],
    examples: [
      .init("khaolam bank stats greetings.gift", "one bank"),
      .init("khaolam bank stats quizzes/*/*.gift", "each, and all together"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let (banks, failures) = readBanks(world.call.positionals)
    for bank in banks {
      Output.complain(aboutReading: bank, language: world.language)
    }
    for failure in failures {
      Output.complain(failure.report(in: world.language).text(in: world.language))
    }
    if banks.isEmpty, let failure = failures.first { return failure.exitCode }
    let report = BankStatisticsReport(banks)
    if world.call.string("format") == "json" {
      try Output.write(json: report)
    } else {
      try Output.write(report.text(in: world.language))
    }
    if banks.contains(where: \.isEmpty) { return ExitStatus.badData }
    return failures.first?.exitCode ?? ExitStatus.done
  }
}
