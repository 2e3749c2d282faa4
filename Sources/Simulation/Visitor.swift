import Kiosk
import Programme
import QuizEngine
import Vocabulary

/// A simulated person at a terminal, who reads screens and types lines as a human being would.
struct Visitor {
  private let person: Person
  private var generator: SeededGenerator
  private let habit: TypingHabit
  private let ability: Double
  private let slowness: Double
  /// The quizzes to play in this visit, the next one first.
  private var plan: ArraySlice<Quiz>
  /// The quiz that was chosen last and has not come to its summary.
  private var playing: Quiz?
  /// How often that quiz was chosen; what can't be played is given up.
  private var tries = 0
  /// The question in mind, the answer to it, and how often that was typed.
  private var thought: (question: QuestionID, intent: Intent, typed: Int)?
  private var wantsEnglish: Bool
  private var wantsStandings: Bool
  /// The surveys to answer after the quizzes, the next one first.
  private var surveys: ArraySlice<Survey>
  private var opinion: Opinion
  /// What the person writes into the register after the surveys; nil for nothing.
  private let reflection: Reflection?
  private var isReflecting: Bool
  /// How often something of it was not understood.
  private var troubles = 0
  /// The dots that the person puts for the team after that.
  private var dots: Int
  private var isVoting: Bool
  private let model: ResponseModel

  /// What a person means to do with a question.
  private enum Intent {
    case choose([String])
    case type(String)
    case readOn
    case skip
  }

  /// What a person does at a screen.
  struct Action {
    var line: String
    /// How long it takes from the sight of the screen, in milliseconds.
    var delay: Int
  }

  /// A person who comes to play some quizzes.
  ///
  /// - Parameters:
  ///   - surveys: What the person may answer then.
  ///   - reflection: What the person writes into the improvement register; nil for nothing.
  ///   - dots: How many dots the person puts for the team.
  init(
    _ person: Person, playing plan: [Quiz], answering surveys: [Survey] = [],
    reflection: Reflection? = nil, dots: Int = 0, model: ResponseModel
  ) {
    self.person = person
    self.reflection = reflection
    isReflecting = reflection != nil
    self.dots = dots
    isVoting = dots > 0
    self.model = model
    self.plan = plan[...]
    ability = model.ability(of: person.id)
    slowness = model.slowness(of: person.id)
    var habits = model.generator("habit", person.id.rawValue)
    habit = TypingHabit(&habits)
    generator = model.generator("visit", person.id.rawValue, plan.first?.id.rawValue ?? "")
    wantsEnglish = habits.happens(0.1)
    wantsStandings = generator.happens(0.15)
    opinion = Opinion(of: person.id, model: model)
    self.surveys = opinion.isGiven ? surveys[...] : []
  }

  /// What the person does at a screen; nil on leaving.
  mutating func act(on screen: Screen, items: inout ItemShelf) -> Action? {
    switch screen.name {
    case .welcome: plan.isEmpty && playing == nil ? nil : enter(afterMedian: 3)
    case .team: signIn(screen, choice: person.team?.rawValue ?? "")
    case .person: signIn(screen, choice: person.id.rawValue)
    case .menu: choose(on: screen)
    case .intro: enter(afterMedian: 4)
    case .question: answer(screen, items: &items)
    case .summary: finish()
    case .survey: write(on: screen)
    case .bye: nil
    default: enter(afterMedian: 6)
    }
  }

  private mutating func enter(afterMedian seconds: Double) -> Action {
    action("", afterMedian: seconds)
  }

  private mutating func action(_ line: String, afterMedian seconds: Double) -> Action {
    Action(line: line, delay: generator.milliseconds(median: seconds))
  }

  private mutating func signIn(_ screen: Screen, choice id: String) -> Action {
    guard let choice = screen.choices.first(where: { $0.id == id }) else {
      return action(person.code ?? "0", afterMedian: 5)
    }
    let isName = screen.name == .person && screen.notice == nil && generator.happens(0.2)
    return action(
      isName ? person.name : habit.line(number: choice.key, &generator), afterMedian: 4)
  }

  // MARK: Menu

  private mutating func choose(on screen: Screen) -> Action {
    if wantsEnglish {
      wantsEnglish = false
      return action("/2", afterMedian: 2)
    }
    if playing == nil || tries > 2 {
      playing = plan.popFirst()
      tries = 0
    }
    tries += 1
    if let quiz = playing {
      return action(key(of: "quiz:\(quiz.id)", on: screen), afterMedian: 3)
    }
    if let survey = surveys.popFirst() {
      return action(key(of: "survey:\(survey.id)", on: screen), afterMedian: 4)
    }
    if isReflecting {
      isReflecting = false
      return action(key(of: "reflection", on: screen), afterMedian: 4)
    }
    if isVoting {
      isVoting = false
      return action(key(of: "dots", on: screen), afterMedian: 4)
    }
    if wantsStandings {
      wantsStandings = false
      return action(key(of: "standings", on: screen), afterMedian: 3)
    }
    return action("0", afterMedian: 2)
  }

