import CarRally
import Journal
import Programme
import QuizEngine
import RallyControl
import RallyRoute
import Vocabulary

/// An RC question whose answer a car hands in. What is right is told when the rally is over: other
/// cars have the same questions.
struct RCQuestionScene: Scene {
  let car: CarID
  let checkpoint: CheckpointID
  let desk: RallyDesk
  let question: Question
  let number: Int
  private let play: any Play
  private var unsaved: Unsaved?

  /// An answer that was given, and is not known to be kept yet.
  private struct Unsaved {
    let response: Response
    /// When it was given: milliseconds since 1970-01-01 00:00 UTC.
    let at: Int
    /// Whether the store may have it.
    var mayBeKept = false
    var retry = Retry()
  }

  /// The first question that the car has not handed in, or the car's screen where it has all.
  static func next(
    of car: CarID, at checkpoint: CheckpointID, desk: RallyDesk
  ) throws -> any Scene {
    let leg = try desk.run(of: car).leg(to: checkpoint)
    let questions = desk.rally.questions.rc(checkpoint)
    guard let index = questions.firstIndex(where: { leg?.hasAnswer(to: $0.id) != true }) else {
      return try RallyScene(car, at: desk)
    }
    return RCQuestionScene(
      car: car, checkpoint: checkpoint, desk: desk, question: questions[index], number: index + 1,
      play: Rally.play(questions[index]))
  }

  private init(
    car: CarID, checkpoint: CheckpointID, desk: RallyDesk, question: Question, number: Int,
    play: any Play
  ) {
    self.car = car
    self.checkpoint = checkpoint
    self.desk = desk
    self.question = question
    self.number = number
    self.play = play
  }

  var expectsThai: Bool { play.expectsThai }

  var hasUnsaved: Bool { unsaved != nil }

  var timeLimit: Int? { unsaved?.retry.due }

  func takesThroughNote(_ line: String) -> Bool { unsaved != nil }

  func screen(in context: Context) -> Screen {
    let count = desk.rally.questions.rc(checkpoint).count
    let prompts = play.prompts.enumerated().map { "\($0.offset + 1). \($0.element.text)" }
    var body = [context.say(Phrase.rcPoints(question.value)), question.shownStem]
    if !prompts.isEmpty { body.append(prompts.joined(separator: "\n")) }
    body.append(context.say(type(of: play).instruction))
    return Screen(
      .rally, title: context.say(Phrase.rcTitle(number, of: count)), body: body,
      choices: play.options.enumerated().map { index, option in
        Choice(key: play.key(ofOption: index), id: option.id, text: option.text)
      },
      prompt: context.say(Phrase.answerPrompt),
      data: .rally(
        RallyData(
          car: car, state: "atCheckpoint", checkpoint: checkpoint, question: question.id)),
      accent: desk.rally.event.team(car.team)?.colour)
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    if unsaved != nil { return try save(in: context) }
    do {
      return try handIn(try play.read(line), in: context)
    } catch let reason as Unreadable {
      return .stay(Phrase.unreadable(reason))
    }
  }

  mutating func skip(in context: inout Context) throws -> Step {
    if unsaved != nil { return try save(in: context) }
    return try handIn(.none, in: context)
  }

  mutating func timeIsUp(in context: inout Context) throws -> Step { try save(in: context) }

  mutating func back(in context: inout Context) throws -> Step {
    if unsaved != nil { return try save(in: context) }
    return .go(try RallyScene(car, at: desk))
  }

  /// Takes a response, which stays taken if it can't be kept at once.
  private mutating func handIn(_ response: Response, in context: Context) throws -> Step {
    unsaved = Unsaved(response: response, at: context.now.wall)
    return try save(in: context)
  }

  /// Tries to keep the response that was taken.
  private mutating func save(in context: Context) throws -> Step {
    guard var given = unsaved else { return .stay(nil) }
    let answer = given
    do {
      return try given.retry.attempt(at: context.now) { try keep(answer) }
    } catch let refused as RallyRefused {
      unsaved = nil
      throw refused
    } catch {
      given.mayBeKept = given.mayBeKept || error.leavesDoubt
      unsaved = given
      throw error
    }
  }

  private func keep(_ given: Unsaved) throws -> Step {
    do {
      _ = try desk.answer(
        question, with: given.response, of: car, at: checkpoint, by: .car, now: given.at)
    } catch let refused as RallyRefused
      where given.mayBeKept && refused.refusal == .alreadyAnswered(question.id)
    {
      // It was kept, though nothing was heard of it.
    }
    return .go(
      try RCQuestionScene.next(of: car, at: checkpoint, desk: desk), notice: Phrase.rcSaved)
  }
}
