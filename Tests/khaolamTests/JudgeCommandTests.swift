import FoundationEssentials
import Testing

@Suite("Judging on the command line")
struct JudgeCommandTests {
  private static let bank = """
    // [id:e1] [tag:A1] [tag:rubric=Says thank you, 40] [tag:rubric=Polite English, 60]
    Thank a visitor. {}

    """

  private static let quiz =
    #"{ id: "essay", title: "Essay", banks: ["bank.gift"], draw: { A1: 1 }, rule: "RULE" },"#

  /// An event whose only question is an essay, answered by two people.
  private func answered(rule: String = "race") throws -> SmallEvent {
    let quizzes = try #require(SmallEvent.event.firstRange(of: "quizzes: ["))
    let event = try SmallEvent(
      bank: Self.bank,
      event: SmallEvent.event[..<quizzes.upperBound] + Self.quiz.replacing("RULE", with: rule)
        + "\n  ],\n}\n")
    for (team, name) in [("1", "k1"), ("2", "k2")] {
      let client = try event.kiosk(name)
      _ = try client.walk("", team, "1", "1", "", "Thank you, Khun \(name).", "")
      #expect(try client.finish() == 0)
    }
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    return event
  }

  private struct List: Decodable {
    struct Item: Decodable {
      struct Criterion: Decodable {
        var name: String
        var most: Int
      }
      var entry: String
      var person: String
      var name: String
      var team: String
      var question: String
      var stem: String?
      var answer: String
      var rubric: [Criterion]
    }
    var event: String
    var waiting: [Item]
  }

  private func waiting(_ event: SmallEvent, _ arguments: String...) throws -> [List.Item] {
    let words = ["judge", "list", "--format", "json"] + arguments
    let result = try Program.run(words + ["--event", event.path, "--store", event.store])
    #expect(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(List.self, from: Data(result.output.utf8)).waiting
  }

  private func points(_ event: SmallEvent) throws -> [Int] {
    try PrintedBoard(event.run("board", "--format", "json").output).standings
      .sorted { $0.team < $1.team }.map(\.parts.quiz)
  }

