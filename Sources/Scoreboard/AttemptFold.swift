import Entries
import Vocabulary

/// The fold of a player's entries about one quiz into attempts, whatever their order.
///
/// Entries of kiosks that could not see each other overlap: where a question was answered twice in
/// one attempt, the first by time, kiosk and seq counts, and the other is a duplicate.
public struct AttemptFold: Sendable {
  /// Whose entries they are.
  public let player: Player
  /// The quiz that they are about.
  public let quiz: QuizID
  private let rulings: Rulings
  private var parts: [(number: Int, part: Part)] = []
  /// The answers that were kept and do not count.
  public private(set) var duplicates: [EntryKey] = []
  private var waiting: [EntryPlace: WaitingAnswer] = [:]
  private var judgings = Judgings()

  /// What is known of one attempt.
  private struct Part {
    var start: Origin?
    var owner: Precedence?
    var answers = CountedAnswers()
    var passes = 0
    var hall: HallTerms?
    var furthest: Furthest?
    var isFinished = false
    var isReset = false
  }

  /// The answer with the highest number, a duplicate or not: where the attempt goes on.
  private struct Furthest {
    var number: Int
    var precedence: Precedence
    var streak: Int
  }

  /// The fold of no entries.
  ///
  /// - Parameter rulings: All rulings of the event.
  public init(player: Player, quiz: QuizID, rulings: Rulings = Rulings()) {
    self.player = player
    self.quiz = quiz
    self.rulings = rulings
  }

  /// Takes in an entry about this player and quiz.
  ///
  /// - Throws: `UnreadableBody` where the entry does not say what its kind needs.
  public mutating func add(_ entry: Entry) throws(UnreadableBody) {
    switch entry.kind {
    case .quizStarted:
      let started = try QuizStarted(body: entry.body, subject: entry.subject)
      let index = index(of: started.attempt)
      if parts[index].part.start.map({ entry.precedence < $0.precedence }) ?? true {
        parts[index].part.start = Origin(
          precedence: entry.precedence, team: entry.team, rule: started.rule)
        parts[index].part.hall = started.hall
      }
      take(owner: entry.precedence, at: index)
    case .quizResumed:
      take(owner: entry.precedence, at: index(of: try attemptNumber(of: entry)))
    case .quizFinished:
      parts[index(of: try attemptNumber(of: entry))].part.isFinished = true
    case .quizReset:
      let attempt = try attemptNumber(of: entry)
      if !rulings.isUndone(entry.place) { parts[index(of: attempt)].part.isReset = true }
    case .answered:
      let question = QuestionID(entry.subject)
      add(
        try rulings.areRegraded(question, of: quiz)
          ? Answered(body: entry.body) : Answered(scoreOf: entry.body),
        to: question, points: entry.points, team: entry.team, precedence: entry.precedence,
        event: entry.key.event)
    case .passed:
      let turn = try TurnNoted(body: entry.body, kind: .passed)
      parts[index(of: turn.attempt)].part.passes += entry.points
    case .judged: try judgings.add(entry, under: rulings)
    default: break
    }
  }

  /// Takes in an entry of which it is known what it says.
  ///
  /// - Throws: `UnreadableBody` as `add` does.
  public mutating func add(
    _ entry: Entry, saying meaning: EntryMeaning
  ) throws(UnreadableBody) {
    let question = QuestionID(entry.subject)
    guard case .answered(let answer) = meaning, !rulings.areRegraded(question, of: quiz) else {
      return try add(entry)
    }
    add(
      answer, to: question, points: entry.points, team: entry.team, precedence: entry.precedence,
      event: entry.key.event)
  }

