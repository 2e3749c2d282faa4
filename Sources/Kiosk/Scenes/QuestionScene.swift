import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

extension Play {
  /// What is numbered before the options of a matching question; empty for other kinds.
  var numberedPrompts: [Choice] {
    prompts.enumerated().map { index, prompt in
      Choice(key: String(index + 1), id: prompt.id, text: prompt.text)
    }
  }

  /// These a line each; nil for none.
  var promptList: String? {
    prompts.isEmpty
      ? nil : numberedPrompts.map { "\($0.key). \($0.text)" }.joined(separator: "\n")
  }

  /// Whether a line in Thai letters may be an answer: only where one is expected.
  var expectsThai: Bool {
    options.isEmpty
      && expected.contains { $0.unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) } }
  }
}

/// A question that waits for its answer while its time runs.
struct QuestionScene: Scene {
  var run: QuizRun
  var question: Question
  var play: any Play
  private var countdown: Countdown
  /// What is spoken aloud; nil where nothing is.
  private var listening: Listening?
  /// An answer that was given and could not be kept yet.
  private var unsaved: GivenAnswer?

  init(run: QuizRun, question: Question, play: any Play, in context: Context) {
    self.run = run
    self.question = question
    self.play = play
    countdown = context.countdown(for: question, of: run.quiz)
    listening = question.spokenText.map(Listening.init)
  }

  mutating func wasShown() { listening?.wasSpoken() }

  var playedQuiz: QuizID? { run.quiz.id }

  var hasUnsaved: Bool { unsaved != nil }

  mutating func resume(after milliseconds: Int) { countdown.resume(after: milliseconds) }

  mutating func follow(_ gate: QuizGate, at now: Moment) {
    countdown.follow(gate)
    run.hall?.follow(gate, at: now)
  }

  /// When the time to answer is up by the monotonic clock: the hall's end comes before the question's.
  private var deadline: Int { min(countdown.end, run.hall?.ends ?? .max) }

  var timeLimit: Int? { unsaved?.retry.due ?? deadline }

  func takesThroughNote(_ line: String) -> Bool { unsaved != nil }

  var expectsThai: Bool { play.expectsThai }

  func screen(in context: Context) -> Screen {
    let hall = (try? context.hall(at: run.quiz)) ?? nil
    let limit = countdown.limit / 1000
    let facts =
      !run.started.rule.earnsPoints || question.value == 0
      ? Phrase.time(limit) : Phrase.worth(question.value, seconds: limit)
    let prompts = play.numberedPrompts
    var screen = Screen(
      .question,
      title: context.say(
        question.kind == .description
          ? Phrase.pageTitle(run.quiz.title)
          : Phrase.questionTitle(run.quiz.title, number: run.askedNumber, of: run.askedCount)),
      body: body(facts: facts, hall: hall, in: context),
      choices: play.options.enumerated().map { index, option in
        Choice(key: play.key(ofOption: index), id: option.id, text: option.text)
      },
      prompt: context.say(Phrase.answerPrompt),
      seconds: countdown.secondsLeft(at: context.now, until: run.hall?.ends),
      data: .question(
        QuestionData(
          id: question.id, quiz: run.quiz.id, kind: question.kind.rawValue,
          number: run.number, of: run.count, value: question.value, prompts: prompts)),
      art: hall?.drawing ?? [], accent: run.session.team.colour)
    if context.room.speaks { screen.speech = listening?.due }
    return screen
  }

  /// The facts, the question, what is judged, what is numbered, and how to answer.
  private func body(facts: Bilingual, hall: Hall?, in context: Context) -> [String] {
    var body = [context.say(facts), question.shownStem]
    if let turn = run.turns.turn { body.insert(context.say(Phrase.turn(turn.signInLabel)), at: 0) }
    if let hall { body.insert(context.say(hall.progress), at: 0) }
    if play.isJudged, let criteria = Phrase.judgedBy(question.rubric) {
      body.append(context.say(criteria))
    }
    if let prompts = play.promptList { body.append(prompts) }
    body.append(context.say(type(of: play).instruction))
    guard listening != nil else { return body }
    body.append(
      context.say(
        context.room.speaks
          ? Phrase.listeningKeys(
            question.id.rawValue, isEnterAnAnswer: (try? play.read("")) != nil)
          : Phrase.askToRead(question.id.rawValue)))
    return body
  }

