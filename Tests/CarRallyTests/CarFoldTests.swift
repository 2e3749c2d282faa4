import Entries
import Testing
import Vocabulary

@testable import CarRally

@Suite("A car's run")
struct CarFoldTests {
  @Test("is at the start, on a leg, at a checkpoint, finished")
  func states() {
    var car = SampleCar()
    #expect(car.run.state == .waiting)
    car.start()
    #expect(car.run.state == .onLeg(0))
    #expect(car.run.currentLeg?.dueMinute == minute(of: SampleCar.at("08:40")))
    car.arrive("c1", "08:40")
    #expect(car.run.state == .atCheckpoint(0))
    #expect(car.run.place == "c1")
    car.depart("c1", "08:50")
    #expect(car.run.state == .onLeg(1))
    car.arrive("c2", "09:05")
    car.depart("c2", "09:10")
    car.arrive("c3", "09:30")
    #expect(car.run.state == .finished)
    #expect(car.run.total == 0)
  }

  @Test("adds what was earned and takes off what time and hints cost")
  func points() {
    var car = SampleCar()
    car.start()
    car.note(.hinted(number: 1, price: 20), at: "c1")
    car.arrive("c1", "08:45")
    car.note(
      .answered(RCAnswer(question: "q1", answer: ["o1"], value: 150, credit: 0.35)), at: "c1")
    car.note(.judged(TaskScore(judge: "a", scores: [30, 40], most: [50, 50])), at: "c1")
    car.note(.judged(TaskScore(judge: "b", scores: [50, 30], most: [50, 50])), at: "c1")
    let leg = car.run.legs[0]
    #expect(leg.minutesOff == 5)
    #expect(leg.penalty == 30)
    #expect(leg.rc == 53)  // 52.5, half away from zero
    #expect(leg.task == 75)
    #expect(leg.hintCost == 20)
    #expect(leg.points == 53 + 75 - 30 - 20)
    #expect(car.run.total == 78)
  }

