import Entries
import Scoreboard
import Vocabulary

/// What a check of a whole store found.
public struct Verification: Hashable, Sendable {
  /// The number of entries read.
  public var entries = 0
  /// The number of kiosks they came from.
  public var kiosks = 0
  /// What is wrong, in the order found.
  public var faults: [Fault] = []
  /// Entries that are kept and do not count, because the same question was answered, or the same
  /// thing noted of a car, before at a kiosk that could not be seen.
  public var duplicates: [EntryKey] = []
  /// Judges' entries that are kept and change nothing, because no such answer waits for a judge.
  public var unmatched: [EntryKey] = []

  /// Whether each entry follows from the one before it, as its hash says.
  public var hasSoundChains: Bool {
    !faults.contains {
      switch $0 {
      case .brokenChain, .gap: true
      default: false
      }
    }
  }

  /// Something that is wrong in a store.
  public enum Fault: Hashable, Sendable {
    /// An entry's hash does not follow from its content and the entry before it.
    case brokenChain(EntryKey)
    /// A kiosk's entries are not numbered 1, 2, 3…: this one does not follow the one before it.
    case gap(EntryKey)
    /// An entry does not say what its kind needs.
    case unreadable(EntryKey)
    /// An answer's points do not follow from its value, credit, time and rule.
    case points(EntryKey, recorded: Int, computed: Int)
    /// A judge's credit does not follow from the scores and what they could have been.
    case credit(EntryKey, recorded: Double, computed: Double)
    /// A total differs from the fold of the entries.
    case total(EventID, TotalKey, kept: Tally, folded: Tally)
    /// A total up to the freeze differs from the fold of the entries up to it.
    case held(EventID, TotalKey, kept: Tally, folded: Tally)
    /// An attempt differs from the fold of the entries.
    case attempt(EventID, Player, QuizID, number: Int)
    /// Of a person it differs from the fold of the entries from which quizzes they are absent; up to
    /// the freeze, or now.
    case attendance(EventID, PersonID, isHeld: Bool)
    /// There are more ballots of a survey, or fewer, than entries that say that it was answered.
    case ballots(EventID, SurveyID, kept: Int, answered: Int)
    /// A car's points differ from the fold of the entries; nil where it has not started.
    case car(EventID, CarID, kept: Int?, folded: Int?)
  }
}

extension StoreJournal {
  /// Recomputes chains, points, attempts and totals from the entries, and compares.
  ///
  /// Time and memory grow with the number of entries. The store is read in one snapshot.
  public func verify() throws -> Verification {
    try session.read { try verifySnapshot() }
  }

  private func verifySnapshot() throws -> Verification {
    var audit = EntryAudit { [self] in try readableRulings(event: $0) }
    try scanEntries(of: nil) { try audit.take($0.entry) }
    var result = audit.result
    let kept = try session.all(
      "SELECT event FROM totals UNION SELECT event FROM attempts"
        + (hasCars ? " UNION SELECT event FROM cars" : "")
    ) { EventID($0.text(0) ?? "") }
    for event in Set(kept).union(audit.folds.keys).sorted() {
      let folded = (audit.folds[event] ?? EventFold()).result()
      result.duplicates += folded.duplicates
      result.unmatched += folded.unmatched
      let kept = try totals(event: event)
      result.faults += differences(kept: kept, folded: folded.totals)
        .map { .total(event, $0.key, kept: $0.kept, folded: $0.folded) }
      result.faults += try heldFaults(event: event)
      result.faults += try attendanceFaults(event: event, folded: folded.attendance)
      result.faults += try attemptFaults(event: event, folded: folded.attempts)
      result.faults += try carFaults(event: event, folded: folded.cars)
    }
    result.faults += try ballotFaults(answered: audit.answered)
    result.duplicates.sort { ($0.event, $0.kiosk, $0.seq) < ($1.event, $1.kiosk, $1.seq) }
    result.unmatched.sort { ($0.event, $0.kiosk, $0.seq) < ($1.event, $1.kiosk, $1.seq) }
    return result
  }

  private func heldFaults(event: EventID) throws -> [Verification.Fault] {
    guard version >= Schema.versionWithFreezes else { return [] }
    let until: Int?
    let folded: EventResult?
    do {
      until = try freeze(event: event)
      folded = try until.map { try HeldJournal(self, until: $0).fold(event: event) }
    } catch is JournalError {
      // An entry that can't be read is a fault already.
      return []
    }
    let kept = try totals(event: event, in: .held)
    var faults = differences(kept: kept, folded: folded?.totals ?? [:])
      .map { Verification.Fault.held(event, $0.key, kept: $0.kept, folded: $0.folded) }
    if let until, let folded {
      faults += try attendanceFaults(event: event, folded: folded.attendance, until: until)
    }
    return faults
  }

  private func attendanceFaults(
    event: EventID, folded: Attendance, until: Int = .max
  ) throws -> [Verification.Fault] {
    guard version >= Schema.versionWithLatecomers else { return [] }
    do {
      return try attendance(event: event, until: until).people(otherwiseIn: folded)
        .map { .attendance(event, $0, isHeld: until < .max) }
    } catch is JournalError {
      // An entry that can't be read is a fault already.
      return []
    }
  }

