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

  init(_ form: CorrectionForm, in context: Context) throws {
    self.form = form
    open = form.fields[...]
    options = try choices(in: context)
  }

  private var field: CorrectionForm.Field { open.first ?? .reason }

  var expectsThai: Bool { [.reason, .answer].contains(field) }

  func screen(in context: Context) -> Screen {
    var choices = options
    if !options.isEmpty { choices.append(context.backChoice) }
    return Screen(
      .facilitator, title: context.say(Phrase.form(form)),
      body: [context.say(Phrase.question(field, hasOptions: !options.isEmpty))], choices: choices,
      prompt: context.say(Phrase.formPrompt))
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    // Points may be 0, and are refused; only where something is chosen it leads back.
    if !options.isEmpty, TypedKey(line).isBack { return try back(in: &context) }
    if let fault = take(line) { return .stay(fault) }
    open.removeFirst()
    guard open.isEmpty else {
      options = try choices(in: context)
      return .stay(nil)
    }
    return try finish(in: &context)
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
      guard let chosen else { return Phrase.noSuchChoice }
      answers.person = PersonID(chosen)
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
      answers.answer = text
    case .reason:
      guard (1...300).contains(text.utf8.count) else { return Phrase.reasonMissing }
      answers.reason = text
    }
    return nil
  }

  private func finish(in context: inout Context) throws -> Step {
    guard let correction = answers.correction(form) else { return try back(in: &context) }
    do {
      let proposal = try context.corrections.propose(
        correction, because: answers.reason, now: context.now.wall)
      return .go(CorrectionConfirmScene(proposal: proposal, reason: answers.reason))
    } catch let refusal as CorrectionRefused {
      return .go(
        try FacilitatorScene(in: context),
        notice: Phrase.text(refusal.message, then: refusal.remedy))
    }
  }

  func back(in context: inout Context) throws -> Step { .go(try FacilitatorScene(in: context)) }
}

// MARK: Choices

extension CorrectionFormScene {
  private func choices(in context: Context) throws -> [Choice] {
    let event = context.room.event
    let found: [(id: String, text: String)] =
      switch field {
      case .team: event.teams.map { ($0.id.rawValue, context.say($0.name)) }
      case .quiz: event.quizzes.map { ($0.id.rawValue, context.say($0.title)) }
      case .question: try questions(in: context)
      case .person: try people(in: context)
      case .record: try records(in: context)
      case .points, .answer, .reason: []
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
      .map { id in (id.rawValue, "\(id): \(firstLine(of: pool[id]?.shownStem ?? ""))") }
  }

  /// Those who have an attempt that counts, in roster order.
  private func people(in context: Context) throws -> [(id: String, text: String)] {
    let event = context.room.event
    let players = Set(
      try context.room.journal.attempts(event: event.id)
        .filter { $0.quiz == answers.quiz && $0.state != .reset }.compactMap(\.person))
    let known = event.roster.filter { players.contains($0.id) }
    let others = players.subtracting(known.map(\.id)).sorted()
    return known.map { ($0.id.rawValue, "\($0.title)\($0.name)") }
      + others.map { ($0.rawValue, $0.rawValue) }
  }

  /// The corrections that can be undone, the latest first.
  private func records(in context: Context) throws -> [(id: String, text: String)] {
    try CorrectionDesk.records(of: context.room.event, in: context.room.journal)
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
