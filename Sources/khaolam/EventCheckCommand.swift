import Arguments
import Programme
import QuizEngine
import Scoreboard
import SourceText
import ThaiText
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
    var needs: [TerminalNeed] = []
    if let event = reading.event {
      let shelf = BankShelf(folder: Path.folder(of: path))
      let found = faults(of: event, on: shelf, in: path, language: world.language)
      isSound = found.isEmpty
      if isSound { needs = try self.needs(of: event, on: shelf) }
      for bank in shelf.readBanks where bank.diagnostics.hasErrors {
        let errors = bank.diagnostics.filter { $0.severity == .error }
        reports += DiagnosticText.reports(of: errors, in: bank.file, language: world.language)
        if isJSON { continue }
        try Output.write(DiagnosticText.text(of: errors, in: bank.file, language: world.language))
      }
      reports += found
      if !isJSON {
        for fault in found { try Output.write(printable(fault.text(in: world.language)) + "\n") }
      }
    }
    if isJSON {
      try Output.write(
        json: Findings(
          event: reading.event?.id, findings: reports, needs: needs,
          slots: reading.event?.slotNeeds(needs) ?? []))
    } else if let event = reading.event, isSound {
      try Output.write(summary(of: event)[world.language] + "\n")
      try Output.write(TerminalNeedsText(event: event, needs: needs).text(in: world.language))
    }
    return isSound ? ExitStatus.done : ExitStatus.badData
  }

  /// How long each quiz keeps terminals busy.
  private static func needs(of event: Event, on shelf: BankShelf) throws -> [TerminalNeed] {
    try event.quizzes.compactMap { quiz in
      quiz.terminalNeed(of: event, from: try shelf.questions(of: quiz))
    }
  }

  /// What keeps the quizzes of an event from being played: banks that can't be read or are short.
  private static func faults(
    of event: Event, on shelf: BankShelf, in path: String, language: Language
  ) -> [DiagnosticReport] {
    var faults: [DiagnosticReport] = []
    var open = Set(event.greetings.flatMap(\.questions))
    for quiz in event.quizzes {
      do {
        let questions = try shelf.questions(of: quiz)
        if quiz.rule.isOnBoard { open = open.filter { questions[$0] == nil } }
        for shortage in questions.shortages(for: quiz) {
          faults.append(
            DiagnosticReport(
              file: path, line: 1, column: 1, severity: .error, check: "short-bank",
              message: text(of: shortage, quiz: quiz.id)[language]))
        }
      } catch let error as UnreadableBank {
        let fault = error.file.report(in: language)
        if !faults.contains(fault) { faults.append(fault) }
      } catch {
        faults.append(
          DiagnosticReport(
            file: path, line: 1, column: 1, severity: .error, message: "\(error)"))
      }
    }
    // A bank that can't be read may have them.
    guard faults.allSatisfy({ $0.check == "short-bank" }) else { return faults }
    for question in open.sorted() {
      faults.append(
        DiagnosticReport(
          file: path, line: 1, column: 1, severity: .error, check: "unasked-greeting",
          message: text(ofUnasked: question)[language]))
    }
    return faults
  }

  private static func text(of shortage: QuestionPool.Shortage, quiz: QuizID) -> Bilingual {
    let (level, wanted, there) = (shortage.level.rawValue, shortage.wanted, shortage.available)
    return Bilingual(
      th: "แบบทดสอบ \(quiz) สุ่มคำถามระดับ \(level) \(wanted) ข้อ แต่คลังข้อสอบมีที่เล่นได้ \(there) ข้อ",
      en: "the quiz \(quiz) draws \(wanted) of level \(level), and its banks have \(there) to play")
  }

  private static func text(ofUnasked question: QuestionID) -> Bilingual {
    Bilingual(
      th: "badges ระบุคำถาม \(question) แต่ไม่มีแบบทดสอบ fair หรือ race ใดใช้คลังข้อสอบที่มีข้อนี้",
      en: "badges names the question \(question), which no bank of a fair or race quiz has")
  }

  private static func summary(of event: Event) -> Bilingual {
    let (teams, people, quizzes) = (event.teams.count, event.roster.count, event.quizzes.count)
    return Bilingual(
      th: "\(event.id): \(teams) ทีม \(people) คน \(quizzes) แบบทดสอบ: ถูกต้องครบถ้วน",
      en: "\(event.id): \(teams) teams, \(people) people, \(quizzes) quizzes: all is well")
  }

  /// What `--format json` prints.
  private struct Findings: Encodable {
    var event: EventID?
    var findings: [DiagnosticReport]
    var needs: [TerminalNeed]
    var slots: [SlotNeed]
  }
}

extension QuestionPool {
  /// The levels of which fewer questions are there than a quiz draws.
  fileprivate func shortages(for quiz: Quiz) -> [Shortage] {
    // Practice draws at the level of whoever practises, whatever is there.
    guard quiz.mode == .practice, count > 0 else { return shortages(for: quiz.draw) }
    return []
  }
}
