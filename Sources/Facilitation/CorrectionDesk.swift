import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import SourceText
import Vocabulary

/// Where corrections are looked at and made, at a kiosk or on the command line.
public struct CorrectionDesk {
  let event: Event
  let journal: any Journal
  private let kiosk: String
  private let questions: (Quiz) throws -> QuestionPool

  /// A desk that writes to a journal under a kiosk's name.
  ///
  /// - Parameter questions: The questions of a quiz.
  public init(
    event: Event, journal: any Journal, kiosk: String,
    questions: @escaping (Quiz) throws -> QuestionPool
  ) {
    self.event = event
    self.journal = journal
    self.kiosk = kiosk
    self.questions = questions
  }

  /// What a correction would write and change; nothing is written.
  ///
  /// - Parameters:
  ///   - reason: Why, 1 to 1,000 bytes.
  ///   - now: When it is made, in milliseconds since 1970-01-01 00:00 UTC.
  /// - Throws: `CorrectionRefused` where it makes no sense, and the errors of banks and of the store.
  public func propose(_ correction: Correction, because reason: String, now: Int) throws -> Proposal
  {
    let draft: Draft
    var looked: AnsweredQuestion?
    switch correction {
    case .adjust(let team, let points):
      draft = try adjust(team, by: points, reason: reason, now: now)
    case .void(let quiz, let question):
      draft = try void(question, of: quiz, reason: reason, now: now)
      looked = try look(at: question, of: quiz)
    case .regrade(let quiz, let question, let answer):
      draft = try regrade(question, of: quiz, accepting: answer, reason: reason, now: now)
      looked = try look(at: question, of: quiz, accepting: Regraded(body: draft.body))
    case .reset(let quiz, let player, let attempt):
      draft = try reset(attempt, of: player, at: quiz, reason: reason, now: now)
    case .judge(let place, let judge, let scores):
      draft = try self.judge(place, by: judge, scores: scores, note: reason, now: now)
    case .undo(let place): draft = try undo(place, reason: reason, now: now)
    }
    return Proposal(
      draft: draft, title: title(of: draft), question: looked,
      effect: try CorrectionEffect(of: [draft], on: event, in: journal, kiosk: kiosk))
  }

  /// Makes a correction that was looked at.
  public func make(_ proposal: Proposal) throws -> Entry {
    try journal.append([proposal.draft], event: event.id, kiosk: kiosk)[0]
  }
}

// MARK: Drafts

extension CorrectionDesk {
  /// The most points that one correction may give or take.
  public static let mostPoints = 1_000_000

  private func adjust(
    _ team: TeamID, by points: Int, reason: String, now: Int
  ) throws(CorrectionRefused) -> Draft {
    guard event.team(team) != nil else {
      throw .noSuchTeam(team, among: event.teams.map(\.id))
    }
    guard points != 0, (-Self.mostPoints...Self.mostPoints).contains(points) else {
      throw .pointsOutOfRange(points)
    }
    return Draft(
      at: now, kind: .adjusted, team: team, points: points, body: Reasoned(reason: reason).body)
  }

  private func void(
    _ question: QuestionID, of quiz: QuizID, reason: String, now: Int
  ) throws -> Draft {
    _ = try self.question(question, of: quiz)
    guard try !journal.rulings(event: event.id).isVoided(question, of: quiz) else {
      throw CorrectionRefused.alreadyVoided(question)
    }
    return Draft(
      at: now, kind: .voided, subject: question.rawValue,
      body: Voided(quiz: quiz, reason: reason).body)
  }

  private func regrade(
    _ question: QuestionID, of quiz: QuizID, accepting answer: String, reason: String, now: Int
  ) throws -> Draft {
    let accepted = try self.question(question, of: quiz).answer(meant: answer)
    return Draft(
      at: now, kind: .regraded, subject: question.rawValue,
      body: Regraded(quiz: quiz, accepted: [accepted], reason: reason).body)
  }

