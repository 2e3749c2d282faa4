import Arguments
import Entries
import Journal
import Programme
import SourceText
import ThaiText
import Vocabulary

/// `khaolam quiz open`: lets people begin a quiz again.
enum QuizOpenCommand: Runnable {
  static let command = gate(
    "open", "let people begin a quiz that was closed, at all terminals",
    discussion: "Quizzes are open unless they were closed.")

  static func run(_ world: World) throws -> Int32 { try turn(.opened, in: world) }
}

/// `khaolam quiz close`: lets nobody begin a quiz.
enum QuizCloseCommand: Runnable {
  static let command = gate(
    "close", "let nobody begin a quiz, at any terminal",
    discussion: "Who is in the middle of it goes on to its end.")

  static func run(_ world: World) throws -> Int32 { try turn(.closed, in: world) }
}

private func gate(_ name: String, _ summary: String, discussion: String) -> Command {
  Command(
    ["quiz", name], section: CommandList.Section.play, summary: summary, discussion: discussion,
    positionals: [VoidCommand.quiz],
    examples: [.init("khaolam quiz \(name) asean", "one quiz")])
}

private func turn(_ kind: EntryKind, in world: World) throws -> Int32 {
  let event = try world.event()
  let name = world.call.string("QUIZ") ?? ""
  guard let quiz = event.quiz(QuizID(name.trimmed)) else {
    throw NoSuchQuiz(name: printableLine(name), among: event.quizzes.map(\.id))
  }
  let journal = try world.journal(for: event.id)
  let isClosed = try journal.closedQuizzes(event: event.id).contains(quiz.id)
  // Said again, it changes nothing.
  if isClosed != (kind == .closed) {
    _ = try journal.append(
      [Draft(at: Environment.now, kind: kind, subject: quiz.id.rawValue)], event: event.id,
      kiosk: world.desk)
  }
  let said =
    kind == .closed
    ? Bilingual(th: "ปิด “\(quiz.title.th)” แล้ว", en: "“\(quiz.title.en)” is closed.")
    : Bilingual(th: "เปิด “\(quiz.title.th)” แล้ว", en: "“\(quiz.title.en)” is open.")
  try Output.write(printableLine(said[world.language]) + "\n")
  return ExitStatus.done
}

/// The event has no quiz by this name.
struct NoSuchQuiz: ExplainedError {
  var name: String
  var among: [QuizID]

  var message: Bilingual {
    Bilingual(th: "ไม่มีแบบทดสอบ “\(name)”", en: "There is no quiz `\(name)`.")
  }

  var remedy: Bilingual {
    if let meant = nearestMatch(to: name, among: among.map(\.rawValue)) {
      return Bilingual(th: "หมายถึง “\(meant)” หรือไม่", en: "Did you mean `\(meant)`?")
    }
    let list = among.map(\.rawValue).joined(separator: ", ")
    return Bilingual(th: "ที่มี: \(list)", en: "There are: \(list).")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
