import FoundationEssentials
import Generators
import Testing

@Suite("Rally commands")
struct RallyCommandTests {
  @Test("clock a car round, and say what came of it")
  func clock() throws {
    let event = try RallyEvent()
    let start = try event.run("rally", "start", "1/1", "--at", "08:30")
    #expect(start.status == 0)
    #expect(start.output == "mali/1 · started 08:30 · under way · Lake due 08:50 · total 0\n")
    #expect(start.errors.contains("on the rally's day, which is not today"))
    #expect(try event.run("rally", "start", "mali/2").errors.isEmpty)
    let arrival = try event.run("rally", "arrive", "mali/1", "lake", "--at", "๐๘:๕๓")
    #expect(arrival.output.contains("due 08:50 · arrived 08:53 (+3) · -10 points"))
    #expect(try event.run("rally", "depart", "mali/1", "--at", "09:05").status == 0)
    let leg = try #require(try event.results().leg("mali/1", "hill"))
    #expect(leg.due == "2014-10-18T09:35:00+07:00")
    #expect(leg.outcome == "open")
    #expect(try event.results().underWay == ["mali/1", "mali/2"])
  }

  @Test("tell no points while the standings are frozen")
  func frozen() throws {
    let event = try RallyEvent()
    #expect(
      try Program.run(
        "pin", "set", "--pin-fd", "0", "--event", event.path, "--store", event.store,
        input: "2557\n"
      ).status == 0)
    let freeze = ["board", "freeze", "--pin-fd", "0", "--event", event.path]
    #expect(
      try Program.run(freeze + ["--store", event.store], input: "2557\n").status == 0)
    _ = try event.run("rally", "start", "1/1", "--at", "08:30")
    let arrival = try event.run("rally", "arrive", "mali/1", "lake", "--at", "08:53")
    #expect(arrival.output == "mali/1 · Lake · due 08:50 · arrived 08:53 (+3)\n")
  }

  @Test("refuse what can't be, with the remedy, and write nothing")
  func refusals() throws {
    let event = try RallyEvent()
    let early = try event.run("rally", "arrive", "mali/1", "lake", "--at", "08:53")
    #expect(early.status == 65)
    #expect(early.errors.contains("rally start mali/1"))
    _ = try event.run("rally", "start", "mali/1", "--at", "08:30")
    for (arguments, status, words) in [
      (["start", "mali/1", "--at", "08:31"], 65, "started at 08:30 already"),
      (["start", "mali/7"], 65, "no car `mali/7`"),
      (["arrive", "mali/1", "lak", "--at", "08:50"], 65, "did you mean `lake`?"),
      (["arrive", "mali/1", "lake", "--at", "25:00"], 64, "09:41"),
      (["arrive", "mali/1", "lake", "--at", "08:29"], 65, "lies before 08:30"),
      (["depart", "mali/1", "lake", "--at", "08:29"], 65, "has not arrived"),
      (["depart", "mali/1"], 64, "CHECKPOINT"),
    ] as [([String], Int32, String)] {
      let result = try Program.run(
        ["rally"] + arguments + ["--event", event.path, "--store", event.store, "--lang", "en"])
      #expect(result.status == status, "\(arguments)")
      #expect(result.errors.contains(words), "\(arguments): \(result.errors)")
    }
    #expect(try event.results().leg("mali/1", "lake")?.arrived == nil)
  }

  @Test("ask for the PIN where something is scored or corrected, and name pin set without one")
  func pin() throws {
    let event = try RallyEvent()
    _ = try event.run("rally", "start", "mali/1", "--at", "08:30")
    _ = try event.run("rally", "arrive", "mali/1", "lake", "--at", "08:50")
    let scoring = [
      ["judge", "mali/1", "lake", "--scores", "40,30"], ["judge", "mali/1", "lake", "--rc", "200"],
      ["allow", "mali/1", "lake", "5", "--reason", "train"],
      ["arrive", "mali/1", "lake", "--at", "08:49", "--reason", "misread"],
      ["retire", "mali/1", "--reason", "flat tyre"], ["sync", "--at", "08:50:00"],
    ]
    for arguments in scoring {
      let result = try Program.run(
        ["rally"] + arguments + ["--event", event.path, "--store", event.store, "--lang", "en"],
        input: "")
      #expect(result.status == 77, "\(arguments)")
      #expect(result.errors.contains("khaolam pin set"), "\(arguments)")
    }
    try event.setPin()
    let wrong = try event.run("rally", "allow", "mali/1", "lake", "5", "--reason", "x", pin: "1111")
    #expect(wrong.status == 77)
    #expect(try event.results().corrections.isEmpty)
  }

  @Test("score, allow, correct and take back, and show what each changed")
  func rulings() throws {
    let event = try RallyEvent()
    try event.setPin()
    _ = try event.run("rally", "start", "mali/1", "--at", "08:30")
    _ = try event.run("rally", "arrive", "mali/1", "lake", "--at", "08:57")
    #expect(
      try event.run(
        "rally", "judge", "mali/1", "lake", "--scores", "40,30", "--rc", "200", pin: "2468"
      )
      .status == 0)
    #expect(
      try event.run("rally", "judge", "mali/1", "lake", "--scores", "41,30", pin: "2468").status
        == 64)
    #expect(
      try event.run("rally", "judge", "mali/1", "lake", "--rc", "251", pin: "2468").status == 64)
    let elsewhere = try event.run("rally", "judge", "mali/1", "hill", "--scores", "40", pin: "2468")
    #expect(elsewhere.status == 65)
    #expect(elsewhere.errors.contains("There is no task at Hill to score."))
    _ = try event.run("rally", "allow", "mali/1", "lake", "3", "--reason", "train", pin: "2468")
    _ = try event.run(
      "rally", "arrive", "mali/1", "lake", "--at", "08:52", "--reason", "7 read for 2", pin: "2468")
    let results = try event.results()
    let leg = try #require(results.leg("mali/1", "lake"))
    #expect([leg.rc, leg.task, leg.penalty, leg.allowance, leg.points] == [200, 140, 0, 3, 340])
    #expect(results.corrections.map(\.reason) == ["train", "7 read for 2"])
    #expect(results.corrections.map(\.carBefore) == [290, 320])
    #expect(results.corrections.map(\.carAfter) == [320, 340])
    #expect(results.corrections.map(\.afterFinal) == [false, false])
    _ = try event.run(
      "rally", "arrive", "mali/1", "lake", "--withdraw", "--reason", "another car", pin: "2468")
    #expect(try event.results().leg("mali/1", "lake")?.arrived == nil)
  }

  @Test("sell hints in their order, at their price")
  func hints() throws {
    let event = try RallyEvent()
    _ = try event.run("rally", "start", "kulap/1", "--at", "08:30")
    let price = try event.run("rally", "hint", "kulap/1", "--price")
    #expect(price.output == "hint 1: 20 points\n")
    #expect(try event.run("rally", "hint", "kulap/1").output.contains("There are boats."))
    #expect(try event.run("rally", "hint", "kulap/1").output.contains("Go east."))
    let third = try event.run("rally", "hint", "kulap/1")
    #expect(third.status == 65)
    #expect(try event.results().leg("kulap/1", "lake")?.hints == 60)
  }

  @Test("a retired car keeps what it has; one that was disqualified has nothing")
  func endings() throws {
    let event = try RallyEvent()
    try event.setPin()
    _ = try event.run("rally", "start", "mali/1", "--at", "08:30")
    _ = try event.run("rally", "arrive", "mali/1", "lake", "--at", "08:50")
    _ = try event.run("rally", "judge", "mali/1", "lake", "--rc", "200", pin: "2468")
    _ = try event.run("rally", "retire", "mali/1", "--reason", "flat tyre", pin: "2468")
    var team = try #require(try event.results().teams.first)
    #expect(team.total == 200)
    #expect(team.status == "finished")
    #expect(team.cars[0].status == "retired")
    _ = try event.run("rally", "reinstate", "mali/1", "--reason", "mended", pin: "2468")
    _ = try event.run("rally", "disqualify", "mali/1", "--reason", "raced", pin: "2468")
    team = try #require(try event.results().teams.first { $0.team == "mali" })
    #expect(team.total == 0)
    #expect(try event.results().final == false)
  }

  @Test("results have the teams' colours at a terminal, and none in a file")
  func colours() throws {
    let event = try RallyEvent()
    _ = try event.run("rally", "start", "mali/1", "--at", "08:30")
    let results = ["rally", "results", "--event", event.path, "--store", event.store]
    for out in [[], ["--out", "-"]] {
      let terminal = try Terminal(results + out + ["--lang", "en"])
      try terminal.expect("As of")
      #expect(terminal.child.wait() == 0)
      #expect(terminal.transcript.contains("\u{1B}["))
    }
    let file = event.folder.path("results.txt")
    let terminal = try Terminal(results + ["--out", file, "--lang", "en"])
    try terminal.expect("Wrote ")
    #expect(terminal.child.wait() == 0)
    #expect(try !String(contentsOfFile: file, encoding: .utf8).contains("\u{1B}"))
  }

  @Test("a clock that is off is corrected where the journal is merged")
  func sync() throws {
    let event = try RallyEvent()
    let laptop = event.folder.path("laptop.db")
    try event.setPin(store: laptop)
    _ = try event.run("rally", "start", "mali/1", "--at", "08:30")
    let kiosk = try ProtocolClient([
      "--event", event.path, "--store", laptop, "--kiosk", "lake", "--lang", "en", "--clock",
      "input", "--checkpoint", "lake",
    ])
    _ = try kiosk.read()
    // The laptop, five minutes behind, has not heard of the start either.
    let at = LittleRally.at("08:46")
    let screen = try #require(
      try kiosk.walk("", "1", "", at: at))
    #expect(screen.notice?.contains("has not started") == true)
    _ = try kiosk.finish()
    _ = try event.run("rally", "start", "mali/1", "--at", "08:30", store: laptop)
    _ = try event.run("rally", "arrive", "mali/1", "lake", "--at", "08:51", store: laptop)
    #expect(
      try event.run("rally", "sync", "--at", "08:50:00", pin: "2468", store: laptop).status == 0)
    #expect(try event.run("journal", "merge", laptop).status == 0)
    // What was written down from a watch is left as it is.
    #expect(try event.results().leg("mali/1", "lake")?.minutesOff == 1)
    #expect(try event.run("journal", "verify").output.contains("1"))
  }

  @Test(
    "a clock that is compared is told to be ahead or behind",
    arguments: [("2014-10-18T08:30:00", "behind"), ("2100-10-18T08:30:00", "ahead of")])
  func syncWords(time: String, words: String) throws {
    let event = try RallyEvent()
    try event.setPin()
    let result = try event.run("rally", "sync", "--at", time, pin: "2468")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains(" s \(words) this machine's"))
    #expect(!result.output.contains("-"))
  }

  @Test("tell a route's faults at their places, and print the timetable")
  func check() throws {
    let event = try RallyEvent()
    let sound = try event.run("rally", "check")
    #expect(sound.status == 0)
    #expect(
      sound.output.contains("mali/1 starts at 08:30\n   lake 08:50 · hill 09:30 · school 10:05"))
    #expect(sound.output.contains("lake    at most 2 of 4 (08:55)"))
    let fast = LittleRally.routeText.replacing(
      "minutes: 20, kilometres: 12", with: "minutes: 10, kilometres: 12")
    let speeding = try RallyEvent(route: fast)
    let result = try speeding.run("rally", "check")
    #expect(result.status == 65)
    #expect(result.output.contains("72.0 km/h on average, over the limit of 60"))
    let faulty = try RallyEvent(route: LittleRally.routeText.replacing("rc-3", with: "rc-9"))
    #expect(try faulty.run("rally", "check").output.contains("no question `rc-9`"))
    let none = try RallyEvent(rallyRoute: "none.json5")
    #expect(try none.run("rally", "check").status == 65)
  }

  @Test("start a route from the commented example, which is sound")
  func new() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("mine.json5")
    #expect(try Program.run("rally", "new", path).status == 0)
    #expect(try Program.run("rally", "new", path).status == 73)
    let check = try Program.run(
      "rally", "check", path, "--event", "\(Program.checkout)/quizzes/events/example.json5")
    #expect(check.status == 0)
    #expect(!check.output.contains("error:"))
  }

  @Test("the bundled route is sound, without so much as a warning")
  func bundled() throws {
    let result = try Program.run("rally", "check", "--lang", "en")
    #expect(result.status == 0)
    #expect(!result.output.contains("warning:"))
  }
}
