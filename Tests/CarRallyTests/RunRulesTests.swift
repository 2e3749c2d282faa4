import Entries
import Testing
import Vocabulary

@testable import CarRally

@Suite("What may happen to a car")
struct RunRulesTests {
  private func admit(
    _ event: RallyEvent, at checkpoint: CheckpointID = "", of car: SampleCar,
    by actor: RallyActor = .car, because reason: String? = nil, isFinal: Bool = false
  ) throws(RallyRefusal) -> [RallyNotice] {
    try car.run.admit(
      RallyEntry(car: car.car, checkpoint: checkpoint, event: event, correction: reason), by: actor,
      isFinal: isFinal)
  }

  private func time(_ text: String, isNoted: Bool = false) -> RallyTime {
    RallyTime(SampleCar.at(text), isNoted: isNoted)
  }

  @Test("nothing before the start, and one start")
  func start() {
    var car = SampleCar()
    #expect(throws: RallyRefusal.notStarted) {
      try admit(.arrived(time("08:40")), at: "c1", of: car)
    }
    car.start()
    #expect(throws: RallyRefusal.alreadyStarted(SampleCar.at("08:30"))) {
      try admit(.started(SampleCar.plan, time("08:35")), of: car, by: .marshal)
    }
  }

  @Test(
    "a car is sent on from a wrong checkpoint; a marshal may note it, and is told what is missed")
  func wrongCheckpoint() throws {
    var car = SampleCar()
    car.start()
    #expect(throws: RallyRefusal.wrongCheckpoint("c2", next: "c1")) {
      try admit(.arrived(time("09:00")), at: "c2", of: car)
    }
    #expect(throws: RallyRefusal.notOnRoute("c9")) {
      try admit(.arrived(time("09:00")), at: "c9", of: car)
    }
    let notices = try admit(.arrived(time("09:00")), at: "c2", of: car, by: .marshal)
    #expect(notices == [.skipped(["c1"])])
  }

  @Test("no arrival twice, none where the car has passed")
  func twice() throws {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    #expect(throws: RallyRefusal.alreadyArrived("c1", SampleCar.at("08:40"))) {
      try admit(.arrived(time("08:41")), at: "c1", of: car, by: .marshal)
    }
    car.arrive("c3", "09:20")
    #expect(throws: RallyRefusal.passed("c2", by: "c3")) {
      try admit(.arrived(time("09:30")), at: "c2", of: car, by: .marshal)
    }
    // A card that comes in later may still say that it was there in between.
    #expect(try admit(.arrived(time("09:00")), at: "c2", of: car, by: .marshal).isEmpty)
  }

  @Test("says what becomes of an arrival before opening, after closing, far too late")
  func outcomes() throws {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    func notices(_ arrived: String, after departed: String) -> [RallyNotice] {
      var car = car
      car.depart("c1", departed)
      car.arrive("c2", arrived)
      return car.run.arrivalNotices(at: "c2")
    }
    #expect(notices("08:50", after: "08:45") == [.beforeOpening(SampleCar.at("09:00"))])
    #expect(notices("09:05", after: "08:45") == [])
    #expect(notices("09:31", after: "08:45") == [.tooLate(31)])
    #expect(notices("10:31", after: "10:25") == [.closed(SampleCar.at("10:30"))])
    #expect(car.run.arrivalNotices(at: "c2") == [])
    #expect(car.run.arrivalNotices(at: "c9") == [])
  }

  @Test("a written time that goes back is asked again, a clock that does is noted and told")
  func clocks() throws {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    car.depart("c1", "08:45")
    #expect(
      throws: RallyRefusal.beforeKnown(SampleCar.at("08:44"), known: SampleCar.at("08:45"))
    ) { try admit(.arrived(time("08:44", isNoted: true)), at: "c2", of: car, by: .marshal) }
    let notices = try admit(.arrived(time("08:44")), at: "c2", of: car)
    #expect(notices.first == .clockBehind(known: SampleCar.at("08:45")))
    let far = try admit(.arrived(time("23:00")), at: "c2", of: car)
    #expect(far.first == .clockFar(known: SampleCar.at("08:45")))
  }

  @Test(
    "an arrival by a clock that must be wrong is doubted, and the car told nothing that follows from it",
    arguments: [("23:00", true), ("20:45", false), ("08:45", false)])
  func doubted(arrived: String, isDoubted: Bool) {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    car.depart("c1", "08:45")
    car.arrive("c2", arrived)
    #expect(!car.run.doubtsArrival(at: 0))
    #expect(car.run.doubtsArrival(at: 1) == isDoubted)
    #expect(!car.run.doubtsArrival(at: 2))
    #expect(car.run.arrivalNotices(at: "c2").isEmpty == isDoubted)
  }

  @Test("nothing of a car that has ended, but by a correction")
  func ended() throws {
    var car = SampleCar()
    car.start()
    car.note(.ended(.retired, time("08:40"), reason: "flat tyre"))
    #expect(throws: RallyRefusal.ended(.retired(reason: "flat tyre"))) {
      try admit(.arrived(time("08:50")), at: "c1", of: car, by: .marshal)
    }
    #expect(
      try admit(.arrived(time("08:50")), at: "c1", of: car, by: .marshal, because: "card").isEmpty)
  }

  @Test("after the results are final everything needs a reason")
  func final() throws {
    var car = SampleCar()
    car.start()
    #expect(throws: RallyRefusal.final) {
      try admit(.arrived(time("08:40")), at: "c1", of: car, by: .marshal, isFinal: true)
    }
    // A car that starts late opens them again.
    let late = SampleCar(CarID(team: "rose", number: 2))
    #expect(
      try admit(.started(SampleCar.plan, time("12:00")), of: late, by: .marshal, isFinal: true)
        .isEmpty)
    _ = try admit(
      .allowed(minutes: 5, reason: "a parade"), at: "c1", of: car, by: .marshal, isFinal: true)
  }

  @Test("no score of a task where the car has none, which would earn nothing")
  func noTask() throws {
    var plan = SampleCar.plan
    plan.legs[1].taskMost = 0
    var car = SampleCar()
    car.start(plan: plan)
    let score = RallyEvent.judged(TaskScore(judge: "Ann", scores: [40], most: [100]))
    #expect(try admit(score, at: "c1", of: car, by: .marshal).isEmpty)
    #expect(throws: RallyRefusal.noTask("c2")) {
      try admit(score, at: "c2", of: car, by: .marshal, because: "misread")
    }
  }

  @Test("a car buys a hint once, and not when it is there")
  func hints() throws {
    var car = SampleCar()
    car.start()
    let hint = RallyEvent.hinted(number: 1, price: 20)
    #expect(try admit(hint, at: "c1", of: car).isEmpty)
    car.note(hint, at: "c1")
    #expect(throws: RallyRefusal.alreadyBought(1)) { try admit(hint, at: "c1", of: car) }
    car.arrive("c1", "08:40")
    #expect(throws: RallyRefusal.alreadyArrived("c1", SampleCar.at("08:40"))) {
      try admit(.hinted(number: 2, price: 40), at: "c1", of: car)
    }
  }

  @Test("a car hands in answers once, and where it is")
  func answers() throws {
    var car = SampleCar()
    car.start()
    let answer = RallyEvent.answered(RCAnswer(question: "q1", answer: [], value: 100, credit: 0))
    #expect(throws: RallyRefusal.notArrived("c1")) { try admit(answer, at: "c1", of: car) }
    car.arrive("c1", "08:40")
    #expect(try admit(answer, at: "c1", of: car).isEmpty)
    car.note(answer, at: "c1")
    #expect(throws: RallyRefusal.alreadyAnswered("q1")) { try admit(answer, at: "c1", of: car) }
  }
}
