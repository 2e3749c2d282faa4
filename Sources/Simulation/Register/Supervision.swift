import Entries
import Facilitation
import Improvement
import Journal
import Programme
import Vocabulary

/// What those do who run a simulated event: they go round, deal with what was found, and look a
/// month later what became of it. They write at a kiosk of their own.
struct Supervision {
  private let event: Event
  private let kiosk: String
  private let utcOffsetMinutes: Int
  private let journal: any Journal
  private var generator: SeededGenerator

  /// How long after the last day the office meets, in days.
  private static let daysToMeeting = 3
  /// How long after the last day it looks what became of it, in days.
  private static let daysToReview = 30

  private static let minute = 60_000
  private static let day = 86_400_000

  /// - Parameters:
  ///   - kiosk: What the kiosks' names begin with.
  ///   - utcOffsetMinutes: The event's local time less UTC.
  init(
    _ event: Event, kiosk: String, utcOffsetMinutes: Int, model: ResponseModel,
    journal: any Journal
  ) {
    self.event = event
    self.kiosk = "\(kiosk)-office"
    self.utcOffsetMinutes = utcOffsetMinutes
    self.journal = journal
    generator = model.generator("office")
  }

  /// Notes a round half an hour before the first day begins.
  mutating func goRoundBefore(_ day: Timetable.Day) throws {
    try goRound(.before, at: day.opens - 30 * Self.minute, notes: VisitNotes.before)
  }

  /// Notes a round while the event goes on; returns when.
  mutating func goRoundDuring(after instant: Int) throws -> Int {
    let at = instant + generator.milliseconds(median: 600)
    try goRound(.during, at: at, notes: VisitNotes.during)
    return at
  }

  private func goRound(
    _ phase: FindingPhase, at instant: Int, notes: (Activity.Kind) -> VisitNotes
  ) throws {
    let day = (instant + utcOffsetMinutes * Self.minute) / Self.day
    let activities = event.innermostActivities
    guard !activities.isEmpty, let date = ISODate(CalendarDate(dayNumber: day).iso) else { return }
    let visit = SupervisionVisit(
      visitor: "คณะนิเทศ ติดตาม ตรวจสอบของสำนักงาน", phase: phase,
      notes: activities.prefix(RegisterLimits.list).map { activity in
        let notes = notes(activity.kind)
        return SupervisionVisit.Note(
          activity: activity.id, progress: notes.progress, problem: notes.problem,
          need: notes.need)
      }, date: date)
    try write([visit.draft(at: instant)])
  }

  /// Tells same findings as one, and says who sees to each and by when.
  ///
  /// - Returns: When the last of it was written.
  mutating func meet(after instant: Int, lastDay: Timetable.Day) throws -> Int {
    var clock = max(instant, lastDay.opens + Self.daysToMeeting * Self.day)
    var drafts: [Draft] = []
    var known: [String: FindingPlace] = [:]
    var same: [(kept: FindingPlace, merged: [FindingPlace])] = []
    for finding in try findings() {
      guard let kept = known[finding.text] else {
        known[finding.text] = finding.place
        if let answer = answer(to: finding) {
          clock += generator.milliseconds(median: 90)
          drafts.append(change(finding, answer, lastDay: lastDay).draft(at: clock))
        }
        continue
      }
      if let index = same.firstIndex(where: { $0.kept == kept }) {
        same[index].merged.append(finding.place)
      } else {
        same.append((kept, [finding.place]))
      }
    }
    for (kept, merged) in same {
      clock += generator.milliseconds(median: 60)
      let merging = FindingsMerged(kept: kept, merged: merged, reason: "เป็นเรื่องเดียวกัน")
      drafts.append(merging.draft(at: clock))
    }
    try write(drafts)
    return clock
  }

  /// What a meeting decides about a finding.
  private func change(
    _ finding: Finding, _ answer: Topic.Answer, lastDay: Timetable.Day
  ) -> FindingChange {
    let local = lastDay.opens + utcOffsetMinutes * Self.minute
    let due = CalendarDate(dayNumber: local / Self.day + answer.days).iso
    return FindingChange(
      of: finding.place, status: .planned, channel: .set(answer.channel),
      owner: .set(answer.owner), due: ISODate(due).map(Edit.set) ?? .keep)
  }

  /// Says what became of it a month later.
  ///
  /// - Returns: When the last of it was written.
  mutating func review(after instant: Int, lastDay: Timetable.Day) throws -> Int {
    var clock = max(instant, lastDay.opens + Self.daysToReview * Self.day)
    var drafts: [Draft] = []
    for finding in try findings() {
      let status: FindingStatus
      let note: String
      switch answer(to: finding)?.outcome {
      case .done(let text): (status, note) = (.done, text)
      case .underWay(let text): (status, note) = (.underWay, text)
      case .declined(let text): (status, note) = (.declined, text)
      case .planned, nil: continue
      }
      clock += generator.milliseconds(median: 90)
      drafts.append(FindingChange(of: finding.place, status: status, note: note).draft(at: clock))
    }
    try write(drafts)
    return clock
  }

  private func answer(to finding: Finding) -> Topic.Answer? {
    VisitNotes.answers[finding.text] ?? Self.answers[finding.text]
  }

  private static let answers = Dictionary(
    (Topic.before + Topic.during + Topic.after).map { ($0.text, $0.answer) },
    uniquingKeysWith: { first, _ in first })

  private func findings() throws -> [Finding] { try journal.register(of: event).findings }

  private func write(_ drafts: [Draft]) throws {
    guard !drafts.isEmpty else { return }
    _ = try journal.append(drafts, event: event.id, kiosk: kiosk)
  }
}
