import Arguments
import Programme
import QuizEngine
import SourceText
import Vocabulary

/// `khaolam event check`: finds what is wrong with an event file and the files it names.
enum EventCheckCommand: Runnable {
  static let command = Command(
    ["event", "check"], section: CommandList.Section.prepare,
    summary: "find what is wrong with an event file and the files it names",
    positionals: [
      Positional(.file("FILE"), .optional, help: "an event file; default: the event in use")
    ],
    options: [
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs")
    ],
    examples: [.init("khaolam event check my-event.json5", "check an event before its day")])

  static func run(_ world: World) throws -> Int32 {
    let path = try world.call.string("FILE") ?? world.eventPath()
    let reading = try EventFiles.read(path)
    var reports = reading.files.flatMap {
      DiagnosticText.reports(of: $0.diagnostics, in: $0.file, language: world.language)
    }
    let isJSON = world.call.string("format") == "json"
    if !isJSON {
      for found in reading.files {
        try Output.write(
          DiagnosticText.text(of: found.diagnostics, in: found.file, language: world.language))
      }
    }
    var isSound = reading.event != nil
    if let event = reading.event {
      let shelf = BankShelf(folder: Path.folder(of: path))
      for quiz in event.quizzes {
        for shortage in try shelf.questions(of: quiz).shortages(for: quiz.draw) {
          isSound = false
          let message = text(of: shortage, quiz: quiz.id)[world.language]
          reports.append(
            DiagnosticReport(
              file: path, line: 1, column: 1, severity: .error, check: "short-bank",
              message: message))
          if !isJSON { try Output.write("\(path): error: \(message)\n") }
        }
      }
    }
    if isJSON {
      try Output.write(json: Findings(event: reading.event?.id, findings: reports))
    } else if let event = reading.event, isSound {
      try Output.write(summary(of: event)[world.language] + "\n")
    }
    return isSound ? ExitStatus.done : ExitStatus.badData
  }

  private static func text(of shortage: QuestionPool.Shortage, quiz: QuizID) -> Bilingual {
    let (level, wanted, there) = (shortage.level.rawValue, shortage.wanted, shortage.available)
    return Bilingual(
      th: "แบบทดสอบ \(quiz) ใช้ข้อสอบระดับ \(level) \(wanted) ข้อ แต่คลังมี \(there) ข้อที่เล่นได้",
      en: "the quiz \(quiz) draws \(wanted) of level \(level), and its banks have \(there) to play")
  }

  private static func summary(of event: Event) -> Bilingual {
    let (teams, people, quizzes) = (event.teams.count, event.roster.count, event.quizzes.count)
    return Bilingual(
      th: "\(event.id): \(teams) ทีม \(people) คน \(quizzes) แบบทดสอบ ใช้ได้",
      en: "\(event.id): \(teams) teams, \(people) people, \(quizzes) quizzes: all is well")
  }

  /// What `--format json` prints.
  private struct Findings: Encodable {
    var event: EventID?
    var findings: [DiagnosticReport]
  }
}
