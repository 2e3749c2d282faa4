import Testing

@Suite("khaolam event check")
struct EventCheckTests {
  private func check(_ questions: String) throws -> Program.Result {
    let event = try SmallEvent(
      event: SmallEvent.event.replacing(
        "quizzes: [",
        with:
          "badges: { greetings: [ { country: \"Laos\", questions: [\(questions)] } ] }, quizzes: [")
    )
    return try Program.run("event", "check", event.path, "--lang", "en")
  }

  @Test("names the questions of badges that no quiz on the board can ask")
  func greetings() throws {
    #expect(try check("\"a1\", \"b2\"").status == 0)
    let result = try check("\"a1\", \"zz\"")
    #expect(result.status == 65)
    #expect(result.output.contains("badges names the question zz, which no bank"))
    #expect(!result.output.contains("question a1"))
  }
}
