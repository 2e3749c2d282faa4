import Arguments
import Facilitation
import Journal
import Programme
import QuizEngine
import Reports
import ThaiText
import Vocabulary

/// `khaolam judge list`: lists the answers that wait for a judge.
enum JudgeListCommand: Runnable {
  static let command = Command(
    ["judge", "list"], section: CommandList.Section.play,
    summary: "list the answers that wait for a judge",
    discussion: """
      Oldest first: the answer's entry, who gave it, what was asked and written, and the rubric. \
      An answer to a voided question, of an attempt that was reset, or given twice waits for \
      nobody.
      """,
    options: [
      Option("quiz", takes: .text("QUIZ"), help: "answers of this quiz only"),
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs"),
    ],
    examples: [
      .init("khaolam judge list", "all that wait"),
      .init("khaolam judge list --quiz greetings --format json", "one quiz, for a program"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event()
    let quiz = world.call.string("quiz").map { QuizID($0) }
    if let quiz, event.quiz(quiz) == nil {
      throw world.call.error(
        .rejected(quiz.rawValue, of: "--quiz", because: "the event has no such quiz"))
    }
    let journal = try world.journalToRead(for: event.id)
    let list = try JudgingList(
      event: try journal.completed(event), journal: journal, quiz: quiz,
      clock: LocalTime(zone: event.timeZone), question: try world.questionFinder(of: event))
    if world.call.string("format") == "json" {
      try Output.write(json: list)
    } else {
      try Output.write(list.text(in: world.language, event: event))
    }
    return ExitStatus.done
  }
}

extension World {
  /// Finds questions of an event's quizzes in their banks; nil where one has left them.
  func questionFinder(of event: Event) throws -> (QuizID, QuestionID) throws -> Question? {
    let pool = try questions()
    return { quiz, question in try event.quiz(quiz).flatMap { try pool($0)[question] } }
  }
}
