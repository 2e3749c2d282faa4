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

  @Test("names what keeps the rally from being driven, as doctor does")
  func route() throws {
    let sound = try RallyEvent()
    #expect(try Program.run("event", "check", sound.path, "--lang", "en").status == 0)
    for event in [try RallyEvent(route: "{ nonsense"), try RallyEvent(rallyRoute: "none.json5")] {
      let result = try Program.run("event", "check", event.path, "--lang", "en")
      #expect(result.status == 65, "\(result.output)")
      #expect(result.output.contains(".json5"))
      let doctor = try Program.run(
        "doctor", "--event", event.path, "--store", event.store, "--lang", "en")
      #expect(doctor.status == 65)
      #expect(doctor.output.contains("✗   banks") || doctor.output.contains("✗   event"))
    }
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
