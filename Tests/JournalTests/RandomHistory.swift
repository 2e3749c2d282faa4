import Entries
import Scoreboard
import Vocabulary

@testable import Journal

/// Random things that happen to a store, refusals and all, by a seeded draw.
struct RandomHistory {
  var random: SeededGenerator
  /// How many milliseconds a step of time is.
  var unit = 1
  /// Whether questions are voided and regraded, and corrections undone: with any of that a merge folds
  /// all anew.
  var hasRulings = true
  private let people: [(PersonID, TeamID)] = [
    ("p01", "mali"), ("p02", "mali"), ("p03", "kulap"), ("p04", "dahla"),
  ]
  private let quizzes: [(QuizID, ScoringRule)] = [
    ("q", .fair), ("r", .race), ("x", .exam), ("w", .warmup), ("h", .together),
  ]
  private let teams = ["mali", "kulap", "dahla"]

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[random.below(values.count)]
  }

  /// Writes some entries; the kiosk's clock is off by `skew` milliseconds.
  mutating func play(_ journal: StoreJournal, steps: Int, skew: Int) throws {
    for step in 0..<steps {
      var (player, rule) = someone()
      // Few instants, so that some are equal.
      player.at = (skew + (step + random.below(3)) / 2) * unit
      let kiosk = pick(["k1", "k2"])
      let history = try journal.attempts(
        of: player.start().player, at: player.quiz, event: event)
      var drafts = drafts(of: player, rule: rule, history: history, kiosk: kiosk)
      if random.below(4) == 0 {
        drafts = try judge(as: player, history: history, kiosk: kiosk, in: journal)
      }
      if random.below(6) == 0 { drafts.append(rally(at: player.at)) }
      if random.below(5) == 0 { drafts.append(absence(at: player.at)) }
      if hasRulings, random.below(12) == 0 { drafts.append(try undo(as: player, in: journal)) }
      do {
        _ = try journal.append(drafts, event: event, kiosk: kiosk)
      } catch is AttemptRefusal {}
    }
  }

  /// A person at a quiz, a team or a table at a game, or all who play together.
  private mutating func someone() -> (Player, ScoringRule) {
    let (person, team) = pick(people)
    var player = Player()
    player.team = team
    switch random.below(5) {
    case 0:
      player.person = nil
      player.quiz = "g"
      player.by = person.rawValue
      return (player, .race)
    case 1:
      player.person = nil
      player.team = nil
      player.quiz = random.below(3) == 0 ? "h" : "d"
      player.by = pick(teams)
      return (player, player.quiz == "h" ? .together : .fair)
    default:
      let (quiz, rule) = pick(quizzes)
      player.person = person
      player.quiz = quiz
      return (player, rule)
    }
  }

  /// What the hall plays for, where it is the hall that begins.
  private mutating func hall(of player: Player) -> HallTerms? {
    guard player.team == nil, player.quiz == "h" else { return nil }
    return HallTerms(
      ends: 100_000, target: 1 + random.below(6), joints: 1 + random.below(3), bonus: 50,
      teams: ["mali", "kulap", "dahla"])
  }

  private mutating func drafts(
    of player: Player, rule: ScoringRule, history: AttemptHistory, kiosk: String
  ) -> [Draft] {
    let number = history.open?.number ?? max(history.nextNumber - 1, 1)
    switch random.below(21) {
    case 0 where !hasRulings, 7 where !hasRulings: return [player.adjust(5)]
    case 0: return [player.void("a\(1 + random.below(6))")]
    case 7: return [player.regrade("a\(1 + random.below(6))", accepting: [pick(["b", "c"])])]
    case 1: return [player.note(.quizReset, attempt: number)]
    case 2: return [player.adjust(random.below(101) - 50)]
    case 3: return [player.note(.quizFinished, attempt: number)]
    case 4: return [Draft(at: player.at, kind: .judged, team: player.team, points: 25)]
    case 5: return [player.start(attempt: number, rule: rule, hall: hall(of: player))]
    case 8: return [player.pass("a\(1 + random.below(6))", attempt: number)]
    case 6: return [player.answer(1, attempt: number, rule: rule)]
    default: break
    }
    guard let open = history.open else {
      return [player.start(attempt: history.nextNumber, rule: rule, hall: hall(of: player))]
    }
    let verdict = pick(Verdict.allCases.filter { $0 != .read } + [.pending])
    let streak = verdict == .right ? open.streak + 1 : 0
    let answer = player.answer(
      open.answered + 1,
      // Now and then a bank draws in another order.
      to: random.below(10) == 0 ? "a\(1 + random.below(6))" : nil, attempt: open.number,
      verdict: verdict, rule: rule, value: 50 * (1 + random.below(4)),
      taken: random.below(20_001), streak: streak)
    if open.owner.name == kiosk, random.below(4) > 0 { return [answer] }
    return [player.note(.quizResumed, attempt: open.number), answer]
  }

  /// The undoing of a correction, of what is none, or of what is not there (yet).
  private mutating func undo(as player: Player, in journal: StoreJournal) throws -> Draft {
    let kinds: Set<EntryKind> = [.voided, .regraded, .adjusted, .judged, .quizReset, .undone]
    let entries = try journal.allEntries()
    let corrections = entries.filter { kinds.contains($0.kind) }
    let among = random.below(5) > 0 ? corrections : entries
    guard !among.isEmpty else { return player.undo(EntryPlace(kiosk: "k9@9", seq: 1)) }
    let entry = pick(among)
    let ahead = random.below(10) == 0 ? 3 : 0
    return player.undo(EntryPlace(kiosk: entry.key.kiosk, seq: entry.key.seq + ahead))
  }

  /// Somebody is marked absent, or present after all, from a quiz or from all.
  private mutating func absence(at: Int) -> Draft {
    let (person, team) = pick(people)
    let quiz: QuizID? = random.below(3) == 0 ? nil : pick(quizzes).0
    return AbsenceMark(person: person, quiz: quiz, isAbsent: random.below(3) > 0)
      .draft(team: team, at: at)
  }

  /// Something that happens to a car, whether or not it makes sense.
  private mutating func rally(at: Int) -> Draft {
    let car = CarID(team: pick(["mali", "kulap"]), number: 1 + random.below(2))
    let time = RallyTime(at * 60_000, isNoted: random.below(2) == 0)
    let checkpoint = CheckpointID("c\(1 + random.below(3))")
    let event: RallyEvent =
      switch random.below(6) {
      case 0: .started(StoreJournalRallyTests.plan, time)
      case 1, 2: .arrived(time)
      case 3: .departed(time)
      default: .marked(points: random.below(300))
      }
    let reason = random.below(4) == 0 ? "misread" : nil
    return Draft(
      RallyEntry(car: car, checkpoint: checkpoint, event: event, correction: reason), at: at)
  }

  /// A judge's score of an answer that may wait for it, or may not be there at all, or is given
  /// only after it.
  private mutating func judge(
    as player: Player, history: AttemptHistory, kiosk: String, in journal: StoreJournal
  ) throws -> [Draft] {
    let entries = try journal.allEntries()
    let judge = pick(["Ann", "Bun", "Chai"])
    if let open = history.open, random.below(3) == 0 {
      let key = KioskKey(name: kiosk, store: journal.store)
      let seq = entries.count { $0.key.kiosk == key } + 3
      let question = "a\(open.answered + 1)"
      return [
        player.judge(
          question, EntryPlace(kiosk: key, seq: seq), by: judge, score: random.below(101),
          attempt: open.number),
        player.note(.quizResumed, attempt: open.number),
        player.answer(
          open.answered + 1, attempt: open.number, verdict: .pending, rule: open.rule,
          value: 150, streak: open.streak),
      ]
    }
    let answers = entries.filter { $0.kind == .answered }
    guard !answers.isEmpty else { return [] }
    let entry = pick(answers)
    let answer = try Answered(body: entry.body)
    var judged = player
    judged.quiz = answer.quiz
    if entry.person == nil {
      judged.person = nil
      judged.team = entry.team
    }
    if let person = entry.person, random.below(8) > 0 { judged.person = person }
    let number = entry.key.seq + (random.below(8) == 0 ? 1 : 0)
    return [
      judged.judge(
        random.below(8) == 0 ? "a1" : entry.subject,
        EntryPlace(kiosk: entry.key.kiosk, seq: number), by: judge,
        score: pick([0, 35, 100, random.below(101)]), attempt: answer.attempt)
    ]
  }
}
