import CarRally
import Programme
import QuizEngine
import RallyControl
import RallyRoute
import Vocabulary

/// A page to read: the RC questions of a leg, a task, the time card.
struct RallyPageScene: Scene {
  let car: CarID
  let desk: RallyDesk
  let page: Page

  /// What there is to read.
  enum Page: Hashable {
    /// The questions to look for on the road to a checkpoint.
    case rc(CheckpointID)
    /// What is to be done at a checkpoint.
    case task(CheckpointID)
    /// Times and points so far.
    case card
  }

  func screen(in context: Context) -> Screen {
    let run = (try? desk.run(of: car)) ?? CarRun(car: car)
    return Screen(
      .rally, title: context.say(title), body: body(of: run, in: context),
      prompt: context.say(Phrase.pressEnter),
      data: .rally(
        RallyData(
          car: car, state: run.state.name, checkpoint: run.currentLeg?.checkpoint ?? run.place,
          total: run.state.hasEnded ? run.total : nil)),
      accent: desk.rally.event.team(car.team)?.colour)
  }

  private var title: Bilingual {
    switch page {
    case .rc: Phrase.rcOnTheRoadItem
    case .task: Phrase.taskItem
    case .card: Phrase.cardItem
    }
  }

  private func body(of run: CarRun, in context: Context) -> [String] {
    switch page {
    case .rc(let checkpoint):
      return [context.say(Phrase.driverOnlyDrives)]
        + desk.rally.questions.rc(checkpoint).enumerated().map { index, question in
          text(of: question, number: index + 1)
        }
    case .task(let checkpoint):
      guard let task = desk.rally.questions.task(checkpoint) else { return [] }
      let criteria = task.rubric.criteria.filter { !$0.name.isEmpty }.map { ($0.name, $0.most) }
      return [task.shownStem]
        + (criteria.isEmpty ? [] : [context.say(Phrase.judgedBy(criteria))])
        + [context.say(Phrase.taskWaits)]
    case .card:
      return run.legs.enumerated().map { index, leg in
        context.say(
          line(
            for: leg, number: index + 1, isDoubtful: run.doubtsArrival(at: index),
            isTold: run.state.hasEnded && !run.hasDoubtfulArrival))
      } + [context.say(summary(of: run))]
    }
  }

  private func summary(of run: CarRun) -> Bilingual {
    if run.hasDoubtfulArrival { return Phrase.doubtfulArrival }
    return run.state.hasEnded ? Phrase.total(run.total) : Phrase.pointsLater
  }

  private func text(of question: Question, number: Int) -> String {
    let play = Rally.play(question)
    let prompts = play.prompts.enumerated().map { "   \($0.offset + 1). \($0.element.text)" }
    let options = play.options.enumerated().map { index, option in
      "   \(play.key(ofOption: index)). \(option.text)"
    }
    return (["\(number). \(question.shownStem)"] + prompts + options).joined(separator: "\n")
  }

  private func line(
    for leg: LegResult, number: Int, isDoubtful: Bool, isTold: Bool
  ) -> Bilingual {
    let clock = desk.rally.clock
    return Phrase.cardLine(
      number: number,
      name: leg.arrivedAt == nil && leg.outcome == .open
        ? nil : desk.rally.name(of: leg.checkpoint),
      due: leg.dueMinute.map { clock.text($0 * 60_000) },
      arrived: leg.arrivedAt.map { clock.text($0) }, leg: leg,
      isDoubtful: isDoubtful, isTold: isTold)
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    .go(try RallyScene(car, at: desk))
  }

  func back(in context: inout Context) throws -> Step { .go(try RallyScene(car, at: desk)) }
}
