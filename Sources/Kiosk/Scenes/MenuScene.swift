import Entries
import Journal
import Programme
import Scoreboard
import Vocabulary

/// What a person who is signed in can do. Its keys stay the same through an event.
struct MenuScene: Scene {
  /// How far the person is with each quiz that was begun.
  private var states: [QuizID: Bilingual] = [:]
  /// The surveys that the person has answered.
  private var answered: Set<SurveyID> = []

  init(in context: Context) {
    let gates = (try? context.room.journal.gates(event: context.room.event.id)) ?? [:]
    for quiz in context.room.event.quizzes {
      states[quiz.id] = context.state(of: quiz, gate: gates[quiz.id]?.state ?? .open)
    }
    for survey in context.room.event.surveys where (try? context.hasAnswered(survey)) == true {
      answered.insert(survey.id)
    }
  }

  func screen(in context: Context) -> Screen {
    guard let session = context.session else { return WelcomeScene().screen(in: context) }
    var choices = context.room.event.quizzes.enumerated().map { index, quiz in
      let suffix = states[quiz.id].map { " (\(context.say($0)))" } ?? ""
      return Choice(
        key: String(index + 1), id: context.menuID(of: quiz),
        text: context.say(quiz.title) + suffix)
    }
    if context.room.event.rallyRoute != nil {
      choices.append(
        Choice(key: String(rallyKey(in: context)), id: "rally", text: context.say(Phrase.rally)))
    }
    choices.append(
      Choice(
        key: String(standingsKey(in: context)), id: "standings",
        text: context.say(Phrase.standings)))
    choices += context.room.event.surveys.enumerated().map { index, survey in
      let suffix = answered.contains(survey.id) ? " (\(context.say(Phrase.surveyIsAnswered)))" : ""
      return Choice(
        key: String(surveyKey(index, in: context)), id: "survey:\(survey.id)",
        text: context.say(survey.title) + suffix)
    }
    choices.append(
      Choice(
        key: String(reflectionKey(in: context)), id: "reflection",
        text: context.say(Phrase.reflection)))
    choices.append(
      Choice(key: String(dotsKey(in: context)), id: "dots", text: context.say(Phrase.dots)))
    choices.append(Choice(key: "0", id: "back", text: context.say(Phrase.signOut)))
    return Screen(
      .menu, title: context.say(Phrase.menuTitle(session.person.familiarName)),
      body: context.nextActivity.map { [context.say($0)] } ?? [],
      choices: choices, prompt: context.say(Phrase.menuPrompt),
      data: .person(PersonData(person: session.person.id, team: session.team.id)),
      art: context.room.banner(session.team), accent: session.team.colour)
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isEmpty { return .stay(nil) }
    if typed.isBack { return try back(in: &context) }
    if typed.names(String(standingsKey(in: context))) { return .go(try StandingsScene(context)) }
    if context.room.event.rallyRoute != nil, typed.names(String(rallyKey(in: context))) {
      return try context.openRally()
    }
    let surveys = context.room.event.surveys
    if let index = surveys.indices.first(where: {
      typed.names(String(surveyKey($0, in: context)))
    }) {
      return try context.hasAnswered(surveys[index])
        ? .stay(Phrase.surveyDone) : .go(SurveyScene(surveys[index]))
    }
    if typed.names(String(reflectionKey(in: context))) { return .go(ReflectionScene(in: context)) }
    if typed.names(String(dotsKey(in: context))) { return .go(try DotsScene(in: context)) }
    let quizzes = context.room.event.quizzes
    guard let index = quizzes.indices.first(where: { typed.names(String($0 + 1)) }) else {
      return .stay(Phrase.noSuchChoice)
    }
    return try open(quizzes[index], in: &context)
  }

  /// Who reads fast types the next choice at once.
  func takesThroughNote(_ line: String) -> Bool { !line.isEmpty }

  func back(in context: inout Context) throws -> Step {
    context.signOut()
    return .go(WelcomeScene())
  }

  private func rallyKey(in context: Context) -> Int { context.room.event.quizzes.count + 1 }

  private func standingsKey(in context: Context) -> Int {
    context.room.event.quizzes.count + (context.room.event.rallyRoute == nil ? 1 : 2)
  }

