import Entries
import QuizEngine
import RallyRoute
import SourceText
import Testing
import Vocabulary

@Suite("The questions of a route")
struct RouteQuestionsTests {
  private let text = """
    // [id:q1] [tag:A1] [tag:topic=lake]
    One?{#1}

    // [id:q2] [tag:B1] [tag:topic=lake]
    Two?{#2}

    // [id:essay] [tag:topic=lake]
    Write.{}

    // [id:talk] [tag:kind=speaking]
    Speak.{}

    // [id:page] [tag:topic=lake]
    A page.

    // [id:q3] [tag:C1] [tag:topic=lake] [tag:topic=hill]
    Three?{#3}

    // [id:q4] [tag:topic=hill] [tag:points=70]
    Four?{#4}

    """

  private func questions(
    lake: RCQuestions = .listed([]), hill: RCQuestions = .listed([]), task: QuestionID? = nil,
    banks: [String]? = nil
  ) throws -> RouteQuestions {
    var route = try #require(read(routeText()).route)
    route.checkpoints[0].rc = lake
    route.checkpoints[1].rc = hill
    route.checkpoints[0].task = task.map { RallyTask(question: $0, maximum: 10) }
    return RouteQuestions(
      route: route,
      banks: (banks ?? [text]).map { Bank(gift: SourceFile(name: "b.gift", text: $0)) })
  }

  @Test("listed questions come in their order, with the most that they can earn")
  func listed() throws {
    let found = try questions(lake: .listed(["q4", "q2"]), task: "talk")
    #expect(found.rc("lake").map(\.id) == ["q4", "q2"])
    #expect(found.rcMost("lake") == 270)
    #expect(found.task("lake")?.id == "talk")
    #expect(found.rc("hill") == [])
    #expect(found.task("hill") == nil)
    #expect(found.faults == [])
  }

  @Test("of a tag the first are taken that can be marked and that no other checkpoint has")
  func tagged() throws {
    let found = try questions(
      lake: .tagged("topic=lake", count: 3), hill: .tagged("topic=hill", count: 1))
    #expect(found.rc("lake").map(\.id) == ["q1", "q2", "q3"])
    #expect(found.rc("hill").map(\.id) == ["q4"])
    #expect(found.faults == [])
    let listedBelow = try questions(
      lake: .tagged("topic=lake", count: 2), hill: .listed(["q1"]))
    #expect(listedBelow.rc("lake").map(\.id) == ["q2", "q3"])
  }

  @Test("of questions with one id the first counts, also by a tag")
  func sameID() throws {
    let other = "// [id:q1] [tag:topic=lake]\nAnother?{#9}\n\n"
    let found = try questions(lake: .tagged("topic=lake", count: 2), banks: [text, other])
    #expect(found.rc("lake").map(\.id) == ["q1", "q2"])
    let four = try questions(lake: .tagged("topic=lake", count: 4), banks: [text, other])
    #expect(four.rc("lake").map(\.id) == ["q1", "q2", "q3"])
  }

  @Test("what the banks do not have as it should be is named")
  func faults() throws {
    let found = try questions(
      lake: .listed(["q1", "q9", "essay", "talk", "page"]),
      hill: .tagged("topic=hill", count: 3), task: "q2")
    #expect(
      found.faults == [
        .unknown("q9", "lake"), .notGraded("essay", "lake"), .notGraded("talk", "lake"),
        .notGraded("page", "lake"), .notJudged("q2", "lake"),
        .tooFew(tag: "topic=hill", wanted: 3, available: 2, "hill"),
      ])
    #expect(found.faults.map(\.checkpoint).last == "hill")
  }

  @Test("values that are beyond all bounds together add up to the most that an entry can hold")
  func beyond() throws {
    let ids = (1...1_001).map { QuestionID("m\($0)") }
    let bank = ids.map { "// [id:\($0)] [tag:points=1000000]\nX?{#1}\n\n" }.joined()
    let found = try questions(lake: .listed(ids), banks: [bank])
    #expect(found.rcMost("lake") == Draft.mostPoints)
  }
}