  @Test("is never worth less than nothing")
  func floor() {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "09:30")
    #expect(car.run.legs[0].points == -200)
    #expect(car.run.total == 0)
  }

  @Test("counts a leg from the departure, and the plan's stop where none was noted")
  func departures() {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    car.depart("c1", "08:55:59")
    car.arrive("c2", "09:10:30")
    #expect(car.run.legs[1].minutesOff == 0)
    car.arrive("c3", "09:36")
    let last = car.run.legs[2]
    #expect(car.run.legs[1].isDepartureAssumed)
    #expect(last.dueMinute == minute(of: SampleCar.at("09:35")))
    #expect(last.minutesOff == 1)
  }

  @Test("a missed checkpoint earns nothing and costs 200; the next is due after both legs")
  func missed() {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    car.depart("c1", "08:50")
    car.mark("c2", 150)
    car.arrive("c3", "09:25")
    let run = car.run
    #expect(run.legs[1].outcome == .missed)
    #expect(run.legs[1].points == -200)
    #expect(run.legs[2].dueMinute == minute(of: SampleCar.at("09:25")))
    #expect(run.legs[2].penalty == 0)
    #expect(run.state == .finished)
  }

  @Test("an arrival before the opening counts from then, one after the closing not at all")
  func openingHours() {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    car.depart("c1", "08:42")
    car.arrive("c2", "08:55")
    var leg = car.run.legs[1]
    #expect(leg.arrivedAt == SampleCar.at("09:00"))
    #expect(leg.minutesOff == 3)
    #expect(leg.remarks == [.beforeOpening])

    car = SampleCar()
    car.start("10:00")
    car.arrive("c1", "10:10")
    car.depart("c1", "10:20")
    car.arrive("c2", "10:30:59")
    #expect(car.run.legs[1].outcome == .reached)
    car.note(.allowed(minutes: 0, reason: "x"), at: "c2")
    car.arrive("c2", "10:31", because: "misread")
    leg = car.run.legs[1]
    #expect(leg.outcome == .closed)
    #expect(leg.points == -200)
    car.note(.allowed(minutes: 1, reason: "a herd on the road"), at: "c2")
    #expect(car.run.legs[1].outcome == .reached)
  }

  @Test("passes midnight like any other minute")
  func midnight() {
    var plan = SampleCar.plan
    plan.legs[1].opens = nil
    plan.legs[1].closes = nil
    var car = SampleCar()
    car.start("23:55", plan: plan)
    car.arrive("c1", "24:06")
    #expect(car.run.legs[0].minutesOff == 1)
    #expect(car.run.legs[0].penalty == 0)
    car.depart("c1", "24:10")
    car.arrive("c2", "24:24")
    #expect(car.run.legs[1].minutesOff == -1)
    #expect(car.run.legs[1].penalty == 10)
  }

  @Test("who retires keeps what was earned, and the rest earns and costs nothing")
  func retired() {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    car.mark("c1", 120)
    car.note(
      .ended(.retired, RallyTime(SampleCar.at("08:50")), reason: "flat tyre"))
    #expect(car.run.state == .retired(reason: "flat tyre"))
    #expect(car.run.total == 120)
    #expect(car.run.legs[1].outcome == .notReached)
    car.note(.ended(.reinstated, RallyTime(SampleCar.at("08:55")), reason: "mended"))
    #expect(car.run.state == .atCheckpoint(0))
  }

  @Test("a disqualified car has nothing")
  func disqualified() {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    car.mark("c1", 120)
    car.note(.ended(.disqualified, RallyTime(SampleCar.at("09:00")), reason: "speeding"))
    #expect(car.run.state == .disqualified(reason: "speeding"))
    #expect(car.run.total == 0)
    #expect(car.run.legs[0].points == 120)
  }

  @Test("of two notes of the same thing the first counts, and the other is named")
  func twice() {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:44")
    car.arrive("c1", "08:40")
    #expect(car.run.legs[0].minutesOff == 4)
    #expect(car.fold.duplicates.map(\.seq) == [3])
    car.note(.hinted(number: 1, price: 20), at: "c2")
    car.note(.hinted(number: 1, price: 20), at: "c2")
    #expect(car.run.legs[1].hintCost == 20)
  }

  @Test("the latest correction counts; one without a time takes the arrival back")
  func corrections() {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:44")
    car.arrive("c1", "08:43", because: "misread")
    car.arrive("c1", "08:42", because: "misread again")
    #expect(car.run.legs[0].penalty == 0)
    #expect(car.fold.rulings.map(\.reason) == ["misread", "misread again"])
    car.note(.arrived(nil), at: "c1", because: "another car")
    #expect(car.run.state == .onLeg(0))
  }

  @Test("a time that contradicts the others does not count, and the others do")
  func jumpedClock() {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    car.depart("c1", "08:45")
    car.arrive("c2", "07:00")
    car.arrive("c3", "09:20")
    let run = car.run
    #expect(run.legs[0].outcome == .reached)
    #expect(run.legs[1].outcome == .missed)
    #expect(run.legs[1].remarks.contains(.outOfOrder))
    #expect(run.legs[2].outcome == .reached)
  }

  @Test("who comes back to a checkpoint that was passed has missed it")
  func cameBack() {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    car.arrive("c3", "09:20")
    car.arrive("c2", "09:50")
    #expect(car.run.legs[1].outcome == .missed)
    #expect(car.run.legs[2].outcome == .reached)
  }

  @Test("a departure before the arrival does not count")
  func departureBeforeArrival() {
    var car = SampleCar()
    car.start()
    car.arrive("c1", "08:40")
    car.depart("c1", "08:30")
    car.arrive("c2", "09:00")
    #expect(car.run.legs[0].remarks == [.departureBeforeArrival])
    #expect(car.run.legs[1].minutesOff == 0)
  }

  @Test("times of a machine's clock are corrected by its offset, written ones are not")
  func offsets() {
    var clocks = ClockOffsets()
    clocks.add(
      ClockSync(offset: 300_000),
      Precedence(at: 0, kiosk: "desk@0000000000000001", seq: 1))
    var car = SampleCar()
    car.note(.started(SampleCar.plan, RallyTime(SampleCar.at("08:30"), isNoted: true)))
    car.arrive("c1", "08:35")
    let leg = car.fold.run(clocks: clocks).legs[0]
    #expect(leg.arrivedAt == SampleCar.at("08:40"))
    #expect(leg.remarks == [.clockOffset(300_000)])
    #expect(leg.minutesOff == 0)
  }
}