  private func surveyKey(_ index: Int, in context: Context) -> Int {
    standingsKey(in: context) + 1 + index
  }

  private func reflectionKey(in context: Context) -> Int {
    surveyKey(context.room.event.surveys.count, in: context)
  }

  private func dotsKey(in context: Context) -> Int { reflectionKey(in: context) + 1 }

  private func open(_ quiz: Quiz, in context: inout Context) throws -> Step {
    guard let session = context.session else { return .go(WelcomeScene()) }
    guard !context.isPaused(quiz) else {
      return .stay(Phrase.quizPaused(quiz.title))
    }
    let player = context.player(of: quiz, for: session)
    let history = try context.room.journal.attempts(
      of: player, at: quiz.id, event: context.room.event.id)
    let hall = try context.hall(at: quiz)
    if let attempt = history.open {
      // A person who comes to another terminal is asked nothing; a game is not taken from others
      // by one key.
      guard player.person != nil || attempt.owner == context.kioskKey else {
        return .go(TakeOverScene(quiz: quiz, attempt: attempt))
      }
      return try context.resume(attempt, of: quiz)
    }
    guard quiz.allows(another: history, in: hall) else {
      return .stay(Phrase.alreadyPlayed(quiz.title, points: history.points(toTellOf: quiz)))
    }
    if let reason = try context.reason(notToBegin: quiz) { return .stay(reason) }
    let pool = try context.room.questions(quiz)
    let count = pool.available(for: quiz)
    guard count > 0 else { return .stay(Phrase.noQuestions) }
    let attempt = hall?.round ?? history.nextNumber
    return .go(
      IntroScene(
        quiz: quiz, count: count,
        pages: try context.pages(of: quiz, from: pool, for: player, attempt: attempt),
        attempt: attempt, hall: hall))
  }
}

extension Quiz {
  /// Whether a player may begin another attempt; what the hall plays together, each begins once a
  /// round.
  fileprivate func allows(another history: AttemptHistory, in hall: Hall?) -> Bool {
    switch mode {
    case .practice: true
    case .bamboo:
      !history.attempts.contains { $0.number == hall?.round && $0.state != .reset }
    case .individual, .relay, .duel, .speaking, .discussion: history.used < attempts
    }
  }
}

extension AttemptHistory {
  /// The points to tell someone who has played already; nil where there are none to tell.
  fileprivate func points(toTellOf quiz: Quiz) -> Int? {
    switch quiz.mode {
    case .individual where quiz.rule != .warmup, .relay: counted?.tally.points
    default: nil
    }
  }
}

extension Context {
  /// What a quiz's line of the menu starts, as the line protocol names it.
  fileprivate func menuID(of quiz: Quiz) -> String {
    switch quiz.mode {
    case .individual: "quiz:\(quiz.id)"
    case .practice:
      room.event.quizzes.first { $0.mode == .practice }?.id == quiz.id
        ? "practice" : "practice:\(quiz.id)"
    case .relay, .duel, .bamboo, .speaking, .discussion: "game:\(quiz.id)"
    }
  }

  /// Whether the person who is signed in has answered a survey.
  func hasAnswered(_ survey: Survey) throws -> Bool {
    try room.journal.hasAnswered(
      try requireSession().person.id, survey: survey.id, event: room.event.id)
  }

  /// Why nobody may begin a quiz now; nil where anybody may.
  func reason(notToBegin quiz: Quiz) throws -> Bilingual? {
    let gates = try room.journal.gates(event: room.event.id)
    switch gates[quiz.id]?.state ?? .open {
    case .open: return nil
    case .closed: return Phrase.quizClosed(quiz.title)
    case .paused: return Phrase.quizPaused(quiz.title)
    }
  }

  /// How far the person is with a quiz; nil if it was not begun, or can't be told now.
  fileprivate func state(of quiz: Quiz, gate: QuizGate.State) -> Bilingual? {
    guard let session,
      let history = try? room.journal.attempts(
        of: player(of: quiz, for: session), at: quiz.id, event: room.event.id)
    else { return nil }
    if history.open != nil { return Phrase.canGoOn }
    if !quiz.allows(another: history, in: (try? hall(at: quiz)) ?? nil) { return Phrase.done }
    return gate == .open ? nil : Phrase.state(gate)
  }
}
