import Entries
import Facilitation
import Journal
import Programme
import QuizEngine
import Scoreboard
import ThaiText
import Vocabulary

/// Where a facilitator's correction is filled in, one question after the other.
struct CorrectionFormScene: Scene {
  private let form: CorrectionForm
  private var answers = CorrectionAnswers()
  private var open: ArraySlice<CorrectionForm.Field>
  /// What can be chosen for the field that is asked for.
  private var options: [Choice] = []
  /// Whose attempts can be reset, and which answers wait, in the order of the options.
  private var players: [Player] = []
  private var waiting: [WaitingAnswer] = []
  /// The question that is corrected, once it is chosen.
  private var looked: AnsweredQuestion?

  init(_ form: CorrectionForm, in context: Context) throws {
    self.form = form
    open = form.fields[...]
    options = try choices(in: context)
  }

  private var field: CorrectionForm.Field { open.first ?? .reason }

  var expectsThai: Bool { [.reason, .answer, .judge, .note].contains(field) }

  func screen(in context: Context) -> Screen {
    var choices = options
    if !options.isEmpty { choices.append(context.backChoice) }
    return Screen(
      .facilitator, title: context.say(Phrase.form(form)),
      body: judged(in: context) + lookedAt(in: context)
        + [context.say(Phrase.question(field, hasOptions: !options.isEmpty))], choices: choices,
      prompt: context.say(Phrase.formPrompt))
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    // Points may be 0, and are refused; only where something is chosen it leads back.
    if !options.isEmpty, TypedKey(line).isBack { return try back(in: &context) }
    // What fails leaves the form as it is, so that the line can be typed again.
    var next = self
    if let fault = next.take(line) { return .stay(fault) }
    guard next.open.count > 1 else { return try next.finish(in: &context) }
    next.open.removeFirst()
    next.options = try next.choices(in: context)
    self = next
    return .stay(nil)
  }

  /// Takes an answer; what is wrong with it, nil for nothing.
  private mutating func take(_ line: String) -> Bilingual? {
    let text = printableLine(line).trimmed
    let typed = TypedKey(line)
    let chosen = options.first { typed.names($0.key) }?.id
    switch field {
    case .team:
      guard let chosen else { return Phrase.noSuchChoice }
      answers.team = TeamID(chosen)
    case .quiz:
      guard let chosen else { return Phrase.noSuchChoice }
      answers.quiz = QuizID(chosen)
    case .person:
      guard let place = options.firstIndex(where: { typed.names($0.key) }) else {
        return Phrase.noSuchChoice
      }
      answers.player = players[place]
    case .waiting:
      guard let place = options.firstIndex(where: { typed.names($0.key) }) else {
        return Phrase.noSuchChoice
      }
      answers.waiting = waiting[place]
    case .judge:
      guard text.utf8.count <= 64 else { return Phrase.tooMuch }
      if !text.isEmpty { answers.judge = text }
    case .scores: return takeScores(text)
    case .note:
      guard text.utf8.count <= 300 else { return Phrase.tooMuch }
      answers.reason = text
    case .record:
      guard let chosen, let place = EntryPlace(chosen) else { return Phrase.noSuchChoice }
      answers.record = place
    case .question:
      guard chosen != nil || !text.isEmpty else { return Phrase.noSuchChoice }
      answers.question = QuestionID(chosen ?? text)
    case .points:
      guard let points = Int(arabicDigits(text)), points != 0 else { return Phrase.badAdjustment }
      answers.points = points
    case .answer:
      guard (1...200).contains(text.utf8.count) else { return Phrase.badAnswer }
      answers.answer = options.first { typed.names($0.key) }?.key ?? text
    case .reason:
      guard (1...300).contains(text.utf8.count) else { return Phrase.reasonMissing }
      answers.reason = text
    }
    return nil
  }

  /// Takes the scores of a rubric; what is wrong with them, nil for nothing.
  private mutating func takeScores(_ text: String) -> Bilingual? {
    let scores = arabicDigits(text).split { !$0.isNumber && $0 != "-" }.map { Int($0) }
    answers.scores = scores.compactMap(\.self)
    guard let rubric = answers.waiting?.rubric, answers.scores.count == scores.count else {
      return Phrase.question(.scores, hasOptions: false)
    }
    return rubric.misfit(of: answers.scores).map { ScoresDontFit(misfit: $0).message }
  }

  private func finish(in context: inout Context) throws -> Step {
    guard let correction = answers.correction(form) else { return try back(in: &context) }
    do {
      let proposal = try context.corrections.propose(
        correction, because: answers.reason, now: context.now.wall)
      return .go(CorrectionConfirmScene(proposal: proposal, reason: answers.reason))
    } catch let refusal as CorrectionRefused {
      return .go(
        FacilitatorScene(in: context),
        notice: Phrase.text(refusal.message, then: refusal.remedy))
    }
  }

  func back(in context: inout Context) throws -> Step { .go(FacilitatorScene(in: context)) }
}

// MARK: Choices

