import CarRally
import Entries
import QuizEngine
import RallyControl
import RallyRoute
import ThaiText
import Vocabulary

/// What a marshal notes by answering one question after the other.
enum MarshalForm: String, CaseIterable {
  case judge
  case mark
  case allow
  case correctStart = "correct-start"
  case correctArrival = "correct-arrival"
  case correctDeparture = "correct-departure"
  case end

  /// What is typed to choose it.
  var key: String {
    switch self {
    case .judge: "J"
    case .mark: "M"
    case .allow: "A"
    case .correctStart, .correctArrival: "C"
    case .correctDeparture: "D"
    case .end: "E"
    }
  }

  /// What is asked for, in this order.
  var fields: [Field] {
    switch self {
    case .judge: [.car, .judge, .scores]
    case .mark: [.car, .points]
    case .allow: [.car, .minutes, .reason]
    case .correctStart, .correctArrival, .correctDeparture: [.car, .time, .reason]
    case .end: [.car, .ending, .reason]
    }
  }

  /// Something that is asked for.
  enum Field: Hashable {
    case car, judge, scores, points, minutes, time, ending, reason
  }
}

/// What a marshal has answered so far.
struct MarshalAnswers {
  var car: CarID?
  var judge = ""
  var scores: [Int] = []
  var points = 0
  var minutes = 0
  /// nil takes the time back.
  var time: RallyTime?
  var ending = RallyEnding.retired
  var reason = ""
}

/// Where a marshal's form is filled in.
struct MarshalFormScene: Scene {
  let form: MarshalForm
  let place: MarshalDeskScene.Place
  let desk: RallyDesk
  private var answers = MarshalAnswers()
  private var open: ArraySlice<MarshalForm.Field>

  init(form: MarshalForm, place: MarshalDeskScene.Place, desk: RallyDesk) {
    self.form = form
    self.place = place
    self.desk = desk
    open = form.fields[...]
  }

  var expectsThai: Bool { open.first == .reason || open.first == .judge }

  private var checkpoint: CheckpointID {
    if case .checkpoint(let checkpoint) = place { checkpoint } else { "" }
  }

  private var rubric: Rubric { desk.rally.questions.task(checkpoint)?.rubric ?? .whole }

  func screen(in context: Context) -> Screen {
    let car = answers.car.map { ": \(context.say(desk.rally.name(of: $0)))" } ?? ""
    let field = open.first ?? .car
    let isStart = field == .time && form == .correctStart
    var body = [context.say(isStart ? Phrase.rightStart : Phrase.question(field))]
    if field == .scores {
      body.append(
        context.say(
          Phrase.judgedBy(
            rubric.criteria.map { ($0.name.isEmpty ? "…" : $0.name, $0.most) })))
    }
    var choices: [Choice] = []
    if field == .car {
      choices = desk.rally.cars.enumerated().map { index, car in
        Choice(
          key: String(index + 1), id: "car:\(car)", text: context.say(desk.rally.name(of: car)))
      }
    }
    if field == .ending {
      choices = RallyEnding.allCases.enumerated().map { index, ending in
        Choice(
          key: String(index + 1), id: ending.rawValue, text: context.say(Phrase.ending(ending)))
      }
    }
    return Screen(
      .judge, title: context.say(Phrase.form(form)) + car, body: body, choices: choices,
      prompt: context.say(Phrase.formPrompt))
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    guard let field = open.first else { return try back(in: &context) }
    // Numbers and times may be 0; only where a car is chosen it leads back.
    if field == .car, TypedKey(line).isBack { return try back(in: &context) }
    // What fails leaves the form as it is, so that the line can be typed again.
    var next = self
    if let fault = next.take(line, for: field, at: context.now.wall) { return .stay(fault) }
    next.open.removeFirst()
    guard !next.open.isEmpty else { return try next.finish(in: &context) }
    self = next
    return .stay(nil)
  }

