import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import ThaiText
import Vocabulary

/// What a discussion circle writes down, a note a line; an empty line ends the circle.
struct DiscussionNotesScene: Scene {
  var circle: DiscussionCircle
  private var count = 0
  /// When the circle was ended, where that could not be kept yet: milliseconds since 1970-01-01 00:00
  /// UTC.
  private var ended: Int?
  private var retry = Retry()

  init(circle: DiscussionCircle) { self.circle = circle }

  var playedQuiz: QuizID? { circle.run.quiz.id }

  var expectsThai: Bool { true }

  var hasUnsaved: Bool { ended != nil }

  var timeLimit: Int? { ended == nil ? nil : retry.due }

  func takesThroughNote(_ line: String) -> Bool { ended != nil }

  func screen(in context: Context) -> Screen {
    let kinds = CircleNote.Kind.allCases
    return Screen(
      .game, title: context.say(Phrase.notesTitle),
      body: [
        context.say(Phrase.topic(circle.topic.shownStem)), context.say(Phrase.notesHelp),
      ],
      choices: kinds.enumerated().map { index, kind in
        Choice(key: String(index + 1), id: kind.rawValue, text: context.say(Phrase.note(kind)))
      },
      prompt: context.say(Phrase.notesPrompt(count)), data: .game(circle.data("notes")),
      accent: circle.run.session.team.colour)
  }

  /// Notes are written while people talk.
  func idleSeconds(_ usual: Int) -> Int { max(usual, 600) }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    guard ended == nil, !line.trimmed.isEmpty else { return try finish(in: &context) }
    let (kind, text) = read(line)
    guard !text.isEmpty else { return .stay(Phrase.notesHelp) }
    try circle.run.requireOwner(in: context)
    let run = circle.run
    let note = CircleNote(
      quiz: run.quiz.id, attempt: run.started.attempt, topic: circle.topic.id, kind: kind,
      text: text)
    let draft = Draft(
      at: context.now.wall, kind: .noted, team: run.session.team.id, subject: CircleNote.subject,
      body: note.body)
    _ = try context.room.journal.append(
      [draft], event: context.room.event.id, kiosk: context.room.kiosk)
    count += 1
    return .stay(Phrase.noteKept(kind))
  }

  /// A note's kind by the number before it, and its text; without one it is an idea.
  private func read(_ line: String) -> (CircleNote.Kind, String) {
    let line = line.trimmed
    let kinds = CircleNote.Kind.allCases
    guard let first = line.first, let number = Int(arabicDigits(String(first))),
      (1...kinds.count).contains(number), line.dropFirst().first?.isWhitespace ?? true
    else { return (.idea, line) }
    return (kinds[number - 1], String(line.dropFirst()).trimmed)
  }

  mutating func timeIsUp(in context: inout Context) throws -> Step { try finish(in: &context) }

  /// Ends the circle, which stays ended if that can't be kept at once.
  private mutating func finish(in context: inout Context) throws -> Step {
    let at = ended ?? context.now.wall
    ended = at
    var retry = retry
    defer { self.retry = retry }
    return try retry.attempt(at: context.now) { try keep(endedAt: at, in: &context) }
  }

  private func keep(endedAt at: Int, in context: inout Context) throws -> Step {
    var run = circle.run
    let topic = circle.topic
    let answer = Answered(
      quiz: run.quiz.id, attempt: run.started.attempt, number: run.answered + 1, answer: [],
      verdict: .pending, rule: run.started.rule, value: topic.value, credit: 0,
      taken: circle.terms.turnSeconds * 1000 * circle.speakers.count,
      limit: max(circle.terms.turnSeconds * 1000 * circle.speakers.count, 1), streak: run.streak)
    let entry = try run.record(answer, to: topic.id, points: 0, at: at, in: &context)
    return .go(
      FeedbackScene(
        run: run, question: topic, expected: [], answer: answer, points: 0,
        grade: topic.play().grade(.none), wasSkipped: false,
        entry: EntryName(kiosk: entry.key.kiosk, seq: entry.key.seq)))
  }

  mutating func skip(in context: inout Context) throws -> Step {
    if ended != nil { return try finish(in: &context) }
    return .stay(Phrase.notesHelp)
  }

  mutating func back(in context: inout Context) throws -> Step {
    if ended != nil { return try finish(in: &context) }
    return .go(MenuScene(in: context), notice: Phrase.suspended)
  }
}
