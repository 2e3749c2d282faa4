import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// The question of a duel for the team that asked for it first.
struct DuelAnswerScene: Scene {
  var duel: Duel
  var team: Team
  /// The time since the team asked for it.
  private var countdown: Countdown
  /// An answer that was given and could not be kept yet.
  private var unsaved: GivenAnswer?

  init(duel: Duel, team: Team, in context: Context) {
    self.duel = duel
    self.team = team
    countdown = context.countdown(duel.terms.answerSeconds, of: duel.run.quiz)
  }

  /// How long after a team's number another team's is a number that came second, and no answer, in
  /// milliseconds: two hands on one keyboard are seldom further apart.
  static let simultaneous = 1500

  var playedQuiz: QuizID? { duel.run.quiz.id }

  mutating func resume(after milliseconds: Int) { countdown.resume(after: milliseconds) }

  mutating func follow(_ gate: QuizGate, at now: Moment) { countdown.follow(gate) }

  var timeLimit: Int? { unsaved?.retry.due ?? countdown.end }

  var hasUnsaved: Bool { unsaved != nil }

  func takesThroughNote(_ line: String) -> Bool { unsaved != nil }

  var expectsThai: Bool { duel.play.expectsThai }

  func screen(in context: Context) -> Screen {
    let run = duel.run
    var body = [context.say(Phrase.hasTheQuestion(team.name)), duel.question.shownStem]
    if let prompts = duel.play.promptList { body.append(prompts) }
    body.append(context.say(type(of: duel.play).instruction))
    return Screen(
      .question,
      title: context.say(Phrase.questionTitle(run.quiz.title, number: run.number, of: run.count)),
      body: body,
      choices: duel.play.options.enumerated().map { index, option in
        Choice(key: duel.play.key(ofOption: index), id: option.id, text: option.text)
      },
      prompt: context.say(Phrase.teamAnswer(team.name)),
      seconds: countdown.secondsLeft(at: context.now),
      data: .question(
        QuestionData(
          id: duel.question.id, quiz: run.quiz.id, kind: duel.question.kind.rawValue,
          number: run.number, of: run.count, value: duel.question.value,
          prompts: duel.play.numberedPrompts)),
      accent: team.colour)
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    if unsaved != nil { return try save(in: &context) }
    let taken = countdown.elapsed(at: context.now)
    if taken <= Self.simultaneous, let second = buzz(line, in: context) {
      guard second.id != team.id else { return .stay(nil) }
      try duel.run.buzz(second.id, for: duel.question.id, taken: taken, in: &context)
      return .stay(Phrase.cameSecond(second.name, first: team.name, milliseconds: taken))
    }
    let isLate = countdown.isOver(at: context.now)
    do {
      return try answer(try duel.play.read(line), typed: line, isLate: isLate, in: &context)
    } catch let reason as Unreadable {
      guard isLate else {
        try duel.run.requireOwner(in: context)
        return .stay(Phrase.unreadable(reason))
      }
      return try answer(.none, typed: line, isLate: true, in: &context)
    }
  }

  /// The team at the table whose number a line is.
  private func buzz(_ line: String, in context: Context) -> Team? {
    let typed = TypedKey(line)
    return duel.open(in: context).first { typed.names(String($0.number)) }
  }

  mutating func skip(in context: inout Context) throws -> Step {
    if unsaved != nil { return try save(in: &context) }
    return try answer(.none, typed: nil, isLate: false, in: &context)
  }

  mutating func timeIsUp(in context: inout Context) throws -> Step {
    if unsaved != nil { return try save(in: &context) }
    return try answer(.none, typed: nil, isLate: true, in: &context)
  }

  mutating func back(in context: inout Context) throws -> Step {
    if unsaved != nil { return try save(in: &context) }
    return .go(MenuScene(in: context), notice: Phrase.suspended)
  }

  /// Takes a response, which stays taken if it can't be kept at once.
  private mutating func answer(
    _ response: Response, typed: String?, isLate: Bool, in context: inout Context
  ) throws -> Step {
    unsaved = GivenAnswer(
      response, typed: typed, isLate: isLate, by: countdown, at: context.now)
    return try save(in: &context)
  }

  /// Tries to keep the response that was taken.
  private mutating func save(in context: inout Context) throws -> Step {
    guard var given = unsaved else { return .stay(nil) }
    defer { unsaved = given }
    return try given.attempt(at: context.now) { try keep($0, in: &context) }
  }

  /// Grades a response, keeps it, and shows what came of it.
  private mutating func keep(_ given: GivenAnswer, in context: inout Context) throws -> Step {
    let grade = duel.play.grade(given.response)
    let verdict: Verdict =
      given.isLate ? .late : grade.credit >= 1 ? .right : grade.credit > 0 ? .partly : .wrong
    let answer = Answered(
      quiz: duel.run.quiz.id, attempt: duel.run.started.attempt, number: duel.run.number,
      answer: given.response.parts, verdict: verdict, rule: duel.run.started.rule,
      value: duel.question.value, credit: grade.credit,
      taken: given.taken, limit: given.limit, streak: 0,
      by: team.id.rawValue)
    let points = answer.earned
    // Not by its points: a question may be worth none.
    let hasIt = verdict == .right || verdict == .partly
    let isSettled = hasIt || duel.open(in: context).count == 1
    let entry = try duel.run.record(
      answer, to: duel.question.id, points: points, isLast: isSettled, at: given.at, in: &context)
    let feedback = DuelFeedbackScene(
      duel: duel, winner: hasIt ? team : nil,
      given: .init(
        team: team, answer: answer, points: points, grade: grade,
        entry: EntryName(kiosk: entry.key.kiosk, seq: entry.key.seq)))
    guard !isSettled else { return .go(feedback) }
    duel.out.insert(team.id)
    return .go(
      DuelBuzzScene(duel: duel, in: context),
      notice: Phrase.openToOthers(team.name, verdict: Phrase.verdict(verdict)))
  }
}
