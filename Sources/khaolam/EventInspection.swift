import Programme
import QuizEngine
import Scoreboard
import SourceText
import Vocabulary

/// What is wrong with an event file and the files that it names.
struct EventInspection {
  /// The event file's path.
  let path: String
  /// The event file and its roster.
  let reading: EventReading
  /// Its banks; those of quizzes have been read.
  let shelf: BankShelf
  /// What keeps quizzes from being played: banks that can't be read or are short.
  let faults: [DiagnosticReport]

  /// Reads an event file and all that it names.
  ///
  /// - Throws: `FileError` where the event file itself can't be read.
  init(_ path: String, language: Language) throws(FileError) {
    self.path = path
    reading = try EventFiles.read(path)
    shelf = BankShelf(folder: Path.folder(of: path))
    faults =
      reading.event.map { [shelf] in
        Self.faults(of: $0, on: shelf, in: path, language: language)
          + Self.faults(ofRouteOf: $0, in: path, language: language)
      } ?? []
  }

  /// Whether all can be played.
  var isSound: Bool { reading.event != nil && faults.isEmpty }

  /// The banks with errors, each with these.
  var banksWithErrors: [(bank: Bank, errors: [Diagnostic])] {
    shelf.readBanks.filter(\.diagnostics.hasErrors).map { bank in
      (bank, bank.diagnostics.filter { $0.severity == .error })
    }
  }

  /// How long each quiz keeps terminals busy; none where something can't be played.
  func needs() throws -> [TerminalNeed] {
    guard let event = reading.event, isSound else { return [] }
    return try event.quizzes.compactMap { quiz in
      quiz.terminalNeed(of: event, from: try shelf.questions(of: quiz))
    }
  }

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
              message: text(of: shortage, quiz: quiz.id)[language],
              remedy: remedy(of: shortage)[language]))
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

  /// What keeps the event's rally from being driven.
  private static func faults(
    ofRouteOf event: Event, in path: String, language: Language
  ) -> [DiagnosticReport] {
    guard let name = event.rallyRoute else { return [] }
    let route = Path.join(Path.folder(of: path), name)
    do {
      let reading = try RouteFile.read(route, for: event)
      let errors = reading.diagnostics.filter { $0.severity == .error }
      return DiagnosticText.reports(of: errors, in: reading.file, language: language)
    } catch {
      return [error.report(in: language)]
    }
  }

  private static func text(of shortage: QuestionPool.Shortage, quiz: QuizID) -> Bilingual {
    let (level, wanted, there) = (shortage.level.rawValue, shortage.wanted, shortage.available)
    return Bilingual(
      th: "แบบทดสอบ \(quiz) สุ่มคำถามระดับ \(level) \(wanted) ข้อ แต่คลังข้อสอบมีที่เล่นได้ \(there) ข้อ",
      en: "the quiz \(quiz) draws \(wanted) of level \(level), and its banks have \(there) to play")
  }

  private static func remedy(of shortage: QuestionPool.Shortage) -> Bilingual {
    let (level, there) = (shortage.level.rawValue, shortage.available)
    return Bilingual(
      th: "เขียน draw: { \(level): \(there) } หรือเพิ่มคำถามระดับ \(level) ในคลังข้อสอบ "
        + "(ดูจำนวนด้วย khaolam bank stats)",
      en: "write draw: { \(level): \(there) }, or add questions of level \(level) "
        + "(khaolam bank stats counts them)")
  }

  private static func text(ofUnasked question: QuestionID) -> Bilingual {
    Bilingual(
      th: "badges ระบุคำถาม \(question) แต่ไม่มีแบบทดสอบ fair หรือ race ใดใช้คลังข้อสอบที่มีข้อนี้",
      en: "badges names the question \(question), which no bank of a fair or race quiz has")
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
