import Entries
import Programme
import SourceText
import Testing
import Vocabulary

/// A sound event file in which one line can be put in the place of another.
private func event(_ replacements: [(String, String)] = []) -> String {
  var text = """
    {
    id: "e1", title: "T",
    office: { name: "O" },
    dates: { first: "2024-02-28", last: "2024-03-01" },
    venue: "V",
    budget: { planned: 1 },
    teamSize: 2,
    teams: [
    { id: "t1", number: 1, name: "A", flower: "F", colour: "#AABBCC" },
    { id: "t2", number: 2, name: "B", flower: "G", colour: "#aabbcc" },
    ],
    roster: "r.csv",
    programme: [
    { id: "a1", kind: "quiz", title: "Q", dates: { first: "2024-02-29" }, quizzes: ["q1"] },
    ],
    quizzes: [
    { id: "q1", title: "Q", banks: ["b.gift"], draw: { A1: 1 } },
    ],
    }
    """
  for (old, new) in replacements {
    guard let range = text.firstRange(of: old) else {
      Issue.record("\(old) is not in the event")
      continue
    }
    text.replaceSubrange(range, with: new)
  }
  return text
}

@Suite struct EventReaderTests {
  @Test("a short event takes the defaults")
  func defaults() throws {
    let reading = read(event())
    #expect(lines(reading) == [])
    let event = try #require(reading.event)
    #expect(event.timeZone == "Asia/Bangkok")
    #expect(event.office.shortName == event.office.name)
    let quiz = try #require(event.quiz("q1"))
    #expect(
      quiz
        == Quiz(
          id: "q1", title: quiz.title, banks: ["b.gift"], draw: [.a1: 1], phase: .during,
          rule: .fair, seconds: 30, attempts: 1, shufflesOptions: true, mode: .individual))
    #expect(event.roster.map(\.id) == ["p1"])
  }

  @Test(
    "each fault is reported once, at its place",
    arguments: [
      ("id: \"e1\"", "id: \"E 1\"", "2:5 error: `E 1` can't be an id"),
      ("id: \"e1\", ", "", "1:1 error: `id` is missing"),
      ("venue: \"V\",", "", "1:1 error: `venue` is missing"),
      ("\"2024-02-28\"", "\"2023-02-29\"", "4:17 error: the calendar has no 2023-02-29"),
      ("\"2024-02-28\"", "\"28/2/2024\"", "4:17 error: `28/2/2024` is not a date"),
      ("\"2024-02-28\"", "\"2567-02-28\"", "4:17 error: the year 2567 is Buddhist Era"),
      ("\"2024-03-01\"", "\"2024-02-27\"", "4:37 error: the last day comes before the first"),
      ("planned: 1", "planned: -1", "6:20 error: `planned` must be from 0 to 1000000000000"),
      ("teamSize: 2", "teamSize: 0", "7:11 error: `teamSize` must be from 1 to 10000"),
      ("teamSize", "taemSize", "7:1 error: unknown field `taemSize`; did you mean `teamSize`?"),
      ("\"t2\"", "\"t1\"", "10:7 error: the id `t1` is taken already"),
      ("number: 2", "number: 1", "10:21 error: two teams have the number 1"),
      ("number: 2", "number: 3", "10:21 error: team number 3 is beyond the number of teams, 2"),
      ("#AABBCC", "#AABBC", "9:56 error: `#AABBC` is not a colour"),
      (
        "kind: \"quiz\"", "kind: \"quizz\"",
        "14:19 error: `kind` can't be `quizz`; did you mean `quiz`?"
      ),
      ("\"2024-02-29\"", "\"2024-03-02\"", "14:46 error: the days lie outside those of the event"),
      ("[\"q1\"]", "[\"q2\"]", "14:81 error: there is no quiz `q2`; did you mean `q1`?"),
      ("draw: { A1: 1 }", "draw: { A1: 0 }", "17:50 error: no question is drawn"),
      ("draw: { A1: 1 }", "draw: {}", "17:50 error: no question is drawn"),
      ("draw: { A1: 1 }", "draw: { D1: 1 }", "17:52 error: unknown field `D1`; did you mean `A1`?"),
      ("A1: 1 }", "A1: 1 }, seconds: 4", "17:70 error: `seconds` must be from 5 to 3600"),
      ("A1: 1 }", "A1: 1 }, attempts: 100", "17:71 error: `attempts` must be from 1 to 99"),
      ("A1: 1 }", "A1: 1 }, rule: \"speed\"", "17:67 error: `rule` can't be `speed`"),
      ("[\"b.gift\"]", "[]", "17:32 error: no question bank is named"),
      (
        "quizzes: [\"q1\"]", "start: \"9:00\", end: \"8:00\"",
        "14:91 error: it ends before it starts"
      ),
      ("quizzes: [\"q1\"]", "start: \"25:00\"", "14:78 error: `25:00` is not a time of day"),
      (
        "venue: \"V\"", "venue: \"V\", timeZone: \"Bangkok time\"",
        "5:23 error: `Bangkok time` is not a time zone"
      ),
    ])
  func fault(old: String, new: String, expected: String) {
    let reading = read(event([(old, new)]))
    #expect(lines(reading) == ["event.json5:\(expected)"])
    #expect(reading.event == nil)
  }

  @Test("a time zone that the machine does not know is a fault: times would be another zone's")
  func unknownTimeZone() {
    let text = event([("venue: \"V\"", "venue: \"V\", timeZone: \"Asia/Bangkokk\"")])
    func read(_ isTimeZone: ((String) -> Bool)?) -> EventReading {
      EventReader.read(
        SourceFile(name: "event.json5", text: text),
        roster: { .success(SourceFile(name: $0, text: "id,name\np1,A B\n")) },
        isTimeZone: isTimeZone)
    }
    #expect(
      lines(read { $0 == "Asia/Bangkok" }) == [
        "event.json5:5:23 error: this machine knows no time zone `Asia/Bangkokk`"
      ])
    #expect(read { $0 == "Asia/Bangkokk" }.event?.timeZone == "Asia/Bangkokk")
    #expect(read(nil).event?.timeZone == "Asia/Bangkokk")
  }

  @Test("all faults of the event file and of its roster come in one run")
  func all() {
    let reading = read(
      event([("id: \"e1\"", "id: 5"), ("number: 2", "number: \"2\""), ("A1: 1", "A1: one")]),
      roster: "id,name,team\np1,,t1\n")
    #expect(
      lines(reading) == [
        "event.json5:2:5 error: `id` must be text, not a whole number",
        "event.json5:10:21 error: `number` must be a whole number, not text",
        "event.json5:17:56 error: `one` is not in quotes",
        "r.csv:2:4 error: the name is empty",
      ])
    #expect(reading.event == nil)
  }

  @Test("a fault in the roster alone keeps the event from loading")
  func rosterFault() {
    let reading = read(event(), roster: "id,name,team\np1,A,t3\n")
    #expect(lines(reading) == ["r.csv:2:6 error: there is no team `t3`; did you mean `t1`?"])
    #expect(reading.event == nil)
  }

  @Test("a warning keeps nothing from loading")
  func warning() {
    let reading = read(event(), roster: "id,name\n")
    #expect(lines(reading) == ["r.csv:2:1 warning: the roster names nobody"])
    #expect(reading.event != nil)
  }

  @Test("a roster that can't be read is reported where the event file names it")
  func missingRoster() {
    let reading = EventReader.read(
      SourceFile(name: "event.json5", text: event()),
      roster: { .failure(.missing(path: $0)) })
    #expect(lines(reading) == ["event.json5:12:9 error: r.csv: no such file"])
    #expect(reading.event == nil)
  }

  @Test("banks and routes that are not there are reported where they are named")
  func missingFiles() {
    let text = event([("venue: \"V\"", "venue: \"V\", rallyRoute: \"x.json5\"")])
    #expect(
      lines(read(text, fileExists: { _ in false })) == [
        "event.json5:5:25 error: no such file: x.json5",
        "event.json5:17:33 error: no such file: b.gift",
      ])
    #expect(lines(read(text, fileExists: { _ in true })) == [])
  }

  @Test(
    "a file that holds no event says so",
    arguments: [
      ("", "1:1 error: the file is empty"),
      ("[]", "1:1 error: `{ }` must be a group in { }, not a list in [ ]"),
    ])
  func noEvent(text: String, expected: String) {
    #expect(lines(read(text)) == ["event.json5:\(expected)"])
  }

  @Test("a file cut off anywhere never traps and never loads")
  func cutOff() {
    let text = event()
    for length in stride(from: 0, to: text.utf8.count - 1, by: 7) {
      let reading = read(String(decoding: text.utf8.prefix(length), as: UTF8.self))
      #expect(reading.event == nil)
      #expect(reading.files.contains { $0.diagnostics.hasErrors })
    }
  }

  @Test("parts have the days of the whole unless they give their own, which lie within")
  func parts() {
    let inside =
      "dates: { first: \"2024-02-29\" }, parts: [{ id: \"p\", kind: \"game\", title: \"G\""
    #expect(
      read(event([("dates: { first: \"2024-02-29\" }", inside + " }]")])).event?
        .programme[0].parts[0].dates.first == CalendarDate(year: 2024, month: 2, day: 29))
    let outside = inside + ", dates: { first: \"2024-03-01\" } }]"
    #expect(
      lines(read(event([("dates: { first: \"2024-02-29\" }", outside)]))) == [
        "event.json5:14:123 error: the days lie outside those of the activity it is part of"
      ])
  }
}
