import Entries
import Journal
import Programme
import Scoreboard
import Vocabulary

/// Where people who come late or not at all are entered, at a kiosk or on the command line.
public struct RosterDesk {
  private let event: Event
  private let journal: any Journal
  private let kiosk: String
  private let randomBits: () -> UInt32

  /// A desk that writes to a journal under a kiosk's name.
  ///
  /// - Parameters:
  ///   - event: The event with the people whom the store knows beside the roster.
  ///   - randomBits: What ids are drawn from: never from a seed that two kiosks may share.
  public init(
    event: Event, journal: any Journal, kiosk: String,
    randomBits: @escaping () -> UInt32 = { .random(in: .min ... .max) }
  ) {
    self.event = event
    self.journal = journal
    self.kiosk = kiosk
    self.randomBits = randomBits
  }

  // MARK: Absence

  /// What marking someone absent, or present after all, would write and change; nil where it would
  /// change no mark. Nothing is written.
  ///
  /// - Parameters:
  ///   - quiz: The quiz that it is about; nil for all of them, those to come as well.
  ///   - now: When it is made, in milliseconds since 1970-01-01 00:00 UTC.
  /// - Throws: `RosterRefused.hasPlayed` for who has an attempt at the quiz, and the errors of the
  ///   store.
  public func propose(
    _ isAbsent: Bool, _ person: Person, from quiz: Quiz?, now: Int
  ) throws -> Proposal? {
    guard let (mark, draft) = try mark(isAbsent, person, from: quiz, now: now) else { return nil }
    return Proposal(
      draft: draft, title: title(of: mark, person, quiz),
      effect: try CorrectionEffect(of: [draft], on: event, in: journal, kiosk: kiosk))
  }

  /// Marks someone absent, or present after all, unless the mark stands already.
  ///
  /// - Parameters:
  ///   - quiz: The quiz that it is about; nil for all of them, those to come as well.
  ///   - now: When it is made, in milliseconds since 1970-01-01 00:00 UTC.
  /// - Throws: As `propose` does.
  public func note(_ isAbsent: Bool, _ person: Person, from quiz: Quiz?, now: Int) throws {
    guard let (_, draft) = try mark(isAbsent, person, from: quiz, now: now) else { return }
    _ = try journal.append([draft], event: event.id, kiosk: kiosk)
  }

  private func mark(
    _ isAbsent: Bool, _ person: Person, from quiz: Quiz?, now: Int
  ) throws -> (AbsenceMark, Draft)? {
    let attendance = try journal.attendance(event: event.id)
    if let quiz, isAbsent, try hasPlayed(person.id, quiz.id) {
      throw RosterRefused.hasPlayed(person.id, quiz: quiz.title)
    }
    guard changes(attendance, person.id, quiz?.id, isAbsent) else { return nil }
    let mark = AbsenceMark(person: person.id, quiz: quiz?.id, isAbsent: isAbsent)
    return (mark, mark.draft(team: person.team, at: now))
  }

  /// Writes what was proposed.
  public func make(_ proposal: Proposal) throws -> Entry {
    try journal.append([proposal.draft], event: event.id, kiosk: kiosk)[0]
  }

  /// Whether someone has an attempt at a quiz that counts: they were there, whatever a mark says.
  public func hasPlayed(_ person: PersonID, _ quiz: QuizID) throws -> Bool {
    try journal.attempts(of: person, at: quiz, event: event.id).used > 0
  }

  private func changes(
    _ attendance: Attendance, _ person: PersonID, _ quiz: QuizID?, _ isAbsent: Bool
  ) -> Bool {
    if let quiz { return attendance.isMarkedAbsent(person, from: quiz) != isAbsent }
    return attendance.isMarkedAbsentFromAll(person) != isAbsent
      || event.quizzes.contains { attendance.isMarkedAbsent(person, from: $0.id) != isAbsent }
  }

