import RallyRoute
import Testing
import Vocabulary

@Suite("Reading the checkpoints of a route")
struct CheckpointReaderTests {
  @Test("everything that a checkpoint may say is kept")
  func whole() throws {
    let text = routeText([
      (
        "leg: { minutes: 20, kilometres: 12 }, clue: \"C\"",
        """
        capacity: 1, stopMinutes: 5, opens: "08:00", closes: "12:00",
        leg: { minutes: 20, kilometres: 12.5, speedLimit: 50 }, clue: "C",
        hints: [{ price: 0, text: "H" }, { price: 40, text: "I" }],
        rc: { tag: "topic=lake", count: 3 }, task: { question: "q9", maximum: 150 }
        """
      ), ("codeWord: \"BAMBOO\"", "codeWord: \"BAMBOO\", rc: [\"q1\", \"q2\"]"),
    ])
    #expect(faults(text) == [])
    let route = try #require(read(text).route)
    #expect(
      route.checkpoints[0]
        == Checkpoint(
          id: "lake", name: Bilingual(same: "The Lake"), place: Bilingual(same: "Pier"),
          codeWord: "LOTUS", capacity: 1, stopMinutes: 5, opensMinute: 480, closesMinute: 720,
          clue: Bilingual(same: "C"),
          hints: [
            Hint(price: 0, text: Bilingual(same: "H")), Hint(price: 40, text: Bilingual(same: "I")),
          ], rc: .tagged("topic=lake", count: 3), task: RallyTask(question: "q9", maximum: 150)))
    #expect(route.checkpoints[1].rc == .listed(["q1", "q2"]))
    #expect(
      route.legs[0] == Leg(from: nil, to: "lake", minutes: 20, kilometres: 12.5, speedLimit: 50))
  }

  @Test(
    "each fault is reported once, at its place",
    arguments: [
      ("id: \"hill\"", "id: \"lake\"", "8:7 error duplicate-id: the id `lake` is taken already"),
      ("id: \"hill\"", "id: \"start\"", "8:7 error: a checkpoint can't be called `start`"),
      ("BAMBOO", "", "8:58 error: `codeWord` is empty"),
      (
        "BAMBOO", "Lotus", "8:58 error duplicate-id: the code word `Lotus` is taken already"
      ),
      (
        "BAMBOO", "BAMBOOBAMBOOBAMBOOBAMBOOB",
        "8:58 error: the code word `BAMBOOBAMBOOBAMBOOBAMBOOB` must be one word of at most 24 letters"
      ),
      (
        "BAMBOO", "BIG TREE",
        "8:58 error: the code word `BIG TREE` must be one word of at most 24 letters"
      ),
      (
        "\"BAMBOO\"", "\"BAMBOO\", opens: \"10:00\", closes: \"10:00\"",
        "8:92 error: it closes before it opens"
      ),
      (
        "\"BAMBOO\"", "\"BAMBOO\", capacity: 0", "8:78 error: `capacity` must be from 1 to 1000"
      ),
      (
        "\"BAMBOO\"", "\"BAMBOO\", stopMinutes: 0",
        "8:81 error: `stopMinutes` must be from 1 to 600"
      ),
      ("minutes: 30", "minutes: 0", "8:84 error: `minutes` must be from 1 to 1440"),
      ("kilometres: 20", "kilometres: -1", "8:100 error: `kilometres` must be from 0.0 to 2000.0"),
      (", leg: { minutes: 30, kilometres: 20 }", "", "8:1 error: `leg` is missing"),
      (
        "\"BAMBOO\"", "\"BAMBOO\", hints: [{ price: -1, text: \"H\" }]",
        "8:85 error: `price` must be from 0 to 10000"
      ),
      (
        "\"BAMBOO\"", "\"BAMBOO\", rc: { tag: \"topic=a\" }", "8:72 error: `count` is missing"
      ),
      (
        "\"BAMBOO\"", "\"BAMBOO\", rc: \"q1\"", "8:72 error: `rc` must be a list in [ ], not text"
      ),
      (
        "\"BAMBOO\"", "\"BAMBOO\", task: { question: \"q1\", maximum: 0 }",
        "8:101 error: `maximum` must be from 1 to 100000"
      ),
    ])
  func fault(old: String, new: String, expected: String) {
    #expect(faults(routeText([(old, new)])) == [expected])
  }

  @Test("a faulty checkpoint is known by its id to whatever names it")
  func known() {
    let text = routeText([
      ("name: \"The School\", ", ""), ("orders: \"same\"", "finish: \"school\", orders: \"same\""),
    ])
    #expect(faults(text) == ["9:1 error: `name` is missing"])
  }

  @Test("the leg after a checkpoint whose id can't be read is not taken for another")
  func legAfterFaultyID() {
    let text = routeText([
      ("id: \"hill\"", "id: \"Hill\""), ("from: \"lake\"", "from: \"start\""),
    ])
    #expect(faults(text) == ["8:7 error: `Hill` can't be an id"])
    let other = routeText([("id: \"hill\"", "id: \"Hill\"")])
    #expect(faults(other) == ["8:7 error: `Hill` can't be an id"])
  }

  @Test("a route without checkpoints, or with more than cars can drive to, does not load")
  func number() throws {
    let text = routeText()
    let start = try #require(text.firstRange(of: "checkpoints: [\n")).upperBound
    let end = try #require(text.firstRange(of: "],\nlegs")).lowerBound
    let before = String(text[..<start])
    let after = text[end...].replacing(
      "{ from: \"lake\", to: \"school\", minutes: 15, kilometres: 9 },\n", with: "")
    #expect(faults(before + after) == ["6:14 error: there are no checkpoints"])
    let many = (0...200).map {
      "{ id: \"c\($0)\", name: \"N\", place: \"P\", codeWord: \"W\($0)\", "
        + "leg: { minutes: 1, kilometres: 1 }, clue: \"C\" },\n"
    }
    #expect(
      faults(before + many.joined() + after) == ["6:14 error: there are 201 checkpoints"])
    #expect(faults(before + many.dropLast().joined() + after) == [])
  }
}