  @Test("lists what waits, takes scores behind the PIN, and the board and exports follow")
  func wholeWay() throws {
    let event = try answered()
    let list = try waiting(event)
    #expect(list.map(\.person) == ["r2", "l1"])
    #expect(list.map(\.name) == ["Ms Second Rose", "Ms First Lotus"])
    #expect(list[0].stem == "Thank a visitor.")
    #expect(list[0].answer == "Thank you, Khun k1.")
    #expect(list[0].rubric.map(\.name) == ["Says thank you", "Polite English"])
    #expect(list[0].rubric.map(\.most) == [40, 60])
    #expect(try waiting(event, "--quiz", "essay").count == 2)
    #expect(try event.run("judge", "list").output.contains("Rubric: Says thank you 0–40"))
    #expect(try points(event) == [0, 0])

    let first = try event.pipe(
      "2557\n", "judge", "score", list[0].entry, "--scores", "๓๐, 50", "--judge", "Ann",
      "--note", "a good start", "--pin-fd", "0")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output == "\(list[0].entry): 80 %, 80 points (judged by Ann)\n")
    // Teams of three, scaled to two.
    #expect(try points(event) == [0, 53])
    let second = try event.pipe(
      "2557\n", "judge", "score", list[0].entry, "--scores", "40,60", "--judge", "Bun",
      "--pin-fd", "0")
    #expect(second.output.hasSuffix("90 %, 90 points (judged by Ann 80 %, Bun 100 %)\n"))
    let third = try event.pipe(
      "2557\n", "judge", "score", list[0].entry, "--scores", "40,60", "--judge", "Ann",
      "--pin-fd", "0")
    #expect(third.output.hasSuffix("100 %, 100 points (judged by Ann 100 %, Bun 100 %)\n"))
    #expect(try waiting(event).map(\.person) == ["l1"])
    let export = try event.run("export", "answers").output
    #expect(export.contains(",right,\"Thank you, Khun k1.\",race,100,1,100,"))
    #expect(export.contains(",pending,\"Thank you, Khun k2.\",race,100,0,0,"))
    let journal = try event.run("journal", "export").output
    #expect(journal.contains(#""judge":"Ann","scores":[30,50],"most":[40,60],"credit":0.8"#))
    #expect(journal.contains(#""note":"a good start""#))
    #expect(!journal.contains("2557"))
    let verified = try event.run("journal", "verify")
    #expect(verified.status == 0, "\(verified.output)")
  }

  @Test("names the criterion that a score does not fit, and counts the scores")
  func misfit() throws {
    let event = try answered()
    let entry = try waiting(event)[0].entry
    for (scores, status, text) in [
      ("41,60", 64, "“Says thank you” takes 0 to 40 points, not 41"),
      ("0,-1", 64, "“Polite English” takes 0 to 60 points, not -1"),
      ("80", 64, "1 score for 2 criteria: Says thank you 0–40, Polite English 0–60"),
      ("30,x", 64, "whole numbers"), ("", 64, "whole numbers"),
    ] {
      let result = try event.pipe(
        "2557\n", "judge", "score", entry, "--scores=\(scores)", "--pin-fd", "0")
      #expect(result.status == Int32(status))
      #expect(result.errors.contains(text), "\(result.errors)")
    }
    #expect(try event.pipe("2557\n", "judge", "score", entry, "--pin-fd", "0").status == 64)
    #expect(try event.entries().allSatisfy { $0.kind != "judged" })
  }

  @Test("judges only answers that wait, by the name that the list gives them")
  func unknown() throws {
    let event = try answered()
    let entry = try waiting(event)[0].entry
    let start = entry.replacing(#/:\d+$/#, with: ":1")
    for (name, status) in [(start, 65), ("k9@00:7", 65), (entry + "9", 65), ("k1", 64)] {
      let result = try event.pipe(
        "2557\n", "judge", "score", name, "--scores", "1,1", "--pin-fd", "0")
      #expect(result.status == Int32(status), "\(name)")
      #expect(result.errors.contains(name))
    }
    #expect(try event.run("judge", "list", "--quiz", "none").status == 64)
  }

  @Test("lets nobody judge without the PIN")
  func pin() throws {
    let event = try answered()
    let entry = try waiting(event)[0].entry
    #expect(try event.run("judge", "score", entry, "--scores", "1,1").status == 77)
    let wrong = try event.pipe(
      "1234\n", "judge", "score", entry, "--scores", "1,1", "--pin-fd", "0")
    #expect(wrong.status == 77)
    #expect(wrong.errors.contains("The PIN is wrong."))
    let kinds = try event.entries().map(\.kind)
    #expect(!kinds.contains("judged") && kinds.contains("noted"))
    let other = event.folder.path("other.db")
    let unset = try Program.run(
      ["journal", "merge", event.store, "--event", event.path, "--store", other])
    #expect(unset.status == 0)
    let refused = try Program.run(
      [
        "judge", "score", entry, "--scores", "1,1", "--pin-fd", "0", "--event", event.path,
        "--store", other,
      ], input: "2557\n")
    #expect(refused.status == 77)
    #expect(refused.errors.contains("khaolam pin set"))
  }

  @Test("asks for the PIN at a terminal without showing it")
  func terminal() throws {
    let event = try answered()
    let entry = try waiting(event)[0].entry
    let terminal = try Terminal([
      "judge", "score", entry, "--scores", "40,60", "--event", event.path, "--store", event.store,
      "--lang", "en",
    ])
    try terminal.expect("PIN: ")
    terminal.enter("2557")
    try terminal.expect("judged by facilitator")
    #expect(terminal.child.wait() == 0)
    #expect(!terminal.transcript.contains("2557"))
  }

  @Test("an answer whose question has left the bank is listed by its id and judged as a whole")
  func gone() throws {
    let event = try answered(rule: "fair")
    _ = try event.folder.write("bank.gift", "// [id:other] [tag:A1]\nWrite. {}\n")
    let item = try waiting(event)[0]
    #expect(item.stem == nil)
    #expect(item.question == "e1")
    #expect(item.rubric.map(\.most) == [100])
    #expect(try event.run("judge", "list").output.contains("question e1 has left the bank"))
    let result = try event.pipe(
      "2557\n", "judge", "score", item.entry, "--scores", "50", "--pin-fd", "0")
    #expect(result.output.contains("50 %, 50 points"))
  }

  @Test(
    "is explained with examples, within 80 columns",
    arguments: ["judge", "judge list", "judge score"])
  func help(name: String) throws {
    let result = try Program.run(name.split(separator: " ").map(String.init) + ["--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("khaolam judge"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
