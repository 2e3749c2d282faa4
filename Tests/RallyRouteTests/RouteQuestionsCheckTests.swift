import RallyRoute
import Testing

@Suite("Questions that the banks do not have as they should be")
struct RouteQuestionsCheckTests {
  private let bank = """
    // [id:q1] [tag:topic=lake]
    One?{#1}

    // [id:talk] [tag:kind=speaking]
    Speak.{}

    """

  @Test(
    "each fault is an error where the checkpoint asks for it",
    arguments: [
      ("rc: [\"q9\"]", "8:72 error unknown-question: the banks have no question `q9`"),
      (
        "rc: [\"talk\"]",
        "8:72 error unknown-question: the RC question `talk` has no answer that can be marked by itself"
      ),
      (
        "rc: { tag: \"topic=lake\", count: 2 }",
        "8:72 error unknown-question: 2 questions tagged topic=lake are asked for, and 1 are left"
      ),
      (
        "task: { question: \"q1\", maximum: 9 }",
        "8:74 error unknown-question: the task `q1` is no question that a judge scores"
      ),
      (
        "task: { question: \"q9\", maximum: 9 }",
        "8:74 error unknown-question: the banks have no question `q9`"
      ),
    ])
  func fault(field: String, expected: String) throws {
    #expect(
      try findings([("\"BAMBOO\"", "\"BAMBOO\", \(field)")], bank: bank) == [expected])
  }

  @Test("questions and a task that are there are no findings")
  func sound() throws {
    let fields = "rc: [\"q1\"], task: { question: \"talk\", maximum: 9 }"
    #expect(try findings([("\"BAMBOO\"", "\"BAMBOO\", \(fields)")], bank: bank) == [])
  }
}
