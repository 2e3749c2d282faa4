import FoundationEssentials
import Testing

@Suite("Games through the line protocol, to the end")
struct GameProtocolTests {
  /// A person of team Rose, at the page that explains a game.
  private func open(
    _ id: String, in event: SmallEvent, kiosk: String = "k1", team: String = "1",
    person: String = "1"
  ) throws -> (ProtocolClient, ProtocolClient.Screen) {
    let client = try event.kiosk(kiosk)
    _ = try client.type("")
    _ = try client.type(team)
    let menu = try #require(try client.type(person))
    let key = try #require(menu.choices.first { $0.id == id }?.key)
    return (client, try #require(try client.type(key)))
  }

  private func board(of event: SmallEvent) throws -> [String: Int] {
    let output = try event.run("board", "--format", "json").output
    let board = try JSONDecoder().decode(BoardShown.self, from: Data(output.utf8))
    return Dictionary(board.standings.map { ($0.team, $0.parts.quiz) }) { first, _ in first }
  }

  private func expectSound(_ event: SmallEvent) throws {
    #expect(try event.run("journal", "verify").status == 0)
  }

  @Test("a relay: every member in turn, the points unscaled")
  func relay() throws {
    let event = try GamesEvent.make()
    let (client, intro) = try open("game:relay", in: event)
    #expect([intro.screen, intro.data.game] == ["intro", "relay"])
    var screen = try #require(try client.type(""))
    var players: [String] = []
    for _ in 1...2 {
      #expect([screen.screen, screen.data.state] == ["game", "handover"])
      players.append(try #require(screen.data.person))
      #expect(try client.type("")?.screen == "question")
      #expect(try client.type("white")?.data.verdict == "right")
      screen = try #require(try client.type(""))
    }
    #expect(screen.screen == "summary")
    #expect([screen.data.points, screen.data.right, screen.data.asked] == [200, 2, 2])
    #expect(Set(players).count == 2)
    #expect(try board(of: event) == ["rose": 200, "lotus": 0])
    let answers = try event.run("export", "answers").output.split(whereSeparator: \.isNewline)
    #expect(answers.count == 3)
    for (line, player) in zip(answers.dropFirst(), players) {
      #expect(line.contains(",rose,\(player),relay,"))
    }
    try expectSound(event)
  }

  @Test("a duel: the first number has the question, a wrong answer opens it")
  func duel() throws {
    let event = try GamesEvent.make()
    // With a clock of its own, so that no two numbers are typed at once.
    let client = try event.kiosk("k1", ["--clock", "input"])
    var now = 1_413_520_200_000
    func type(_ line: String) throws -> ProtocolClient.Screen {
      now += 2_000
      return try #require(try client.type(#"{"line":"\#(line)","at":\#(now)}"#))
    }
    for line in ["", "1", "1", "2", ""] { _ = try type(line) }
    let buzz = try type("")
    #expect([buzz.screen, buzz.data.state] == ["game", "buzz"])
    #expect(try type("2").screen == "question")
    #expect(try type("black").data.state == "buzz")
    #expect(try type("1").screen == "question")
    let feedback = try type("white")
    #expect([feedback.data.points] == [100])
    _ = try type("")
    _ = try type("2")
    _ = try type("white")
    let summary = try type("")
    #expect(summary.screen == "summary")
    #expect(
      summary.data.teams == [.init(team: "rose", points: 100), .init(team: "lotus", points: 100)])
    #expect(try board(of: event) == ["rose": 100, "lotus": 100])
    try expectSound(event)
  }

  @Test("the bamboo: right answers at two kiosks fill joints for every team")
  func bamboo() throws {
    let event = try GamesEvent.make()
    let (rose, intro) = try open("game:bamboo", in: event)
    #expect([intro.data.rule, intro.data.game] == ["together", "bamboo"])
    let (lotus, _) = try open("game:bamboo", in: event, kiosk: "k2", team: "2")
    for client in [rose, lotus] {
      #expect(try client.type("")?.screen == "question")
      #expect(try client.type("white")?.data.verdict == "right")
      #expect(try client.type("")?.screen == "question")
    }
    #expect(try rose.type("white")?.body.contains("The hall has 3 of 6 right answers.") == true)
    #expect(try rose.type("")?.screen == "summary")
    // Three of six joints, of 30 points each.
    #expect(try board(of: event) == ["rose": 90, "lotus": 90])
    try expectSound(event)
  }

  @Test("a speaking round: a judge's score is the team's")
  func speaking() throws {
    let event = try GamesEvent.make()
    let (client, _) = try open("game:speaking", in: event)
    #expect(try client.type("")?.data.state == "handover")
    #expect(try client.type("")?.data.state == "prepare")
    #expect(try client.type("")?.screen == "question")
    let entry = try #require(try client.type("")?.data.entry)
    #expect(try client.type("")?.screen == "summary")
    try judge(entry, score: 80, in: event)
    #expect(try board(of: event) == ["rose": 120, "lotus": 0])
    try expectSound(event)
  }

  @Test("a discussion circle: turns, notes, and a judge's score")
  func circle() throws {
    let event = try GamesEvent.make()
    let (client, _) = try open("game:circle", in: event)
    #expect(try client.type("")?.data.state == "roles")
    var screen = try #require(try client.type(""))
    var speakers: [String] = []
    while screen.data.state == "turn" {
      speakers.append(try #require(screen.data.person))
      screen = try #require(try client.type(""))
    }
    #expect(speakers.sorted() == ["r1", "r2", "r3"])
    #expect(screen.data.state == "notes")
    _ = try client.type("3 more books")
    let entry = try #require(try client.type("")?.data.entry)
    try judge(entry, score: 50, in: event)
    #expect(try board(of: event) == ["rose": 100, "lotus": 0])
    let note = try #require(try event.entries().first { $0.subject == "discussion" })
    #expect(note.kind == "noted")
    try expectSound(event)
  }

  @Test("practice: a visit ends with its picture, and gives nobody points")
  func practice() throws {
    let event = try GamesEvent.make()
    let (client, _) = try open("practice", in: event)
    #expect(try client.type("")?.screen == "question")
    _ = try client.type("white")
    _ = try client.type("")
    _ = try client.type("black")
    let picture = try #require(try client.type(""))
    #expect(picture.screen == "summary")
    #expect([picture.data.right, picture.data.asked] == [1, 2])
    #expect(picture.body.contains { $0.hasPrefix("Box 1") })
    #expect(try board(of: event) == ["rose": 0, "lotus": 0])
    try expectSound(event)
  }

  private func judge(
    _ entry: ProtocolClient.Screen.Details.Entry, score: Int, in event: SmallEvent
  ) throws {
    #expect(try event.pipe("2468\n", "pin", "set", "--pin-fd", "0").status == 0)
    let result = try event.pipe(
      "2468\n", "judge", "score", "\(entry.kiosk):\(entry.seq)", "--scores", String(score),
      "--pin-fd", "0")
    #expect(result.status == 0, "\(result.errors)")
  }
}

/// What `board --format json` prints, as far as these tests look at it.
private struct BoardShown: Decodable {
  struct Standing: Decodable {
    struct Parts: Decodable { var quiz: Int }
    var team: String
    var parts: Parts
  }
  var standings: [Standing]
}