  /// Takes in an answer, by what its score needs: what was answered, too, where its question is
  /// regraded.
  mutating func add(
    _ answer: Answered, to question: QuestionID, points: Int, team: TeamID?,
    precedence: Precedence, event: EventID
  ) {
    let index = index(of: answer.attempt)
    let regraded = rulings.regraded(answer, to: question)
    let counted = CountedAnswer(
      question: question, team: player == .table ? answer.by.map { TeamID($0) } : nil,
      origin: Origin(precedence: precedence, team: team, rule: answer.rule),
      sound: Tally(regraded, points: regraded == answer ? points : regraded.earned),
      voided: Tally(voided: answer))
    if let duplicate = parts[index].part.answers.add(counted) {
      duplicates.append(EntryKey(event: event, kiosk: duplicate.kiosk, seq: duplicate.seq))
    }
    if answer.verdict == .pending {
      waiting[precedence.place] = WaitingAnswer(answer: answer, question: question, event: event)
    }
    if let furthest = parts[index].part.furthest,
      (furthest.number, precedence) > (answer.number, furthest.precedence)
    {
      return
    }
    parts[index].part.furthest = Furthest(
      number: answer.number, precedence: precedence, streak: answer.streak)
  }

  /// Whether these are rounds that the whole hall plays together.
  var isHall: Bool { player == .table && parts.contains { $0.part.hall != nil } }

  private func attemptNumber(of entry: Entry) throws(UnreadableBody) -> Int {
    try AttemptNoted(body: entry.body, kind: entry.kind).attempt
  }

  private mutating func take(owner precedence: Precedence, at index: Int) {
    parts[index].part.owner = max(parts[index].part.owner ?? precedence, precedence)
  }

  /// The place of an attempt among the parts; people make few, and the latest comes most often.
  private mutating func index(of number: Int) -> Int {
    if let index = parts.lastIndex(where: { $0.number == number }) { return index }
    parts.append((number, Part()))
    return parts.count - 1
  }

  /// The attempts.
  ///
  /// - Parameter right: How many right answers people gave who play an attempt's quiz together with
  ///   the whole hall, by the attempt's number.
  public func history(right: [Int: Int] = [:]) -> AttemptHistory {
    let voided = rulings.voided(of: quiz)
    let attempts = parts.compactMap { number, part -> Attempt? in
      guard
        let origin = part.start
          ?? part.answers.answers.map(\.origin).min(by: { $0.precedence < $1.precedence })
      else { return nil }
      var tally = Tally(points: part.passes)
      var shares = part.hall?.shares(after: right[number] ?? 0) ?? [:]
      for counted in part.answers.answers {
        let added =
          !voided.isEmpty && voided.contains(counted.question)
          ? counted.voided : judgedTally(of: counted) ?? counted.sound
        tally += added
        if let team = counted.team { shares[team, default: 0] += added.points }
      }
      return Attempt(
        player: player, quiz: quiz, number: number, team: origin.team, rule: origin.rule,
        state: part.isReset ? .reset : part.isFinished ? .finished : .open,
        owner: (part.owner ?? origin.precedence).kiosk, starter: origin.precedence.kiosk,
        startSeq: origin.precedence.seq, answered: part.furthest?.number ?? 0,
        streak: part.furthest?.streak ?? 0, tally: tally, shares: shares.filter { $0.value != 0 })
    }
    return AttemptHistory(attempts.sorted { $0.number < $1.number })
  }

  /// What an answer adds by its judges; nil where none gave it a score.
  private func judgedTally(of counted: CountedAnswer) -> Tally? {
    guard !judgings.isEmpty else { return nil }
    let place = counted.origin.precedence.place
    guard let waiting = waiting[place] else { return nil }
    return judgings.credit(of: waiting.answer, to: waiting.question, at: place)
      .map { Tally(waiting.answer, judged: $0) }
  }

  /// The credit of each answer that waited for a judge and has one.
  var judged: [EntryKey: Double] {
    var credits: [EntryKey: Double] = [:]
    for (place, waiting) in waiting {
      credits[EntryKey(event: waiting.event, kiosk: place.kiosk, seq: place.seq)] =
        judgings.credit(of: waiting.answer, to: waiting.question, at: place)
    }
    return credits
  }

  /// The judges' entries that change nothing: no such answer of this player waits for a judge.
  var unmatched: [EntryKey] { judgings.entries(unlessOf: waiting) }
}

extension Precedence {
  fileprivate var place: EntryPlace { EntryPlace(kiosk: kiosk, seq: seq) }
}
