import Facilitation
import Journal
import Programme
import Scoreboard
import Vocabulary

/// Where a facilitator marks a person absent from one quiz or from all, and takes it back: a number
/// turns one.
struct PersonAbsencesScene: Scene {
  private let person: Person
  private let attendance: Attendance
  private let played: Set<QuizID>

  init(_ person: Person, in context: Context) throws {
    self.person = person
    let event = context.room.event
    attendance = try context.room.journal.attendance(event: event.id)
    let desk = context.rosterDesk
    played = Set(try event.quizzes.map(\.id).filter { try desk.hasPlayed(person.id, $0) })
  }

  func screen(in context: Context) -> Screen {
    let quizzes = context.room.event.quizzes
    let all = Choice(
      key: "1", id: "quizzes",
      text: line(
        Phrase.allQuizzes,
        attendance.isMarkedAbsentFromAll(person.id) ? Phrase.absentState : Phrase.presentState,
        in: context))
    let choices = quizzes.enumerated().map { index, quiz in
      Choice(
        key: String(index + 2), id: "quiz:\(quiz.id)",
        text: line(quiz.title, state(of: quiz), in: context))
    }
    return Screen(
      .facilitator, title: "\(context.say(Phrase.absences)): \(person.signInLabel)",
      body: [context.say(Phrase.absencesHow)], choices: [all] + choices + [context.backChoice],
      prompt: context.say(Phrase.menuPrompt))
  }

  private func line(_ title: Bilingual, _ state: Bilingual, in context: Context) -> String {
    "\(context.say(title)): \(context.say(state))"
  }

  private func state(of quiz: Quiz) -> Bilingual {
    if played.contains(quiz.id) { return Phrase.playedState }
    return attendance.isMarkedAbsent(person.id, from: quiz.id)
      ? Phrase.absentState : Phrase.presentState
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isEmpty { return .stay(nil) }
    if typed.isBack { return try back(in: &context) }
    let quizzes = context.room.event.quizzes
    if typed.names("1") {
      return try mark(!attendance.isMarkedAbsentFromAll(person.id), from: nil, in: &context)
    }
    guard let index = quizzes.indices.first(where: { typed.names(String($0 + 2)) }) else {
      return .stay(Phrase.noSuchChoice)
    }
    let quiz = quizzes[index]
    return try mark(
      !attendance.isMarkedAbsent(person.id, from: quiz.id), from: quiz, in: &context)
  }

  private func mark(
    _ isAbsent: Bool, from quiz: Quiz?, in context: inout Context
  ) throws -> Step {
    do {
      try context.rosterDesk.note(isAbsent, person, from: quiz, now: context.now.wall)
    } catch let refusal as RosterRefused {
      return .stay(refusal.message)
    }
    return .go(try PersonAbsencesScene(person, in: context))
  }

  func back(in context: inout Context) throws -> Step {
    let team = person.team.flatMap { context.room.event.team($0) }
    return .go(team.map { TeamAbsencesScene(team: $0) } ?? AbsencesScene() as any Scene)
  }
}
