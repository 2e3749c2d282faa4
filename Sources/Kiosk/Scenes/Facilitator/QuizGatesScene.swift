import Entries
import Journal
import Programme
import Vocabulary

/// Where a facilitator opens, closes, pauses and extends quizzes, for all terminals.
///
/// A number opens or closes a quiz; with `.` after it, it pauses, and with `+` it gives more time.
struct QuizGatesScene: Scene {
  /// How much more time one `+` gives each question, in seconds.
  static let moreSeconds = 15

  private let gates: [QuizID: QuizGate]

  init(in context: Context) throws {
    gates = try context.room.journal.gates(event: context.room.event.id)
  }

  func screen(in context: Context) -> Screen {
    let choices = context.room.event.quizzes.enumerated().map { index, quiz in
      let gate = gates[quiz.id] ?? QuizGate()
      var state = context.say(Phrase.state(gate.state))
      if gate.extraSeconds > 0 { state += " (\(context.say(Phrase.moreTime(gate.extraSeconds))))" }
      return Choice(
        key: String(index + 1), id: "quiz:\(quiz.id)",
        text: "\(context.say(quiz.title)): \(state)")
    }
    return Screen(
      .facilitator, title: context.say(Phrase.quizGates),
      body: [context.say(Phrase.quizGatesHow(Self.moreSeconds))],
      choices: choices + [context.backChoice], prompt: context.say(Phrase.menuPrompt))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    guard let (quiz, sign) = chosen(typed, of: context.room.event.quizzes) else {
      return .stay(Phrase.noSuchChoice)
    }
    var draft = Draft(
      at: context.now.wall, kind: turn(of: quiz.id, by: sign), subject: quiz.id.rawValue)
    if draft.kind == .extended { draft.body = Extended(seconds: Self.moreSeconds).body }
    _ = try context.room.journal.append(
      [draft], event: context.room.event.id, kiosk: context.room.kiosk)
    // What is written here is no news from another terminal.
    context.gates = try context.room.journal.gates(event: context.room.event.id)
    return .go(try QuizGatesScene(in: context))
  }

  /// The quiz whose number a line is, and the sign after it; nil where it is none's.
  private func chosen(_ typed: TypedKey, of quizzes: [Quiz]) -> (quiz: Quiz, sign: Character?)? {
    for reading in typed.readings {
      let sign = reading.last.flatMap { ".+".contains($0) ? $0 : nil }
      let number = TypedKey(sign == nil ? reading : String(reading.dropLast()))
      if let index = quizzes.indices.first(where: { number.names(String($0 + 1)) }) {
        return (quizzes[index], sign)
      }
    }
    return nil
  }

  /// What a number does to a quiz, with the sign after it.
  private func turn(of quiz: QuizID, by sign: Character?) -> EntryKind {
    let state = gates[quiz]?.state ?? .open
    switch sign {
    case "+": return .extended
    case ".": return state == .paused ? .opened : .paused
    default: return state == .open ? .closed : .opened
    }
  }

  func back(in context: inout Context) throws -> Step { .go(FacilitatorScene(in: context)) }
}
