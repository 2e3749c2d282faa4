import CarRally
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

  func receive(_ line: String, in context: inout Context) throws -> Step {
    do {
      return try handIn(try play.read(line), in: &context)
    } catch let reason as Unreadable {
      return .stay(Phrase.unreadable(reason))
    }
  }

  func skip(in context: inout Context) throws -> Step { try handIn(.none, in: &context) }

  func back(in context: inout Context) throws -> Step { .go(try RallyScene(car, at: desk)) }

  private func handIn(_ response: Response, in context: inout Context) throws -> Step {
    _ = try desk.answer(
      question, with: response, of: car, at: checkpoint, by: .car, now: context.now.wall)
    return .go(
      try RCQuestionScene.next(of: car, at: checkpoint, desk: desk), notice: Phrase.rcSaved)
  }
}
