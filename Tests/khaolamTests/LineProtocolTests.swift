import Glibc
import Testing
import Vocabulary

@Suite("The line protocol")
struct LineProtocolTests {
  /// 2014-10-17 11:30 in Thailand.
  private let noon = 1_413_520_200_000

  @Test("leads from welcome to standings, with all that programs need on the way")
  func wholeWay() throws {
    let event = try SmallEvent()
    let client = try event.kiosk()
    #expect(try client.type("")?.choices.map(\.id) == ["rose", "lotus", "back"])
    let people = try #require(try client.type("1"))
    #expect(people.screen == "person")
    // In roster order, which is not the order of ids.
    #expect(people.choices.map(\.id) == ["r2", "r1", "r3", "not-here", "back"])
    let menu = try #require(try client.type("2"))
    #expect(menu.data.person == "r1")
    #expect(
      menu.choices.map(\.id)
        == [
          "quiz:fair", "quiz:race", "quiz:exam", "quiz:warm", "standings", "reflection", "dots",
          "back",
        ])
    #expect(menu.choices.map(\.key) == ["1", "2", "3", "4", "5", "6", "7", "0"])
    let intro = try #require(try client.type("1"))
    #expect(intro.screen == "intro")
    #expect(
      [intro.data.quiz, intro.data.rule] == ["fair", "fair"])
    #expect([intro.data.of, intro.data.seconds] == [6, 30])
    var screen = try #require(try client.type(""))
    var total = 0
    let values = ["a1": 100, "a1b": 100, "a2": 150, "b1": 200, "b2": 250, "c1": 300]
    for number in 1...6 {
      #expect(screen.v == 1)
      #expect(screen.screen == "question")
      #expect(screen.seconds == 30)
      #expect([screen.data.number, screen.data.of] == [number, 6])
      let value = try #require(values[screen.data.id ?? ""])
      #expect(screen.data.value == value)
      if screen.data.kind == "truefalse" {
        #expect(screen.choices.map(\.id) == ["true", "false"])
      }
      let feedback = try #require(try client.type(event.rightAnswer(to: screen)))
      total += value
      #expect(feedback.screen == "feedback")
      #expect(feedback.data.verdict == "right", "\(screen.data.id ?? "")")
      #expect([feedback.data.points, feedback.data.total] == [value, total])
      #expect(feedback.data.expected?.isEmpty == false)
      let entry = try #require(feedback.data.entry)
      let kept = try event.entries().first { $0.kiosk == entry.kiosk && $0.seq == entry.seq }
      #expect(kept?.subject == screen.data.id)
      #expect(kept?.points == value)
      screen = try #require(try client.type(""))
    }
    #expect(screen.screen == "summary")
    let again = try #require(try client.type(""))
    #expect(again.screen == "menu")
    #expect(again.choices.map(\.key) == menu.choices.map(\.key))
    let played = try #require(try client.type("1"))
    #expect(played.screen == "menu")
    #expect(played.notice?.contains("already played") == true)
    #expect(try client.type("5")?.screen == "standings")
    #expect(try client.finish() == 0)

    let board = try PrintedBoard(try event.run("board", "--format", "json", "--people").output)
    let first = try #require(board.standings.first)
    // 1100 points by one of three, of a team that counts as two.
    #expect([first.rank, first.points, first.parts.quiz, first.members] == [1, 733, 733, 3])
    #expect([first.right, first.asked] == [6, 6])
    #expect(first.accuracy == 1)
    #expect(board.standings.last?.team == "lotus")
    #expect(board.people?.map(\.person) == ["r1"])
    var status = stat()
    #expect(stat(event.store, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test("a race pays for speed to the millisecond, and for rows of right answers")
  func race() throws {
    let event = try SmallEvent()
    let client = try event.kiosk("k1", ["--clock", "input"])
    var time = noon
    _ = try client.walk("", "1", "1", "2", at: time)
    var question = try #require(try client.type("", at: time))
    // 20 seconds each: just under and at half a second, then three quarters of the time.
    let expected = [
      "a1": [100, 99 + 100, 63 + 200], "a1b": [100, 99 + 100, 63 + 200],
      "b1": [200, 198 + 100, 125 + 200],
    ]
    for (index, taken) in [499, 500, 15_000].enumerated() {
      time += taken
      let feedback = try #require(try client.type(event.rightAnswer(to: question), at: time))
      #expect(feedback.data.points == expected[question.data.id ?? ""]?[index])
      question = try #require(try client.type("", at: time))
    }
    #expect(try event.entries().compactMap(\.body.taken) == [499, 500, 15_000])
  }

  @Test("an answer after the time is late, kept, and gets its one screen")
  func late() throws {
    let event = try SmallEvent()
    let client = try event.kiosk("k1", ["--clock", "input"])
    let question = try #require(try client.walk("", "1", "1", "1", "", at: noon))
    let feedback = try #require(
      try client.type(event.rightAnswer(to: question), at: noon + 30_001))
    #expect(feedback.data.verdict == "late")
    #expect(feedback.data.points == 0)
    #expect(feedback.cause == nil)
    #expect(try client.type("", at: noon + 31_000)?.data.number == 2)
    let kept = try event.entries().last { $0.kind == "answered" }
    #expect(kept?.body.verdict == "late")
    #expect(kept?.body.taken == 30_001)
  }

  @Test("passing time brings the screens that fall due, and idleness keeps the attempt")
  func time() throws {
    let event = try SmallEvent()
    let client = try event.kiosk("k1", ["--clock", "input", "--idle", "60"])
    _ = try client.walk("", "1", "1", "1", "", at: noon)
    let up = try #require(try client.type("{\"at\":\(noon + 30_000)}"))
    #expect(up.screen == "feedback")
    #expect(up.cause == "time")
    #expect(up.data.verdict == "late")
    // Enter leads on; then the question's time and the idle time run out in one go.
    #expect(try client.type("", at: noon + 31_000)?.data.number == 2)
    let both = [try client.type("{\"at\":\(noon + 200_000)}"), try client.read()]
    #expect(both.map { $0?.screen } == ["feedback", "welcome"])
    #expect(both.map { $0?.cause } == ["time", "time"])
    #expect(try client.walk("", "1", "1", at: noon + 201_000)?.screen == "menu")
    #expect(try client.type("1", at: noon + 201_000)?.data.number == 3)
  }

  @Test("an exam keeps what an answer was worth until its end, and a warm-up earns nothing")
  func quietRules() throws {
    let event = try SmallEvent()
    let client = try event.kiosk()
    var screen = try #require(try client.walk("", "1", "1", "3", ""))
    for _ in 1...2 {
      let saved = try #require(try client.type(event.rightAnswer(to: screen)))
      #expect(saved.data.verdict == "saved")
      #expect(saved.data.points == nil)
      #expect(saved.data.total == nil)
      #expect(saved.data.expected == nil)
      #expect(saved.data.entry != nil)
      screen = try #require(try client.type(""))
    }
    #expect(screen.screen == "summary")
    #expect(screen.data.points == 200)
    screen = try #require(try client.walk("", "4", ""))
    for _ in 1...2 {
      let feedback = try #require(try client.type(event.rightAnswer(to: screen)))
      #expect(feedback.data.verdict == "right")
      #expect(feedback.data.points == 0)
      screen = try #require(try client.type(""))
    }
    let board = try PrintedBoard(try event.run("board", "--format", "json").output)
    #expect(board.standings.map(\.points) == [0, 0])
    #expect(board.standings.map(\.asked) == [0, 0])
    #expect(board.standings.map(\.rank) == [1, 1])
  }

  @Test("an attempt cut off by the end of input goes on at its question, with no claim to speed")
  func resume() throws {
    let event = try SmallEvent()
    var client = try event.kiosk()
    let first = try #require(try client.walk("", "1", "1", "2", ""))
    let shown = try #require(try client.walk(event.rightAnswer(to: first), ""))
    #expect(try client.finish() == 0)
    client = try event.kiosk()
    let resumed = try #require(try client.walk("", "1", "1", "2"))
    #expect(resumed.data.id == shown.data.id)
    #expect(resumed.data.number == 2)
    #expect(resumed.choices.map(\.text) == shown.choices.map(\.text))
    #expect(resumed.seconds == 20)
    _ = try client.type(event.rightAnswer(to: resumed))
    let entries = try event.entries()
    #expect(entries.last?.body.taken == 20_000)
    // The kiosk goes on under its name, without gaps.
    #expect(entries.map(\.seq) == Array(1...entries.count))
    #expect(Set(entries.map(\.kiosk)).count == 1)
  }

  @Test(
    "resuming elsewhere takes the attempt over, and the old kiosk's next line gets a note",
    arguments: ["A", "no answer", "/."])
  func takeover(line: String) throws {
    let event = try SmallEvent()
    let old = try event.kiosk("old")
    _ = try old.walk("", "1", "1", "1", "")
    let new = try event.kiosk("new")
    let resumed = try #require(try new.walk("", "1", "1", "1"))
    #expect(resumed.screen == "question")
    let note = try #require(try old.type(line))
    #expect(note.screen == "note")
    #expect(note.body.joined().contains("new"))
    #expect(try old.type("")?.screen == "menu")
    #expect(try new.type(event.rightAnswer(to: resumed))?.data.verdict == "right")
  }

  @Test("the seed draws other questions, the same for everyone who has it")
  func seed() throws {
    func drawn(_ arguments: [String]) throws -> [String] {
      let event = try SmallEvent(
        bank: (1...60).map { "// [id:q\($0)] [tag:A1]\nQuestion \($0)? {=x ~y}\n\n" }.joined(),
        event: SmallEvent.event.replacing("A2: 1, B1: 1, B2: 1, C1: 1", with: "")
          .replacing("B1: 1", with: ""))
      let client = try event.kiosk("k1", arguments)
      _ = try client.walk("", "1", "1", "1", "")
      return try event.entries().first { $0.kind == "quiz-started" }?.body.questions ?? []
    }
    let plain = try drawn([])
    #expect(plain.count == 2)
    #expect(try drawn([]) == plain)
    #expect(try drawn(["--seed", "7"]) == drawn(["--seed", "7"]))
    #expect(try drawn(["--seed", "7"]) != plain)
  }

  @Test("each line of a long random session gets exactly one screen", arguments: [false, true])
  func oneScreenALine(withInputClock: Bool) throws {
    let event = try SmallEvent()
    let arguments = withInputClock ? ["--clock", "input"] : []
    var client = try event.kiosk("k1", arguments)
    var generator = SeededGenerator(seed: 7)
    let lines = Self.lines + (withInputClock ? Self.timedLines : [])
    for _ in 1...1500 {
      let line = lines[generator.below(lines.count)]
      client.write(line + [UInt8(ascii: "\n")])
      let screen = try #require(
        try client.read(), "ended at \(String(decoding: line, as: UTF8.self))")
      #expect(screen.v == 1)
      if screen.screen == "bye" {
        #expect(try client.finish() == 0)
        client = try event.kiosk("k1", arguments)
      }
    }
    // Nothing may be left; the end of input shows nothing to a program.
    let marker = try #require(try client.type("/"))
    #expect(marker.screen == "help")
    #expect(try client.finish() == 0)
    #expect(try event.run("journal", "verify").status == 0)
  }

  private static let lines: [[UInt8]] =
    [
      "", "1", "2", "3", "4", "A", "B", "C", "0", "/", "/0", "/1", "/2", "/9", "/.", "//0", "//",
      "\u{0}", "a\u{0}b", "\u{1B}[2J", "\r", "\t", "   ", "๑", "ฝจ", "ฝ", "Rose", "{", "{}", "[1]",
      "{\"line\":5}", "{\"at\":\"x\"}", "\u{85}", "\u{202E}abc", "A C", "1.5", "1e400", "-0",
      "=1+1", "r1", "/\u{0}", "/00", String(repeating: "x", count: 1000),
      String(repeating: "x", count: 1001), String(repeating: "ก", count: 30_000),
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80]]

  private static let timedLines: [[UInt8]] = [
    "{\"line\":\"A\",\"at\":1413520200000}", "{\"line\":\"a\\nb\"}", "{\"line\":\"\"}",
    "{\"line\":\"\\u0000\"}", "{\"line\":\"A\",\"at\":0}", "{\"line\":\"A\",\"at\":-5}",
    "{\"line\":\"A\",\"at\":99999999999999}", "{\"line\":\"A\",\"at\":9223372036854775807}",
    "{\"line\":\"A\",\"at\":-9223372036854775808}", "{\"line\":\"A\",\"at\":1.5}",
  ].map { Array($0.utf8) }
}
