import Entries
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// The question of a duel for the team that asked for it first.
struct DuelAnswerScene: Scene {
  var duel: Duel
  var team: Team
  /// When the team asked for it, by the monotonic clock in milliseconds.
  var buzzedAt: Int
  /// When to try again to keep what the store did not take, by the monotonic clock.
  private var retryAt: Int?

  init(duel: Duel, team: Team, buzzedAt: Int) {
    self.duel = duel
    self.team = team
    self.buzzedAt = buzzedAt
  }

  /// How long after a team's number another team's is a number that came second, and no answer, in
  /// milliseconds: two hands on one keyboard are seldom further apart.
  static let simultaneous = 1500

  private var limit: Int { duel.terms.answerSeconds * 1000 + extra }
  private var extra = 0

  var runningQuiz: QuizID? { duel.run.quiz.id }

  mutating func resume(after milliseconds: Int) { buzzedAt += milliseconds }

  mutating func extend(by milliseconds: Int) {
    extra += milliseconds
    duel.limit += milliseconds
  }

  var timeLimit: Int? { retryAt ?? buzzedAt + limit }

  var expectsThai: Bool { duel.play.expectsThai }

  func screen(in context: Context) -> Screen {
    let left = (buzzedAt + limit - context.now.monotonic + 999) / 1000
    let run = duel.run
    let prompts = duel.play.prompts.enumerated().map { index, prompt in
      Choice(key: String(index + 1), id: prompt.id, text: prompt.text)
    }
    var body = [context.say(Phrase.hasTheQuestion(team.name)), duel.question.shownStem]
    if !prompts.isEmpty {
      body.append(prompts.map { "\($0.key). \($0.text)" }.joined(separator: "\n"))
    }
    body.append(context.say(type(of: duel.play).instruction))
    return Screen(
      .question,
      title: context.say(Phrase.questionTitle(run.quiz.title, number: run.number, of: run.count)),
      body: body,
      choices: duel.play.options.enumerated().map { index, option in
        Choice(key: duel.play.key(ofOption: index), id: option.id, text: option.text)
      },
      prompt: context.say(Phrase.teamAnswer(team.name)),
      seconds: min(max(left, 0), limit / 1000),
      data: .question(
        QuestionData(
          id: duel.question.id, quiz: run.quiz.id, kind: duel.question.kind.rawValue,
          number: run.number, of: run.count, value: duel.question.value, prompts: prompts)),
      accent: team.colour)
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    let taken = context.now.monotonic - buzzedAt
    if taken <= Self.simultaneous, let second = buzz(line, in: context) {
      guard second.id != team.id else { return .stay(nil) }
      try duel.run.buzz(
        second.id, for: duel.question.id, taken: max(0, taken), in: &context)
      return .stay(Phrase.cameSecond(second.name, first: team.name, milliseconds: max(0, taken)))
    }
    do {
      return try answer(try duel.play.read(line), isLate: taken > limit, in: &context)
    } catch let reason as Unreadable {
      guard taken > limit else { return .stay(Phrase.unreadable(reason)) }
      return try answer(.none, isLate: true, in: &context)
    }
  }

  /// The team at the table whose number a line is.
  private func buzz(_ line: String, in context: Context) -> Team? {
    let typed = TypedKey(line)
    return duel.open(in: context).first { typed.names(String($0.number)) }
  }

  mutating func skip(in context: inout Context) throws -> Step {
    try answer(.none, isLate: false, in: &context)
  }

  mutating func timeIsUp(in context: inout Context) throws -> Step {
    // A store that is locked keeps each try waiting for half a minute.
    retryAt = context.now.monotonic + 35_000
    return try answer(.none, isLate: true, in: &context)
  }

  func back(in context: inout Context) throws -> Step {
    .go(MenuScene(in: context), notice: Phrase.suspended)
  }

  private mutating func answer(
    _ response: Response, isLate: Bool, in context: inout Context
  ) throws -> Step {
    let grade = duel.play.grade(response)
    let verdict: Verdict =
      isLate ? .late : grade.credit >= 1 ? .right : grade.credit > 0 ? .partly : .wrong
    let answer = Answered(
      quiz: duel.run.quiz.id, attempt: duel.run.started.attempt, number: duel.run.number,
      answer: response.parts, verdict: verdict, rule: duel.run.started.rule,
      value: duel.question.value, credit: grade.credit,
      taken: max(0, context.now.monotonic - buzzedAt), limit: limit, streak: 0,
      by: team.id.rawValue)
    let points = answer.earned
    let isSettled = points > 0 || duel.open(in: context).count == 1
    let entry = try duel.run.record(
      answer, to: duel.question.id, points: points, isLast: isSettled, in: &context)
    let feedback = DuelFeedbackScene(
      duel: duel, winner: points > 0 ? team : nil,
      given: .init(
        team: team, answer: answer, points: points, grade: grade,
        entry: EntryName(kiosk: entry.key.kiosk, seq: entry.key.seq)))
    guard !isSettled else { return .go(feedback) }
    duel.out.insert(team.id)
    return .go(
      DuelBuzzScene(duel: duel, shownAt: context.now.monotonic),
      notice: Phrase.openToOthers(team.name, verdict: Phrase.verdict(verdict)))
  }
}