  /// Takes an answer; what is wrong with it, nil for nothing.
  private mutating func take(
    _ line: String, for field: MarshalForm.Field, at now: Int
  ) -> Bilingual? {
    let typed = TypedKey(line)
    let text = printableLine(line).trimmed
    let number = Int(arabicDigits(text))
    switch field {
    case .car:
      let index = desk.rally.cars.indices.first { typed.names(String($0 + 1)) }
      answers.car = index.map { desk.rally.cars[$0] } ?? desk.rally.car(named: typed.text)
      return answers.car == nil ? Phrase.noSuchChoice : nil
    case .judge:
      guard (1...64).contains(text.utf8.count) else { return Phrase.question(.judge) }
      answers.judge = text
    case .scores:
      let parts = arabicDigits(text).split { ", ".contains($0) }
      let scores = parts.compactMap { Int($0) }
      guard scores.count == parts.count, rubric.misfit(of: scores) == nil else {
        return Phrase.badScores
      }
      answers.scores = scores
    case .points:
      let most = desk.rally.questions.rcMost(checkpoint)
      guard let number, (0...most).contains(number) else { return Phrase.badPoints(most) }
      answers.points = number
    case .minutes:
      guard let number, (0...600).contains(number) else { return Phrase.badMinutes }
      answers.minutes = number
    case .time:
      if text == "-" {
        guard form != .correctStart else { return Phrase.badTime }
        answers.time = nil
        return nil
      }
      guard let at = desk.rally.clock.instant(typed: text, near: now) else {
        return Phrase.badTime
      }
      answers.time = RallyTime(at, isNoted: true)
    case .ending:
      let endings = RallyEnding.allCases
      guard let index = endings.indices.first(where: { typed.names(String($0 + 1)) }) else {
        return Phrase.noSuchChoice
      }
      answers.ending = endings[index]
    case .reason:
      guard (1...300).contains(text.utf8.count) else { return Phrase.reasonMissing }
      answers.reason = text
    }
    return nil
  }

  private func finish(in context: inout Context) throws -> Step {
    guard let car = answers.car else { return try back(in: &context) }
    let now = context.now.wall
    do {
      let receipt = try note(car, now: now)
      let said = Phrase.noted(desk.rally.name(of: car), total: receipt.run.total)
      return .go(
        try MarshalDeskScene(place: place, in: context),
        notice: context.all([said] + receipt.notices))
    } catch let refusal as RallyRefused {
      return .go(
        try MarshalDeskScene(place: place, in: context),
        notice: Phrase.text(refusal.message, then: Phrase.useCorrections(at: place)))
    }
  }

  private func note(_ car: CarID, now: Int) throws -> RallyDesk.Receipt {
    switch form {
    case .judge:
      let score = TaskScore(
        judge: answers.judge, scores: answers.scores, most: rubric.criteria.map(\.most))
      return try desk.note(.judged(score), of: car, at: checkpoint, by: .marshal, now: now)
    case .mark:
      return try desk.note(
        .marked(points: answers.points), of: car, at: checkpoint, by: .marshal, now: now)
    case .allow:
      return try desk.note(
        .allowed(minutes: answers.minutes, reason: answers.reason), of: car, at: checkpoint,
        by: .marshal, now: now)
    case .correctStart:
      return try desk.start(
        car, at: answers.time ?? RallyTime(now), by: .marshal, reason: answers.reason, now: now)
    case .correctArrival:
      return try desk.note(
        .arrived(answers.time), of: car, at: checkpoint, by: .marshal, reason: answers.reason,
        now: now)
    case .correctDeparture:
      return try desk.note(
        .departed(answers.time), of: car, at: checkpoint, by: .marshal, reason: answers.reason,
        now: now)
    case .end:
      return try desk.note(
        .ended(answers.ending, RallyTime(now), reason: answers.reason), of: car, by: .marshal,
        now: now)
    }
  }

  func back(in context: inout Context) throws -> Step {
    .go(try MarshalDeskScene(place: place, in: context))
  }

  func idleSeconds(_ usual: Int) -> Int { marshalIdleSeconds(usual) }
}