extension CorrectionFormScene {
  private mutating func choices(in context: Context) throws -> [Choice] {
    let event = context.room.event
    if looked == nil, !answers.question.rawValue.isEmpty {
      // One that is mistyped is refused in the end, with what may be meant.
      looked = try? context.corrections.look(at: answers.question, of: answers.quiz)
    }
    if field == .answer {
      return looked?.options.map { Choice(key: $0.letter, id: $0.letter, text: $0.text) } ?? []
    }
    let found: [(id: String, text: String)] =
      switch field {
      case .team: event.teams.map { ($0.id.rawValue, context.say($0.name)) }
      case .quiz: event.quizzes.map { ($0.id.rawValue, context.say($0.title)) }
      case .question: try questions(in: context)
      case .person: try people(in: context)
      case .record: try records(in: context)
      case .waiting: try waitingAnswers(in: context)
      case .points, .answer, .reason, .judge, .scores, .note: []
      }
    return found.enumerated().map { index, choice in
      Choice(key: String(index + 1), id: choice.id, text: choice.text)
    }
  }

  /// The questions that were answered last: the one that somebody complains of is among them.
  private func questions(in context: Context) throws -> [(id: String, text: String)] {
    let event = context.room.event
    guard let quiz = event.quiz(answers.quiz) else { return [] }
    let pool = try context.room.questions(quiz)
    return try context.room.journal.latestQuestions(of: quiz.id, event: event.id, limit: 20)
      .filter { pool.kind(of: $0) != .description }
      .map { id in (id.rawValue, "\(id): \(firstLine(of: pool[id]?.shownStem ?? ""))") }
  }

  /// Those who have an attempt that counts: people in roster order, teams by their numbers, a table.
  private mutating func people(in context: Context) throws -> [(id: String, text: String)] {
    let event = context.room.event
    let found = Set(
      try context.room.journal.attempts(event: event.id)
        .filter { $0.quiz == answers.quiz && $0.state != .reset }.map(\.player))
    let listed =
      event.roster.map { Player.person($0.id) } + event.teams.map { .team($0.id) } + [.table]
    let others = found.subtracting(listed).compactMap(\.person).sorted().map { Player.person($0) }
    players = listed.filter { found.contains($0) } + others
    return players.map { player in
      switch player {
      case .person(let id):
        let person = event.person(id)
        return (id.rawValue, person?.fullName ?? id.rawValue)
      case .team(let id):
        return (id.rawValue, event.team(id).map { context.say($0.name) } ?? id.rawValue)
      case .table: return ("table", context.say(player.name))
      }
    }
  }

  /// The answers that have waited longest for a judge, then those that another may judge, too.
  private mutating func waitingAnswers(
    in context: Context
  ) throws -> [(id: String, text: String)] {
    let event = context.room.event
    waiting = Array(
      try WaitingAnswer.all(of: event.id, in: context.room.journal, withJudged: true) {
        quiz, question in
        try event.quiz(quiz).flatMap { try context.room.questions($0)[question] }
      }.prefix(20))
    return waiting.map { waiting in
      let team = waiting.answer.team(in: waiting.entry)
      let who =
        waiting.person.map { event.person($0)?.familiarName ?? $0.rawValue }
        ?? team.map { event.team($0).map { context.say($0.name) } ?? $0.rawValue } ?? ""
      let quiz = event.quiz(waiting.answer.quiz).map { context.say($0.title) } ?? ""
      return (
        waiting.entry.place.name,
        "\(quiz) · \(who) · \(firstLine(of: waiting.question?.shownStem ?? ""))"
          + (waiting.scores.isEmpty ? "" : " (\(Phrase.shares(waiting.scores)))")
      )
    }
  }

  /// The question that is corrected, and what was answered to it.
  private func lookedAt(in context: Context) -> [String] {
    guard var looked, [.answer, .reason].contains(field) else { return [] }
    // Where they can be chosen they stand below.
    if field == .answer { looked.expected += looked.options.filter(\.isRight).map(\.letter) }
    if field == .answer { looked.options = [] }
    return AnsweredQuestionText(looked).lines.map(context.say)
  }

  /// What is judged, while its scores are asked for.
  private func judged(in context: Context) -> [String] {
    guard [.judge, .scores, .note].contains(field), let waiting = answers.waiting else { return [] }
    let text = waiting.answer.answer.joined(separator: " ")
    let criteria = waiting.rubric.criteria.map { ($0.name.isEmpty ? "1" : $0.name, $0.most) }
    return [
      waiting.question?.shownStem ?? waiting.entry.subject, context.say(Phrase.givenAnswer(text)),
      context.say(Phrase.judgedBy(criteria)),
    ] + (waiting.scores.isEmpty ? [] : [context.say(Phrase.judgedSoFar(waiting.scores))])
  }

  /// The corrections that can be undone, the latest first.
  private func records(in context: Context) throws -> [(id: String, text: String)] {
    try CorrectionDesk.records(
      of: context.room.event, in: context.room.journal, questions: context.room.questions
    )
    .filter { $0.entry.kind != .undone && !$0.isUndone }.suffix(20).reversed()
    .map { record in
      let reason = record.reason.isEmpty ? "" : " (\(record.reason))"
      return (record.entry.place.name, context.say(record.title) + reason)
    }
  }

  private func firstLine(of text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}

extension Context {
  /// Where corrections are made at this kiosk.
  var corrections: CorrectionDesk {
    CorrectionDesk(
      event: room.event, journal: room.journal, kiosk: room.kiosk, questions: room.questions)
  }
}