  private func reset(
    _ attempt: Int?, of player: Player, at quiz: QuizID, reason: String, now: Int
  ) throws -> Draft {
    _ = try self.quiz(quiz)
    let history = try journal.attempts(of: player, at: quiz, event: event.id)
    let counting = history.attempts.filter { $0.state != .reset }
    let chosen = attempt.map { number in counting.first { $0.number == number } } ?? counting.last
    guard let chosen else { throw CorrectionRefused.noAttempt(player, at: quiz) }
    return Draft(
      at: now, kind: .quizReset, team: chosen.team, person: chosen.person, subject: quiz.rawValue,
      body: AttemptNoted(attempt: chosen.number, reason: reason).body)
  }

  private func judge(
    _ place: EntryPlace, by judge: String, scores: [Int], note: String, now: Int
  ) throws -> Draft {
    let key = EntryKey(event: event.id, kiosk: place.kiosk, seq: place.seq)
    guard let entry = try journal.entry(key), entry.kind == .answered else {
      throw NoSuchAnswer(place: place)
    }
    let answer = try Answered(scoreOf: entry.body)
    guard answer.verdict == .pending else { throw NoSuchAnswer(place: place) }
    let rubric =
      try event.quiz(answer.quiz).flatMap {
        try questions($0)[QuestionID(entry.subject)]?.rubric
      } ?? .whole
    if let misfit = rubric.misfit(of: scores) { throw ScoresDontFit(misfit: misfit) }
    let judged = Judged(
      quiz: answer.quiz, attempt: answer.attempt, answer: place, judge: judge, scores: scores,
      most: rubric.criteria.map(\.most), credit: rubric.credit(of: scores) ?? 0, note: note)
    return Draft(
      at: now, kind: .judged, team: entry.team, person: entry.person, subject: entry.subject,
      body: judged.body)
  }

  private func undo(_ place: EntryPlace, reason: String, now: Int) throws -> Draft {
    let key = EntryKey(event: event.id, kiosk: place.kiosk, seq: place.seq)
    guard let entry = try journal.entry(key) else { throw CorrectionRefused.noSuchEntry(place) }
    // What happened to a car is corrected by what replaces it: a time can't just be missing.
    guard undoableKinds.contains(entry.kind), try entry.draft.rally() == nil else {
      throw CorrectionRefused.notUndoable(place, entry.kind)
    }
    guard try !journal.rulings(event: event.id).isUndone(place) else {
      throw CorrectionRefused.alreadyUndone(place)
    }
    return Draft(
      at: now, kind: .undone, team: entry.team, person: entry.person, subject: entry.subject,
      body: Undone(entry: place, reason: reason).body)
  }

  private func quiz(_ id: QuizID) throws(CorrectionRefused) -> Quiz {
    guard let quiz = event.quiz(id) else {
      throw .noSuchQuiz(id, among: event.quizzes.map(\.id))
    }
    return quiz
  }

  func question(_ id: QuestionID, of quiz: QuizID) throws -> Question {
    let pool = try questions(try self.quiz(quiz))
    guard let question = pool[id] else {
      throw CorrectionRefused.noSuchQuestion(
        id, of: quiz, meant: nearestMatch(to: id.rawValue, among: pool.ids.map(\.rawValue)))
    }
    return question
  }

  /// What a draft does, in a line.
  private func title(of draft: Draft) -> Bilingual {
    CorrectionTitle(event: event, journal: journal, questions: questions).text(of: draft)
  }
}

extension Question {
  /// The answer that somebody means who accepts one more: as answers to this question are kept.
  ///
  /// - Parameter text: An option's text or key, or a text that may be typed.
  /// - Throws: `CorrectionRefused` where answers of this kind have several parts, or a judge decides.
  fileprivate func answer(meant text: String) throws(CorrectionRefused) -> String {
    let play = play()
    guard !play.isJudged else { throw .judged(id) }
    switch body {
    case .short, .dictation, .numeric: return text
    case .choice, .trueFalse:
      let named = play.options.first { $0.text.lowercased() == text.lowercased() }
      if let named { return named.id }
      guard let response = try? play.read(text), response.parts.count == 1 else {
        throw .noSuchOption(
          text,
          among: play.options.enumerated().map { "\(play.key(ofOption: $0)) \($1.text)" })
      }
      return response.parts[0]
    case .multiple, .matching, .ordering, .cloze, .essay, .speaking, .description:
      throw .severalParts(id)
    }
  }
}