  private func title(of mark: AbsenceMark, _ person: Person, _ quiz: Quiz?) -> Bilingual {
    let name = person.fullName
    let what = quiz?.title ?? Bilingual(th: "ทุกแบบทดสอบ", en: "all quizzes")
    return mark.isAbsent
      ? Bilingual(th: "\(name) ขาด \(what.th)", en: "\(name): absent from \(what.en)")
      : Bilingual(th: "\(name) ไม่ขาด \(what.th)", en: "\(name): present at \(what.en)")
  }

  // MARK: Latecomers

  /// Enters someone who is not on the roster: names into the store, the id into the journal.
  ///
  /// - Parameters:
  ///   - person: Names and team; the id is drawn where there is none.
  ///   - now: When it is made, in milliseconds since 1970-01-01 00:00 UTC.
  /// - Returns: The person with the id.
  /// - Throws: `JournalError.unfitLatecomer` where a text is too long or no text, and the errors of
  ///   the store.
  public func admit(_ person: Person, to team: TeamID, now: Int) throws -> Person {
    var person = person
    if person.id.rawValue.isEmpty { person.id = try freeID() }
    person.team = team
    try admit(latecomer(person, team, now: now), now: now)
    return person
  }

  /// Puts someone into a team whom the roster's file lists without one.
  public func place(_ person: Person, in team: TeamID, now: Int) throws -> Person {
    try admit(latecomer(person, team, now: now), now: now)
    var person = person
    person.team = team
    return person
  }

  /// Writes the entry of a latecomer anew: another team, or another spelling.
  ///
  /// - Parameters:
  ///   - before: What stood there.
  ///   - reason: Why the team changes, in the facilitator's words; `""` for no reason.
  public func rewrite(
    _ latecomer: Latecomer, from before: Latecomer, because reason: String = "", now: Int
  ) throws {
    var latecomer = latecomer
    latecomer.changed = now
    let moved = RosterChanged(
      moves: [.init(person: latecomer.person, from: before.team, to: latecomer.team)],
      reason: reason)
    let note = Draft(at: now, kind: .noted, subject: RosterChanged.subject, body: moved.body)
    _ = try journal.admit(
      latecomer,
      // Both: who moved whom and why, and where the person is from now on.
      noting: before.team == latecomer.team ? [] : [note, latecomer.draft(at: now)], kiosk: kiosk)
  }

  private func admit(_ latecomer: Latecomer, now: Int) throws {
    _ = try journal.admit(latecomer, noting: [latecomer.draft(at: now)], kiosk: kiosk)
  }

  private func latecomer(_ person: Person, _ team: TeamID, now: Int) -> Latecomer {
    Latecomer(
      event: event.id, person: person.id, team: team, title: person.title, name: person.name,
      nickname: person.nickname, position: person.position, isPublic: person.isPublic,
      entered: now)
  }

  /// `w-` and eight hexadecimal digits that nobody here has.
  ///
  /// Who may have to try again to enter somebody draws it once.
  public func freeID() throws -> PersonID {
    let known = Set(
      event.roster.map(\.id) + (try journal.latecomers(event: event.id).map(\.person)))
    while true {
      let digits = String(randomBits(), radix: 16)
      let id = PersonID("w-" + String(repeating: "0", count: 8 - digits.count) + digits)
      if !known.contains(id) { return id }
    }
  }
}

/// Why something about the roster can't be noted.
public enum RosterRefused: Error, Hashable, Sendable, ExplainedError {
  /// The person has an attempt at the quiz, and was there.
  case hasPlayed(PersonID, quiz: Bilingual)

  /// What happened.
  public var message: Bilingual {
    switch self {
    case .hasPlayed(let person, let quiz):
      Bilingual(
        th: "\(person) เล่น “\(quiz.th)” แล้ว จึงนับว่ามา",
        en: "\(person) has played “\(quiz.en)”, and so counts as present.")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .hasPlayed:
      Bilingual(
        th: "หากเล่นผิดชื่อ ให้ยกเลิกครั้งนั้นก่อนด้วย khaolam reset",
        en: "If that was played under a wrong name, khaolam reset takes it out of the count first.")
    }
  }

  /// The data are wrong.
  public var exitCode: Int32 { 65 }
}
