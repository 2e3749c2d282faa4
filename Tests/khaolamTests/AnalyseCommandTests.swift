import FoundationEssentials
import Testing

@Suite("khaolam analyse")
struct AnalyseCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func number(_ document: JSONDocument?) -> Double? {
    if case .number(let number) = document { number } else { nil }
  }

  private func run(_ words: String...) throws -> Program.Result {
    try Program.run(words + ["--store", folder.path("store.db")])
  }

  @Test("reads marks of another system, and gives Moodle's figures of them")
  func matrix() throws {
    // By hand: totals 3, 2, 2, 0; covariances of q1 with the rest as below.
    let file = try folder.write(
      "marks.csv", "person,q1/1,q2/1,q3/2\na,1,1,2\nb,1,0,1\nc,1,1,0\nd,0,0,0\n")
    let result = try run("analyse", "items", "--matrix", file, "--format", "json")
    #expect(result.status == 0)
    let document = try JSONDocument(result.output)
    #expect(number(document["test"]?["n"]) == 4)
    #expect(number(document["test"]?["mean"]) == 2)
    #expect(number(document["test"]?["median"]) == 2)
    let items = try #require(document["items"]?.elements)
    #expect(items.map { $0["item"]?.text } == ["q1", "q2", "q3"])
    #expect(items.map { number($0["facility"]) } == [75, 50, 37.5])
    // The rest of q1 is 3, 1, 1, 0: C = 5/12, V(x) = 1/4, V(X) = 19/12.
    let index = try #require(number(items[0]["discriminationIndex"]))
    #expect(abs(index - 100 * (5.0 / 12) / (1.0 / 4 * 19 / 12).squareRoot()) < 1e-9)
  }

  @Test("an empty cell was not asked: what needs all of them is null, and says why")
  func missing() throws {
    let file = try folder.write("marks.csv", "person,q1/1,q2/1\na,1,1\nb,,0\nc,0,1\nd,1,0\n")
    let document = try JSONDocument(
      try run("analyse", "items", "--matrix", file, "--format", "json").output)
    #expect(document["test"]?["internalConsistency"] == .null)
    #expect(document["test"]?["undefined"]?["internalConsistency"]?.text == "notEveryoneAsked")
    #expect(number(document["items"]?.elements?.first?["n"]) == 3)
  }

  @Test("all faults of a file of marks are told with their places, and nothing is analysed")
  func faulty() throws {
    let file = try folder.write("marks.csv", "person,q1/1,q2/1\na,2,x\n")
    let result = try run("analyse", "items", "--matrix", file)
    #expect(result.status == 65 && result.output.isEmpty)
    #expect(result.errors.contains("marks.csv:2:3: error:"))
    #expect(result.errors.contains("marks.csv:2:5: error:"))
    #expect(try run("analyse", "items", "--matrix", folder.path("none.csv")).status == 66)
  }

  @Test("scores before and after are compared as a paired t test does")
  func gain() throws {
    let file = try folder.write(
      "scores.csv", "person,pre/30,post/30\na,10,15\nb,12,14\nc,20,26\nd,15,15\ne,9,\n")
    let document = try JSONDocument(
      try run("analyse", "gain", "--matrix", file, "--format", "json").output)
    // scipy 1.17.1: stats.ttest_rel([15, 14, 26, 15], [10, 12, 20, 15])
    #expect(number(document["n"]) == 4 && number(document["meanDifference"]) == 3.25)
    #expect(abs((number(document["t"]) ?? 0) - 2.360_387_377_408_329_3) < 1e-9)
    #expect(abs((number(document["p"]) ?? 0) - 0.099_365_037_350_037_61) < 1e-9)
    #expect(document["warnings"]?.elements?.isEmpty == false)
    let text = try run("analyse", "gain", "--matrix", file, "--lang", "th").output
    #expect(text.contains("ผู้ทำแบบทดสอบครบทั้งสองฉบับ 4 คน"))
  }

  @Test("an event in which nobody has done anything has no figures, and no NaN")
  func empty() throws {
    for words in [["analyse", "items"], ["analyse", "gain"], ["analyse", "survey"]] {
      let result = try Program.run(words + ["--store", folder.path("store.db")])
      #expect(result.status == 0)
      #expect(!result.output.lowercased().contains("nan"))
    }
    let result = try run("analyse", "items", "--test", "pretset")
    #expect(result.status == 65 && result.errors.contains("did you mean `pretest`?"))
  }
}
