import Entries
import Testing
import Vocabulary

@testable import CarRally

@Suite("The order in which entries come")
struct OrderLawTests {
  /// A day of a car with everything that can happen, much of it twice or contradictory.
  private func day(_ seed: UInt64) -> SampleCar {
    var random = SeededGenerator(seed: seed)
    var car = SampleCar()
    func time() -> RallyTime {
      RallyTime(SampleCar.at("08:00") + random.below(7_200_000), isNoted: random.below(2) == 0)
    }
    func reason() -> String? { random.below(4) == 0 ? "corrected" : nil }
    car.note(.started(SampleCar.plan, time()))
    for _ in 0..<40 {
      let checkpoint = CheckpointID("c\(random.below(4) + 1)")
      let event: RallyEvent
      switch random.below(9) {
      case 0, 1, 2: event = .arrived(time())
      case 3: event = .departed(time())
      case 4:
        event = .answered(
          RCAnswer(
            question: QuestionID("q\(random.below(3))"), answer: [], value: 100,
            credit: Double(random.below(5)) / 4))
      case 5: event = .marked(points: random.below(200))
      case 6:
        event = .judged(
          TaskScore(judge: "j\(random.below(3))", scores: [random.below(101)], most: [100]))
      case 7: event = .hinted(number: random.below(3) + 1, price: 10 * random.below(4))
      default: event = .allowed(minutes: random.below(20), reason: "delay")
      }
      // Written at times that often are the same, so that kiosk and seq decide.
      car.note(
        event, at: checkpoint, because: reason(), written: SampleCar.day + random.below(5) * 1000)
    }
    if random.below(3) == 0 {
      car.note(.ended(RallyEnding.allCases[random.below(3)], time(), reason: "why"))
    }
    return car
  }

  @Test("changes nothing of a run, of its rulings' effects, or of what is left out")
  func anyOrder() {
    for seed in UInt64(1)...200 {
      let car = day(seed)
      var random = SeededGenerator(seed: seed &* 31)
      let sync = (
        ClockSync(offset: random.below(600_000) - 300_000),
        Precedence(at: SampleCar.day + 2_000, kiosk: KioskKey("desk@\(car.store)"), seq: 1)
      )
      var clocks = ClockOffsets()
      clocks.add(sync.0, sync.1)
      for _ in 0..<5 {
        var fold = CarFold(car: car.car)
        for (entry, precedence) in random.shuffled(car.entries) { fold.add(entry, precedence) }
        #expect(fold.run(clocks: clocks) == car.fold.run(clocks: clocks))
        let limit = Precedence(at: SampleCar.day + 2_000, kiosk: "z", seq: 9)
        #expect(
          fold.run(clocks: clocks, upTo: limit) == car.fold.run(clocks: clocks, upTo: limit))
        #expect(Set(fold.duplicates) == Set(car.fold.duplicates))
      }
    }
  }

  @Test("a run's total is the sum of its legs, never below zero; what was missed earns nothing")
  func sums() {
    for seed in UInt64(1)...500 {
      let run = day(seed).run
      if case .disqualified = run.state {
        #expect(run.total == 0)
        continue
      }
      #expect(run.total == max(0, run.legs.map(\.points).reduce(0, +)))
      for leg in run.legs where leg.outcome.isMissed {
        #expect(leg.rc == 0 && leg.task == 0 && leg.penalty == 200)
      }
      // What counts from the opening on may do so after the next arrival: the car did not wait.
      let counted = run.legs.filter { leg in
        [.reached, .tooLate, .closed].contains(leg.outcome) && !leg.remarks.contains(.beforeOpening)
      }
      #expect(counted.compactMap(\.arrivedAt) == counted.compactMap(\.arrivedAt).sorted())
    }
  }
}