  private mutating func key(of id: String, on screen: Screen) -> String {
    let key = screen.choices.first { $0.id == id }?.key ?? "0"
    return habit.line(number: key, &generator)
  }

  private mutating func finish() -> Action {
    playing = nil
    return enter(afterMedian: 6)
  }

  // MARK: Surveys and the register

  private mutating func write(on screen: Screen) -> Action {
    switch screen.data {
    // Nothing was answered yet: back to the last question.
    case .survey(let data) where data.state == .confirmation && screen.notice != nil:
      return action("/0", afterMedian: 4)
    case .survey(let data): return answer(data)
    case .register(let data) where data.form == .dots: return vote(data, on: screen)
    case .register(let data): return reflect(data.state, on: screen)
    default: return enter(afterMedian: 3)
    }
  }

  private mutating func reflect(_ state: RegisterData.State, on screen: Screen) -> Action {
    if screen.notice != nil { troubles += 1 }
    // What is not understood again and again is given up.
    guard let reflection, troubles <= 3 else { return action("/0", afterMedian: 4) }
    let answer = reflection.answer(to: state)
    guard let choice = answer.choice else {
      return action(answer.text, afterMedian: answer.text.isEmpty ? 4 : 25)
    }
    let key = screen.choices.first { $0.id == choice }?.key ?? ""
    let isAgain = screen.notice != nil
    return action(isAgain ? key : habit.line(number: key, &generator), afterMedian: 5)
  }

  /// Puts a dot on what most would find important, of what the page shows.
  private mutating func vote(_ data: RegisterData, on screen: Screen) -> Action {
    let findings = screen.choices.filter { $0.id != "back" }
    guard dots > 0, data.left ?? 0 > 0, !findings.isEmpty else {
      return action("0", afterMedian: 3)
    }
    if (data.of ?? 1) > 1, generator.happens(0.5) { return enter(afterMedian: 6) }
    dots -= 1
    let considered = (0..<3).compactMap { _ in generator.element(of: findings) }
    let chosen = considered.max { importance(of: $0) < importance(of: $1) }
    return action(habit.line(number: chosen?.key ?? "0", &generator), afterMedian: 12)
  }

  private func importance(of finding: Choice) -> Double {
    var generator = model.generator("importance", finding.id)
    return generator.unit()
  }

  private mutating func answer(_ data: SurveyData) -> Action {
    switch data.state {
    case .introduction, .confirmation: return enter(afterMedian: 4)
    case .statement(let item, _):
      return action(opinion.rating(of: item).map(String.init) ?? "/.", afterMedian: 5)
    case .question(let item, _):
      return action(opinion.comment(on: item, of: data.survey), afterMedian: 12)
    }
  }

  // MARK: Questions

  private mutating func answer(_ screen: Screen, items: inout ItemShelf) -> Action {
    guard case .question(let data) = screen.data, let quiz = playing,
      let item = items.item(data.id, of: quiz)
    else { return action("/.", afterMedian: 5) }
    if let thought, thought.question == data.id {
      return again(thought.intent, typed: thought.typed, screen)
    }
    if generator.happens(0.002) { return action("/0", afterMedian: 8) }
    let intent = intent(about: item, in: quiz)
    thought = (data.id, intent, 1)
    let median = ResponseModel.medianSeconds(difficulty: item.difficulty, slowness: slowness)
    return Action(
      line: line(for: intent, on: screen, by: habit), delay: generator.milliseconds(median: median))
  }

  /// What to type when a line was not understood: the same, more carefully.
  private mutating func again(_ intent: Intent, typed: Int, _ screen: Screen) -> Action {
    thought?.typed += 1
    let line = typed > 2 ? "/." : line(for: intent, on: screen, by: .capitals)
    return action(line, afterMedian: 4)
  }

  private mutating func intent(about item: Item, in quiz: Quiz) -> Intent {
    let ability = ability + ResponseModel.gain(at: quiz.phase)
    let probability = ResponseModel.probability(ability: ability, difficulty: item.difficulty)
    let isRight = generator.happens(probability)
    let isSkip = !isRight && generator.happens(0.06)
    switch item.responses {
    case .none: return .readOn
    case _ where isSkip: return .skip
    case .options(let right, let wrong):
      let ids = generator.element(of: isRight || wrong.isEmpty ? right : wrong)
      return ids.map(Intent.choose) ?? .skip
    case .orders(let ids):
      return .choose(isRight ? ids : generator.swapped(ids))
    case .texts(let right, let wrong):
      let text = generator.element(of: isRight || wrong.isEmpty ? right : wrong)
      return text.map(Intent.type) ?? .skip
    }
  }

  private mutating func line(
    for intent: Intent, on screen: Screen, by habit: TypingHabit
  ) -> String {
    switch intent {
    case .readOn: return ""
    case .skip: return "/."
    case .type(let text):
      return habit.line(text: text, &generator)
    case .choose(let ids):
      let options = ids.compactMap { id in
        screen.choices.firstIndex { $0.id == id }.map { (key: screen.choices[$0].key, place: $0) }
      }
      return habit.line(choosing: options, &generator)
    }
  }
}
