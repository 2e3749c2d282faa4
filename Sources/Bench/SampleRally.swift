import Entries
import Vocabulary

/// The entries of a large rally day: cars that drive, answer, are judged, and are corrected.
struct SampleRally {
  private var random = SeededGenerator(seed: 2)
  private var entries: [Entry] = []
  private var seqs: [KioskKey: Int] = [:]

  private static let event: EventID = "bench"
  private static let carsOfTeam = 40
  private static let day = 1_413_590_400_000

  /// Entries of so many cars at so many checkpoints, one in twenty of them a correction; in random
  /// order within each hour, as checkpoints' journals are merged.
  static func entries(cars: Int, checkpoints: Int) -> [Entry] {
    var rally = SampleRally()
    let plan = CarPlan(
      route: "bench",
      legs: (1...checkpoints).map {
        PlannedLeg(
          checkpoint: CheckpointID("c\($0)"), minutes: 20, stopMinutes: 10, rcMost: 450,
          taskMost: 200)
      }, rules: .standard, protestMinutes: 30)
    for number in 0..<cars { rally.drive(number, plan) }
    let hours = Dictionary(grouping: rally.entries) { $0.at / 3_600_000 }
    var shuffled: [Entry] = []
    for hour in hours.keys.sorted() { shuffled += rally.random.shuffled(hours[hour] ?? []) }
    return shuffled
  }

  private mutating func drive(_ number: Int, _ plan: CarPlan) {
    let car = CarID(
      team: TeamID("team-\(number / Self.carsOfTeam + 1)"), number: number % Self.carsOfTeam + 1)
    var time = Self.day + number % 200 * 60_000
    note(car, "", .started(plan, RallyTime(time)), at: time)
    for leg in plan.legs {
      let checkpoint = leg.checkpoint
      if random.below(4) == 0 { note(car, checkpoint, .hinted(number: 1, price: 20), at: time) }
      time += (leg.minutes - 3 + random.below(10)) * 60_000 + random.below(60_000)
      note(car, checkpoint, .arrived(RallyTime(time)), at: time)
      for question in 1...3 {
        time += 40_000
        let answer = RCAnswer(
          question: QuestionID("rc-\(question)"), answer: ["o\(random.below(4) + 1)"], value: 150,
          credit: Double(random.below(3)) / 2)
        note(car, checkpoint, .answered(answer), at: time)
      }
      for judge in ["Ann", "Bun"] {
        let score = TaskScore(
          judge: judge, scores: [random.below(41), random.below(61)], most: [40, 60])
        note(car, checkpoint, .judged(score), at: time)
      }
      time += 300_000
      note(car, checkpoint, .departed(RallyTime(time)), at: time)
    }
  }

  /// Adds an entry, now and then with the correction that it gets later.
  private mutating func note(
    _ car: CarID, _ checkpoint: CheckpointID, _ event: RallyEvent, at: Int
  ) {
    add(RallyEntry(car: car, checkpoint: checkpoint, event: event), at: at)
    guard random.below(19) == 0 else { return }
    add(
      RallyEntry(car: car, checkpoint: checkpoint, event: event, correction: "misread"),
      at: at + 1_800_000)
  }

  private mutating func add(_ rally: RallyEntry, at: Int) {
    let kiosk = KioskKey(
      name: rally.checkpoint.rawValue, store: StoreID(bits: UInt64(rally.checkpoint.rawValue.count))
    )
    let seq = (seqs[kiosk] ?? 0) + 1
    seqs[kiosk] = seq
    entries.append(
      Entry(
        key: EntryKey(event: Self.event, kiosk: kiosk, seq: seq), draft: Draft(rally, at: at),
        hash: []))
  }
}
