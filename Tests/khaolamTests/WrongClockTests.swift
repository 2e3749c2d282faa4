import Generators
import Glibc
import Testing

/// Clocks that are set while something is played, and programs that stand still; see DESIGN section 12.
@Suite(
  "A clock that is wrong",
  .enabled(if: FakedClock.isAvailable, "libfaketime is not here, or no use under a sanitizer"))
struct WrongClockTests {
  private static let day = 86_400

  @Test(
    "set back a day or forward a year in a quiz takes nobody's time, and costs and gives no points",
    arguments: [-day, 365 * day])
  func quiz(seconds: Int) throws {
    let clock = try FakedClock(.timeOfDay)
    let event = try SmallEvent()
    let client = try event.kiosk(environment: clock.environment)
    var screen = try #require(try client.walk("", "1", "1", "2", ""))
    var points: [Int] = []
    for (number, offset) in [0, seconds, 0].enumerated() {
      try clock.advance(by: offset)
      #expect(screen.screen == "question" && screen.seconds == 20)
      #expect(screen.data.number == number + 1)
      screen = try #require(try client.type(event.rightAnswer(to: screen)))
      #expect(screen.data.verdict == "right")
      points.append(try #require(screen.data.points))
      screen = try #require(try client.type(""))
    }
    #expect(screen.screen == "summary" && screen.data.right == 3)
    _ = try client.finish()
    let answers = try event.entries().filter { $0.kind == "answered" }
    #expect(answers.map(\.points) == points)
    // Each question's clock ran for some moments, whatever the time of day did.
    #expect(answers.allSatisfy { (0..<10_000).contains($0.body.taken ?? -1) })
    let step = (answers[1].at - answers[0].at) / 1_000
    #expect(abs(step - seconds) < 10)
    #expect(try event.run("journal", "verify").status == 0)
    let board = try PrintedBoard(try event.run("board", "--format", "json").output)
    // Three people in a team where the event counts with two.
    #expect(board.standings.first?.points == (points.reduce(0, +) * 2 + 1) / 3)
  }

  @Test(
    "set back a day or forward a year on a rally leg is told the car, nobody is told to be late, and a marshal mends it",
    arguments: [-day, 365 * day])
  func rally(seconds: Int) throws {
    let clock = try FakedClock(.timeOfDay)
    let event = try RallyEvent()
    try event.setPin()
    func run(_ words: String..., pin: String? = nil) throws -> Program.Result {
      try Program.run(
        words + ["--event", event.path, "--store", event.store, "--lang", "en"]
          + (pin == nil ? [] : ["--pin-fd", "0"]),
        input: pin.map { $0 + "\n" } ?? "", environment: clock.environment)
    }
    try clock.set(to: LittleRally.at("08:30:10"))
    #expect(try run("rally", "start", "mali/1").status == 0)
    let client = try ProtocolClient(
      [
        "--event", event.path, "--store", event.store, "--kiosk", "lake", "--lang", "en",
        "--checkpoint", "lake",
      ], environment: clock.environment)
    _ = try client.read()
    try clock.set(to: LittleRally.at("08:50:10") + seconds * 1_000)
    let screen = try #require(try client.walk("", "1", ""))
    // By a clock before the start the car has not arrived yet.
    #expect(screen.screen == "rally")
    #expect(screen.data.state == (seconds < 0 ? "onLeg" : "atCheckpoint"))
    let notice = try #require(screen.notice)
    #expect(notice.contains("machine's clock"), "\(notice)")
    let said = notice + screen.body.joined(separator: "\n")
    #expect(!said.contains("minutes late") && !said.contains("minutes early"), "\(said)")
    #expect(!said.contains("missed"), "\(said)")
    // What was handed in is kept, and the time is put right by who saw the car.
    if seconds > 0 { #expect(try client.walk("1", "3")?.screen == "rally") }
    _ = try client.finish()
    try clock.set(to: LittleRally.at("08:51"))
    let mended = try run(
      "rally", "arrive", "mali/1", "lake", "--at", "2014-10-18T08:50", "--reason", "clock",
      pin: "2468")
    #expect(mended.status == 0, "\(mended)")
    let leg = try #require(try event.results().leg("mali/1", "lake"))
    #expect(leg.minutesOff == 0 && leg.penalty == 0, "\(leg)")
    #expect(leg.rc == (seconds > 0 ? 100 : 0))
    #expect(try run("journal", "verify").status == 0)
  }

  @Test("ahead where a message came from does not hide the next message")
  func message() throws {
    let clock = try FakedClock(.timeOfDay)
    let event = try SmallEvent()
    func say(_ text: String, environment: [String: String] = [:]) throws -> Int32 {
      try Program.run(
        "say", text, "--event", event.path, "--store", event.store, environment: environment
      ).status
    }
    try clock.advance(by: 3_600)
    #expect(try say("Welcome!", environment: clock.environment) == 0)
    #expect(try say("Lunch is ready.") == 0)
    let times = try event.entries().map(\.at).sorted()
    #expect(times.count == 2)
    #expect(times.last == times.first.map { $0 + 1 })
  }

  @Test(
    "that went on for a minute while the kiosk was stopped: the answer is late, and the next has its time",
    arguments: [true, false])
  func stopped(isTyped: Bool) throws {
    let clock = try FakedClock(.all)
    let event = try SmallEvent()
    let client = try event.kiosk(environment: clock.environment)
    let question = try #require(try client.walk("", "1", "1", "2", ""))
    client.child.send(SIGSTOP)
    try clock.advance(by: 60)
    if isTyped { client.write(Array((event.rightAnswer(to: question) + "\n").utf8)) }
    client.child.send(SIGCONT)
    let late = try #require(try client.read())
    #expect(late.screen == "feedback" && late.data.verdict == "late" && late.data.points == 0)
    #expect(late.cause == (isTyped ? nil : "time"))
    let next = try #require(try client.type(""))
    #expect(next.screen == "question" && next.seconds == 20)
    #expect(try client.type(event.rightAnswer(to: next))?.data.verdict == "right")
    #expect(try event.entries().count { $0.kind == "answered" } == 2)
  }
}