  /// Lets what is to be heard be spoken as a line asks; nil where it asks for nothing of the kind.
  private mutating func speak(_ line: String, in context: Context) -> Bilingual? {
    guard context.room.speaks, listening?.take(line) == true else { return nil }
    return listening.map { Phrase.spoken($0.speech) }
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    if unsaved != nil { return try save(in: &context) }
    let isLate = context.now.monotonic > deadline
    if !isLate, let notice = speak(line, in: context) { return .stay(notice) }
    do {
      return try answer(try play.read(line), typed: line, isLate: isLate, in: &context)
    } catch let reason as Unreadable {
      if reason == .empty, !isLate, let notice = speak("*", in: context) { return .stay(notice) }
      // After the limit nothing can be asked again: it is late, and says nothing.
      guard isLate else {
        try run.requireOwner(in: context)
        return .stay(Phrase.unreadable(reason))
      }
      return try answer(.none, typed: line, isLate: true, in: &context)
    }
  }

  mutating func skip(in context: inout Context) throws -> Step {
    if unsaved != nil { return try save(in: &context) }
    let isLate = context.now.monotonic > deadline
    if run.turns.turn != nil, !isLate {
      return try run.pass(
        question, play: play, taken: countdown.taken(at: context.now), in: &context)
    }
    return try answer(.none, typed: nil, isLate: isLate, in: &context)
  }

  mutating func timeIsUp(in context: inout Context) throws -> Step {
    if unsaved != nil { return try save(in: &context) }
    // Who speaks up to the end has answered.
    if question.kind == .speaking {
      return try answer(.none, typed: "", isLate: false, in: &context)
    }
    return try answer(.none, typed: nil, isLate: true, in: &context)
  }

  mutating func back(in context: inout Context) throws -> Step {
    if unsaved != nil { return try save(in: &context) }
    return try run.leave(in: &context)
  }

  /// Takes a response, which stays taken if it can't be kept at once.
  ///
  /// - Parameter typed: The line as typed; nil for a skip or a run-out clock.
  private mutating func answer(
    _ response: Response, typed: String?, isLate: Bool, in context: inout Context
  ) throws -> Step {
    unsaved = GivenAnswer(
      response, typed: typed, isLate: isLate,
      taken: run.isResumed && !isLate ? countdown.usualLimit : nil, by: countdown, at: context.now)
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
    let grade = play.grade(given.response)
    let verdict = self.verdict(on: grade, given)
    let streak = verdict == .right ? run.streak + 1 : verdict.isOpen ? run.streak : 0
    let answer = Answered(
      quiz: run.quiz.id, attempt: run.started.attempt, number: run.answered + 1,
      answer: given.response.parts, verdict: verdict, rule: run.started.rule,
      value: question.value, credit: grade.credit, taken: given.taken,
      limit: given.limit,
      streak: streak, by: run.turns.turn?.id.rawValue)
    let points = answer.earned
    let entry = try run.record(
      answer, to: question.id, points: points, at: given.at, in: &context)
    return .go(
      FeedbackScene(
        run: run, question: question, expected: play.expected, answer: answer, points: points,
        grade: grade, wasSkipped: given.typed == nil && !given.isLate,
        entry: EntryName(kiosk: entry.key.kiosk, seq: entry.key.seq)))
  }

  private func verdict(on grade: Grade, _ given: GivenAnswer) -> Verdict {
    if question.kind == .description { return .read }
    if given.isLate { return .late }
    if play.isJudged, given.typed != nil { return .pending }
    return grade.credit >= 1 ? .right : grade.credit > 0 ? .partly : .wrong
  }
}
