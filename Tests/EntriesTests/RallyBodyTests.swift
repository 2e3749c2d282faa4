import Testing
import Vocabulary

@testable import Entries

@Suite("What entries say about cars")
struct RallyBodyTests {
  private static let car = CarID(team: "mali", number: 2)
  private static let time = RallyTime(1_413_597_600_000, isNoted: true)
  private static let plan = CarPlan(
    route: "lake",
    legs: [
      PlannedLeg(
        checkpoint: "c1", minutes: 10, stopMinutes: 5, opens: 1_413_594_000_000, rcMost: 300,
        taskMost: 200),
      PlannedLeg(checkpoint: "c2", minutes: 15, stopMinutes: 0, closes: 1_413_600_000_000),
    ], rules: .standard, protestMinutes: 30)

  private static let entries: [RallyEntry] = [
    RallyEntry(car: car, event: .started(plan, time)),
    RallyEntry(car: car, checkpoint: "c1", event: .arrived(time)),
    RallyEntry(car: car, checkpoint: "c1", event: .arrived(nil), correction: "ผิดคัน"),
    RallyEntry(car: car, checkpoint: "c1", event: .departed(RallyTime(5))),
    RallyEntry(
      car: car, checkpoint: "c1",
      event: .answered(RCAnswer(question: "rc-1", answer: ["o1", "o3"], value: 150, credit: 0.35))),
    RallyEntry(car: car, checkpoint: "c1", event: .marked(points: 250), correction: "again"),
    RallyEntry(
      car: car, checkpoint: "c1",
      event: .judged(TaskScore(judge: "ครู \"ส้ม\"", scores: [30, 40], most: [40, 60]))),
    RallyEntry(car: car, checkpoint: "c2", event: .hinted(number: 1, price: 20)),
    RallyEntry(car: car, checkpoint: "c2", event: .allowed(minutes: 7, reason: "รถไฟผ่าน")),
    RallyEntry(car: car, event: .ended(.retired, time, reason: "ยางแบน")),
  ]

  @Test("they are written on a line and read back the same", arguments: entries)
  func roundTrip(entry: RallyEntry) throws {
    let draft = Draft(entry, at: 7)
    #expect(try draft.rally() == entry)
    #expect(try draft.meaning() == .rally(entry))
    #expect(try draft.meaning().car == Self.car)
    #expect(draft.team == "mali")
    #expect(!draft.body.contains("\n"))
  }

  @Test("the bytes of bodies never change")
  func bytes() {
    #expect(
      Draft(Self.entries[1], at: 0).body == #"{"car":2,"time":1413597600000,"noted":true}"#)
    #expect(
      Draft(Self.entries[4], at: 0).body
        == #"{"car":2,"question":"rc-1","answer":["o1","o3"],"value":150,"credit":0.35}"#)
    #expect(
      Draft(Self.entries[0], at: 0).body
        == #"{"car":2,"time":1413597600000,"noted":true,"route":"lake","#
        + #""checkpoints":["c1","c2"],"minutes":[10,15],"stops":[5,0],"#
        + #""opens":[1413594000000,0],"closes":[0,1413600000000],"rc":[300,0],"task":[200,0],"#
        + #""rules":[10,10,2,100,30,200],"protest":30}"#)
  }

  @Test("points are what the entry earns or costs by itself, and no others are taken")
  func points() {
    #expect(Draft(Self.entries[4], at: 0).points == 53)
    #expect(Draft(Self.entries[7], at: 0).points == -20)
    var judged = Draft(Self.entries[6], at: 0)
    #expect(judged.points == 0)
    judged.points = 50
    #expect(throws: UnreadableBody(kind: .judged, member: "points")) { try judged.meaning() }
  }

  @Test(
    "a faulty member is named",
    arguments: [
      (1, #""car":2"#, #""car":0"#, "car"), (1, #""car":2"#, #""car":100"#, "car"),
      (1, #""time":1413597600000"#, #""time":-1"#, "time"),
      (1, #""time":1413597600000,"#, "", "time"), (4, "0.35", "1.5", "credit"),
      (4, #""question":"rc-1","#, "", "question"), (5, "250", "-1", "points"),
      (6, "[30,40]", "[30,61]", "scores"), (7, #""hint":1"#, #""hint":0"#, "hint"),
      (8, #""reason":"รถไฟผ่าน""#, #""why":"x""#, "reason"),
      (9, "retired", "lost", "ending"), (0, #"["c1","c2"]"#, #"["c1","c1"]"#, "checkpoints"),
      (0, #""minutes":[10,15]"#, #""minutes":[10]"#, "minutes"),
      (0, #""minutes":[10,15]"#, #""minutes":[10,0]"#, "minutes"),
      (0, "[10,10,2,100,30,200]", "[10,10,2,100,30]", "rules"),
    ])
  func faults(index: Int, old: String, new: String, member: String) {
    var draft = Draft(Self.entries[index], at: 0)
    draft.body = draft.body.replacing(old, with: new)
    draft.points = draft.kind == .handedIn && new == "-1" ? -1 : draft.points
    #expect(throws: UnreadableBody(kind: draft.kind, member: member)) { try draft.meaning() }
  }

  @Test("an entry about a car needs its team; a judge's entry without a car is about none")
  func notOfCar() throws {
    var draft = Draft(Self.entries[1], at: 0)
    draft.team = nil
    #expect(throws: UnreadableBody(kind: .arrived, member: "team")) { try draft.meaning() }
    #expect(try Draft(at: 0, kind: .judged, team: "mali", points: 25).rally() == nil)
    #expect(try Draft(at: 0, kind: .answered).rally() == nil)
  }

  @Test("a clock's offset is written and read back")
  func sync() throws {
    let draft = Draft(at: 0, kind: .clockSynced, body: ClockSync(offset: -95_000).body)
    #expect(draft.body == #"{"offset":-95000}"#)
    #expect(try draft.meaning() == .synced(ClockSync(offset: -95_000)))
    #expect(throws: UnreadableBody(kind: .clockSynced, member: "offset")) {
      try Draft(at: 0, kind: .clockSynced).meaning()
    }
  }
}
