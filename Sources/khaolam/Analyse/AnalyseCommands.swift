import Arguments
import Assessment
import Evidence
import Facilitation
import Journal
import Programme
import QuizEngine
import Reports
import SourceText
import ThaiText
import Vocabulary

/// `khaolam analyse items`: how the questions of tests did.
enum AnalyseItemsCommand: Runnable {
  static let command = Command(
    ["analyse", "items"], section: CommandList.Section.after,
    summary: "tell how the questions of the tests did, and which ones to mend",
    discussion: """
      Facility, discrimination, efficiency, weight, as Moodle defines them, who chose which option, \
      and a verdict in plain words. People who have finished count; those who have not, are absent \
      or never began are counted apart. With --matrix, marks of another system: a row a person, a \
      column an item, its maximum after a slash (person,q1/1,q2/2); an empty cell was not asked.
      """,
    options: [
      Option("test", takes: .text("QUIZ"), help: "this quiz's only, any that people play alone"),
      Option("matrix", takes: .file("FILE"), help: "marks in a CSV file, instead of the store's"),
      World.formatOption, World.liveOption, PinEntry.option,
    ],
    examples: [
      .init("khaolam analyse items", "the event's tests"),
      .init("khaolam analyse items --test greetings --format json", "one quiz, for a program"),
      .init("khaolam analyse items --matrix marks.csv", "marks of another system"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let reports: [ItemsReport]
    if let path = world.call.string("matrix") {
      try world.refuse(["test", "live"], beside: "matrix")
      reports = [ItemsReport(try world.marks(at: path) { MatrixFile.items($0) })]
    } else {
      let evidence = try world.evidence()
      let quizzes = try world.tests(of: evidence.event)
      let results = try evidence.tests.results(of: quizzes)
      reports = try zip(quizzes, results).map { quiz, result in
        ItemsReport(TestAnalysis(result, pool: try evidence.questions(quiz)))
      }
    }
    try world.write(reports, named: "tests") { $0.lines(in: world.language) }
    return ExitStatus.done
  }
}

/// `khaolam analyse gain`: what people gained from one test to another.
enum AnalyseGainCommand: Runnable {
  static let command = Command(
    ["analyse", "gain"], section: CommandList.Section.after,
    summary: "tell what people gained from the test before to the one after, and weeks later",
    discussion: """
      A paired t test, its interval, Cohen's d and Hake's normalised gain, of everyone, by team, \
      topic and level, over those who have finished both tests. With --matrix, scores of another \
      system (person,pre/30,post/30).
      """,
    options: [
      Option("matrix", takes: .file("FILE"), help: "scores in a CSV file, instead of the store's"),
      World.formatOption, World.liveOption, PinEntry.option,
    ],
    examples: [
      .init("khaolam analyse gain", "the event's tests"),
      .init("khaolam analyse gain --matrix scores.csv --format json", "of another system"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let reports: [GainReport]
    if let path = world.call.string("matrix") {
      try world.refuse(["live"], beside: "matrix")
      reports = [GainReport(try world.marks(at: path) { MatrixFile.gain($0) })]
    } else {
      let evidence = try world.evidence()
      let event = evidence.event
      let pairs = event.testPairs
      guard !pairs.isEmpty else { throw NoTestPairs() }
      let results = try evidence.tests.results(of: event.tests)
      reports = try pairs.compactMap { pair in
        guard let earlier = results.first(where: { $0.quiz.id == pair.earlier }),
          let later = results.first(where: { $0.quiz.id == pair.later })
        else { return nil }
        let gain = GainResult(
          event, from: earlier, to: later,
          pools: (try evidence.questions(earlier.quiz), try evidence.questions(later.quiz)))
        return GainReport(gain, of: event)
      }
    }
    try world.write(reports, named: "pairs") { $0.lines(in: world.language) }
    return ExitStatus.done
  }
}

/// `khaolam analyse survey`: what people said in surveys.
enum AnalyseSurveyCommand: Runnable {
  static let command = Command(
    ["analyse", "survey"], section: CommandList.Section.after,
    summary: "tell how people rated the statements of the surveys, and what they wrote",
    discussion: """
      Mean and standard deviation to two places, and the level bands of Thai reports, by statement, \
      group and whole. Of fewer than five people no figures and no comments are shown.
      """,
    options: [World.formatOption],
    examples: [.init("khaolam analyse survey", "all surveys of the event")])

  static func run(_ world: World) throws -> Int32 {
    let listed = try world.event()
    let journal = try world.journalToRead(for: listed.id)
    let event = try journal.completed(listed)
    let reports = try SurveyResult.all(of: event, journal: journal).map(SurveyReport.init)
    if world.call.string("format") == "json" {
      try Output.write(json: ["surveys": reports])
    } else if reports.isEmpty {
      Output.complain(
        Bilingual(th: "งานนี้ไม่มีแบบสอบถาม", en: "The event has no survey.")[world.language])
    } else {
      let texts = reports.map { $0.lines(in: world.language).joined(separator: "\n") }
      try Output.write(texts.joined(separator: "\n\n") + "\n")
    }
    return ExitStatus.done
  }
}
