import RallyRoute
import Testing

@Suite("RC questions that give each other away")
struct LeakingQuestionsCheckTests {
  private func leaks(_ first: String, _ second: String) throws -> [String] {
    try findings(
      [("\"LOTUS\"", "\"LOTUS\", rc: [\"q1\"]"), ("\"BAMBOO\"", "\"BAMBOO\", rc: [\"q2\"]")],
      bank: "// [id:q1]\n\(first)\n\n// [id:q2]\n\(second)\n\n")
  }

  @Test(
    "an answer that stands in another question is a warning there",
    arguments: [
      (
        "Which bird?{=pelican}", "Where does the Pelican nest?{=tree}",
        "`q2` gives away the answer of `q1`: pelican"
      ),
      (
        "Which bird?{=pelican}", "Choose.{=tree ~a pelican}",
        "`q2` gives away the answer of `q1`: pelican"
      ),
      (
        "How many steps?{#138}", "What is at step 138?{=tree}",
        "`q2` gives away the answer of `q1`: 138"
      ),
      (
        "Whose school?{=Ban Ko Suea}", "Is Ban Ko Suea far?{=mile}",
        "`q2` gives away the answer of `q1`: ban ko suea"
      ),
    ])
  func leak(first: String, second: String, expected: String) throws {
    #expect(try leaks(first, second) == ["8:72 warning leaking-rc: \(expected)"])
  }

  @Test(
    "a part of a word, a small number, or what every true/false question offers, is no leak",
    arguments: [
      ("Which bird?{=pelican}", "How many pelicans?{#3}"),
      ("How many?{#12}", "Is it 120 or 12?{=tree}"),
      ("The lake is deep.{FALSE}", "The hill is high.{TRUE}"),
      ("The lake is deep.{FALSE}", "Choose.{=tree ~false}"),
    ])
  func none(first: String, second: String) throws {
    #expect(try leaks(first, second) == [])
  }

  @Test("a question that is asked at two checkpoints is a warning at the second")
  func twice() throws {
    #expect(
      try findings(
        [("\"LOTUS\"", "\"LOTUS\", rc: [\"q1\"]"), ("\"BAMBOO\"", "\"BAMBOO\", rc: [\"q1\"]")],
        bank: "// [id:q1]\nOne?{#1}\n\n")
        == ["8:72 warning leaking-rc: `q1` is asked at lake already"])
  }
}
