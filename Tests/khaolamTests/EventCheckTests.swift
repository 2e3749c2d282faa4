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

  @Test("names a time zone that there is none of: every time would be told by another clock")
  func timeZone() throws {
    let event = try SmallEvent(
      event: SmallEvent.event.replacing(
        "quizzes: [", with: "timeZone: \"Asia/Bangkokk\", quizzes: ["))
    let result = try Program.run("event", "check", event.path, "--lang", "en")
    #expect(result.status == 65)
    #expect(result.output.contains("this machine knows no time zone `Asia/Bangkokk`"))
  }

  @Test(
    "says of a sound event that all is well, and what plays without it of one that is not quite")
  func verdicts() throws {
    let sound = try SmallEvent()
    let well = try Program.run("event", "check", sound.path, "--lang", "en")
    #expect(well.status == 0)
    #expect(well.output.hasPrefix("small: 2 teams, 6 people, 4 quizzes: all is well\n"))
    #expect(!well.output.contains("without a team"))
    let faulty = try SmallEvent(bank: SmallEvent.bank + "\n// [id:x] [tag:A1]\nOpen? {=a\n")
    let usable = try Program.run("event", "check", faulty.path, "--lang", "en")
    #expect(usable.status == 0)
    #expect(usable.output.contains("this { is not closed by a }"))
    #expect(
      usable.output.contains(
        "4 quizzes: it can be played, without the questions of the 1 errors above"))
  }

  @Test("a question that nobody can answer rightly is none to draw")
  func unsound() throws {
    let bank = SmallEvent.bank.replacing("{=right ~wrong}", with: "{~%0%right ~%0%wrong}")
    let event = try SmallEvent(bank: bank)
    let result = try Program.run("event", "check", event.path, "--lang", "en")
    #expect(result.status == 65)
    #expect(
      result.output.contains("the quiz fair draws 1 of level C1, and its banks have 0 to play"))
  }

  @Test("people without a team are counted, with what gives them one")
  func teamless() throws {
    let event = try SmallEvent(
      roster: SmallEvent.roster.replacing(",lotus,", with: ",,"))
    let english = try Program.run("event", "check", event.path, "--lang", "en")
    #expect(english.status == 0)
    #expect(
      english.output.contains(
        "3 without a team, who can sign in once they have one: khaolam roster draw\n"))
    let thai = try Program.run("event", "check", event.path, "--lang", "th")
    #expect(thai.output.contains("ยังไม่มีทีม 3 คน"))
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