  private func ballotFaults(answered: [SurveyKey: Int]) throws -> [Verification.Fault] {
    var kept: [SurveyKey: Int] = [:]
    try visitBallots(event: nil) { ballot in
      kept[SurveyKey(event: ballot.event, survey: ballot.survey), default: 0] += 1
    }
    return Set(kept.keys).union(answered.keys)
      .filter { kept[$0] != answered[$0] }
      .sorted { ($0.event, $0.survey) < ($1.event, $1.survey) }
      .map { key in
        .ballots(key.event, key.survey, kept: kept[key] ?? 0, answered: answered[key] ?? 0)
      }
  }

  private func differences(
    kept: Totals, folded: Totals
  ) -> [(key: TotalKey, kept: Tally, folded: Tally)] {
    Set(kept.keys).union(folded.keys)
      .filter { kept[$0] != folded[$0] }
      .sorted {
        ($0.part.rawValue, $0.subject, $0.team) < ($1.part.rawValue, $1.subject, $1.team)
      }
      .map { ($0, kept[$0] ?? Tally(), folded[$0] ?? Tally()) }
  }

  private func carFaults(
    event: EventID, folded: [CarID: Int]
  ) throws -> [Verification.Fault] {
    let kept = try carPoints(event: event)
    return Set(kept.keys).union(folded.keys).filter { kept[$0] != folded[$0] }.sorted()
      .map { .car(event, $0, kept: kept[$0], folded: folded[$0]) }
  }

  private func attemptFaults(event: EventID, folded: [Attempt]) throws -> [Verification.Fault] {
    struct Key: Hashable {
      var player: Player
      var quiz: QuizID
      var number: Int
    }
    // Which kiosk goes on with an attempt is no score: with clocks that differ, the latest by time
    // is not always the last that took it.
    func byKey(_ attempts: [Attempt]) -> [Key: Attempt] {
      var result: [Key: Attempt] = [:]
      for var attempt in attempts {
        attempt.owner = attempt.starter
        result[Key(player: attempt.player, quiz: attempt.quiz, number: attempt.number)] = attempt
      }
      return result
    }
    let kept = byKey(try attempts(event: event))
    let folded = byKey(folded)
    return Set(kept.keys).union(folded.keys)
      .filter { kept[$0] != folded[$0] }
      .sorted {
        ($0.player.column, $0.quiz, $0.number) < ($1.player.column, $1.quiz, $1.number)
      }
      .map { .attempt(event, $0.player, $0.quiz, number: $0.number) }
  }
}

/// The check of entries one by one, in the order of their chains.
private struct EntryAudit {
  var result = Verification()
  var folds: [EventID: EventFold] = [:]
  /// How often each survey was answered, as the entries say.
  private(set) var answered: [SurveyKey: Int] = [:]
  private var previous: Entry?
  private let rulings: (EventID) throws -> Rulings

  /// - Parameter rulings: The rulings of an event.
  init(rulings: @escaping (EventID) throws -> Rulings) { self.rulings = rulings }

  mutating func take(_ read: () throws(JournalError) -> Entry) throws {
    let entry: Entry
    do {
      entry = try read()
    } catch {
      guard case .unknownKind(let key, _) = error else { return }
      return result.faults.append(.unreadable(key))
    }
    if folds[entry.key.event] == nil {
      folds[entry.key.event] = EventFold(rulings: try rulings(entry.key.event))
    }
    take(entry)
  }

  private mutating func take(_ entry: Entry) {
    result.entries += 1
    checkChain(at: entry)
    previous = entry
    if entry.kind == .surveyAnswered {
      answered[SurveyKey(event: entry.key.event, survey: SurveyID(entry.subject)), default: 0] += 1
    }
    do {
      if let fault = try pointsFault(of: entry) ?? creditFault(of: entry) {
        result.faults.append(fault)
      }
      try folds[entry.key.event, default: EventFold()].add(entry)
    } catch {
      result.faults.append(.unreadable(entry.key))
    }
  }

  private mutating func checkChain(at entry: Entry) {
    let isSameChain = previous.map { $0.key.isInChain(of: entry.key) } ?? false
    if !isSameChain { result.kiosks += 1 }
    let before = isSameChain ? previous : nil
    if entry.key.seq != (before?.key.seq ?? 0) + 1 { result.faults.append(.gap(entry.key)) }
    let line = ExportLine(entry.draft, at: entry.key)
    if HashChain.hash(of: line, after: before?.hash) != entry.hash {
      result.faults.append(.brokenChain(entry.key))
    }
  }

  private func pointsFault(of entry: Entry) throws(UnreadableBody) -> Verification.Fault? {
    guard entry.kind == .answered else { return nil }
    let answer = try Answered(scoreOf: entry.body)
    return answer.earned == entry.points
      ? nil : .points(entry.key, recorded: entry.points, computed: answer.earned)
  }

  private func creditFault(of entry: Entry) throws(UnreadableBody) -> Verification.Fault? {
    guard let judged = try entry.draft.judging() else { return nil }
    let computed = Double(judged.scores.reduce(0, +)) / Double(judged.most.reduce(0, +))
    return computed == judged.credit
      ? nil : .credit(entry.key, recorded: judged.credit, computed: computed)
  }
}
