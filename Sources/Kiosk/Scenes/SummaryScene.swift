import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// What an attempt came to, and how it moved the team.
struct SummaryScene: Scene {
  private var run: QuizRun
  private var attempt: Attempt
  private var after: Standing?
  /// How many answers wait for a judge.
  private var waiting = 0
  /// An exam's answers, which were kept back until now.
  private var review: [ReviewedAnswer] = []

  private struct ReviewedAnswer {
    var number: Int
    var verdict: Verdict
    var expected: String
  }

  init(run: QuizRun, in context: Context) throws {
    self.run = run
    let journal = context.room.journal
    let event = context.room.event.id
    let history = try journal.attempts(of: run.player, at: run.quiz.id, event: event)
    guard let attempt = history.attempts.first(where: { $0.number == run.started.attempt }) else {
      throw AttemptRefusal.notOpen
    }
    self.attempt = attempt
    after = try context.standing(of: run.session.team, for: run.quiz)
    let isExam = run.started.rule == .exam
    guard isExam || attempt.answered > attempt.tally.asked else { return }
    let entries = try journal.entries(of: run.player, at: run.quiz.id, event: event)
    let rulings = try journal.rulings(event: event)
    var judgings = Judgings()
    for entry in entries { try judgings.add(entry, under: rulings) }
    for entry in entries where entry.kind == .answered {
      var answer = try Answered(body: entry.body)
      guard answer.attempt == attempt.number else { continue }
      // A judge may have been quicker than the person.
      let place = entry.place
      if let credit = judgings.credit(of: answer, to: QuestionID(entry.subject), at: place) {
        answer = answer.judged(credit: credit)
      }
      if answer.verdict == .pending { waiting += 1 }
      guard isExam else { continue }
      let question = run.pool[QuestionID(entry.subject)]
      guard question?.kind != .description else { continue }
      review.append(
        ReviewedAnswer(
          number: answer.number, verdict: answer.verdict,
          expected: Phrase.list(question?.play().expected ?? [], of: question?.kind)))
    }
    review.sort { $0.number < $1.number }
  }

  func screen(in context: Context) -> Screen {
    let hall = (try? context.hall(at: run.quiz)) ?? nil
    return Screen(
      .summary, title: context.say(Phrase.summaryTitle(run.quiz.title)),
      body: body(hall: hall, in: context),
      prompt: context.say(Phrase.pressEnter),
      data: .summary(
        SummaryData(
          quiz: run.quiz.id, attempt: attempt.number, points: attempt.tally.points,
          right: attempt.tally.right, asked: attempt.tally.asked,
          accuracy: attempt.tally.accuracy, team: run.session.team.id, rank: after?.rank,
          teamPoints: after?.points)),
      art: hall?.drawing ?? context.room.banner(run.session.team),
      accent: run.session.team.colour)
  }

  private var result: Bilingual {
    let tally = attempt.tally
    switch run.started.rule {
    case .warmup: return Phrase.warmupResult(right: tally.right, asked: tally.asked)
    case .together: return Phrase.togetherResult(right: tally.right, asked: tally.asked)
    case .fair, .race, .exam:
      return run.player.team == nil
        ? Phrase.result(points: tally.points, right: tally.right, asked: tally.asked)
        : Phrase.teamResult(points: tally.points, right: tally.right, asked: tally.asked)
    }
  }

  private func body(hall: Hall?, in context: Context) -> [String] {
    var body = [context.say(result)]
    if let hall {
      body.append(context.say(hall.progress))
      body.append(context.say(Phrase.hallResult(hall.terms, right: hall.right)))
    }
    if waiting > 0 { body.append(context.say(Phrase.waitingForJudge(waiting))) }
    if let before = run.before, let after {
      body.append(
        context.say(
          Phrase.teamMoved(
            run.session.team.name, from: (before.rank, before.points),
            to: (after.rank, after.points))))
    }
    // Numbered as on the way here, where pages to read have no numbers.
    body += zip(1..., review).map { number, answer in
      context.say(
        Phrase.reviewLine(
          number: number, verdict: Phrase.verdict(answer.verdict), expected: answer.expected))
    }
    return body
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    .go(MenuScene(in: context))
  }

  func back(in context: inout Context) throws -> Step { .go(MenuScene(in: context)) }
}
