import CarRally
import Entries
import Generators
import Programme
import RallyControl
import RallyRoute
import Vocabulary

@testable import Reports

/// A day of the little rally in memory, with everything that can go wrong.
///
/// - `mali/1` is late once and early once, buys a hint, and nobody notes that it leaves the hill.
/// - `mali/2` never starts.
/// - `kulap/1` comes 45 minutes late by a clock that is 37 s behind, is allowed 20, and misses the
///   hill.
/// - `kulap/2` retires, and is disqualified when the results are final.
struct RallyDaySample {
  static let mali1 = CarID(team: "mali", number: 1)
  static let kulap1 = CarID(team: "kulap", number: 1)
  static let kulap2 = CarID(team: "kulap", number: 2)

  var rally: Rally
  private var fold = RallyFold()
  private var seq = 0
  /// Nothing that would be noted later is.
  private let end: Int

  /// The day as it stands at a time of it.
  init(until time: String, rally: Rally? = LittleRally.rally()) throws {
    struct NoRally: Error {}
    guard let rally else { throw NoRally() }
    self.rally = rally
    end = LittleRally.at(time)
    try syncClock(of: "lake@0000000000000002", by: 37_000)
    driveMali1()
    driveKulap1()
    driveKulap2()
  }

  /// The report as of a time of the day, by default the one until which things were noted.
  func report(at time: String? = nil, isSimulated: Bool = false) -> RallyReport {
    RallyReport(
      results: RallyResults(fold, teams: rally.event.teams.map(\.id), cars: rally.cars),
      rally: rally, now: time.map(LittleRally.at) ?? end, isSimulated: isSimulated)
  }

  /// The cars' runs as they stand.
  var runs: [CarRun] { fold.runs() }

  private mutating func driveMali1() {
    let car = Self.mali1
    start(car, "08:30")
    note("08:40", car, "lake", .hinted(number: 1, price: 20))
    arrive(car, "lake", "08:53:20")
    note("08:54", car, "lake", .answered(answer("rc-1", ["3"], value: 100)))
    note("08:55", car, "lake", .answered(answer("rc-2", ["lily"], value: 150, credit: 0.5)))
    note(
      "09:00", car, "lake",
      .judged(TaskScore(judge: "Ann", scores: [40, 50], most: [40, 60])))
    depart(car, "lake", "09:03")
    arrive(car, "hill", "09:33:40")
    note("09:35", car, "hill", .answered(answer("rc-3", ["First"], value: 200)))
    arrive(car, "school", "10:02:10")
  }

  private mutating func driveKulap1() {
    let car = Self.kulap1
    start(car, "08:35")
    note(
      "09:40:10", car, "lake", .arrived(RallyTime(LittleRally.at("09:40:10"))),
      kiosk: "lake@0000000000000002")
    note("09:42", car, "lake", .marked(points: 240))
    note(
      "09:43", car, "lake",
      .judged(TaskScore(judge: "Ben", scores: [40, 60], most: [40, 60])))
    depart(car, "lake", "09:45")
    arrive(car, "school", "10:41")
    note("10:45", car, "lake", .allowed(minutes: 20, reason: "A fallen tree on the road"))
  }

  private mutating func driveKulap2() {
    let car = Self.kulap2
    start(car, "08:45")
    arrive(car, "lake", "09:05")
    note("09:06", car, "lake", .answered(answer("rc-1", ["3"], value: 100)))
    note("09:30", car, "", .ended(.retired, RallyTime(LittleRally.at("09:30")), reason: "ยางแบน"))
    note(
      "11:30", car, "",
      .ended(
        .disqualified, RallyTime(LittleRally.at("11:30")),
        reason: "The driver answered RC questions for the players, as two marshals saw at the lake")
    )
  }

  private mutating func syncClock(of kiosk: KioskKey, by offset: Int) throws {
    seq += 1
    let draft = Draft(
      at: LittleRally.at("08:00"), kind: .clockSynced, body: ClockSync(offset: offset).body)
    try fold.add(
      Entry(key: EntryKey(event: rally.event.id, kiosk: kiosk, seq: seq), draft: draft, hash: []))
  }

  private func answer(
    _ question: QuestionID, _ answer: [String], value: Int, credit: Double = 1
  ) -> RCAnswer {
    RCAnswer(question: question, answer: answer, value: value, credit: credit)
  }

  private mutating func start(_ car: CarID, _ time: String) {
    let at = LittleRally.at(time)
    guard let plan = rally.plan(for: car, startingAt: at) else { return }
    note(time, car, "", .started(plan, RallyTime(at)))
  }

  private mutating func arrive(_ car: CarID, _ checkpoint: CheckpointID, _ time: String) {
    note(time, car, checkpoint, .arrived(RallyTime(LittleRally.at(time), isNoted: true)))
  }

  private mutating func depart(_ car: CarID, _ checkpoint: CheckpointID, _ time: String) {
    note(time, car, checkpoint, .departed(RallyTime(LittleRally.at(time), isNoted: true)))
  }

  /// Notes something at a time of the day.
  mutating func note(
    _ time: String, _ car: CarID, _ checkpoint: CheckpointID, _ event: RallyEvent,
    because reason: String? = nil, kiosk: KioskKey = "desk@0000000000000001"
  ) {
    let at = LittleRally.at(time)
    guard at <= end else { return }
    seq += 1
    fold.add(
      RallyEntry(car: car, checkpoint: checkpoint, event: event, correction: reason),
      Precedence(at: at, kiosk: kiosk, seq: seq))
  }
}
