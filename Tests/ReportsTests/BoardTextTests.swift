import Entries
import FoundationEssentials
import Programme
import Scoreboard
import Testing
import ThaiText
import Vocabulary

@testable import Reports

@Suite struct BoardTextTests {
  private static let totals: Totals = [
    TotalKey(part: .quiz, subject: "greetings", team: "ratchaphruek"):
      Tally(points: 61_250, right: 412, asked: 570, timeLeft: 206_000_000),
    TotalKey(part: .quiz, subject: "greetings", team: "phuttharaksa"):
      Tally(points: 58_100, right: 398, asked: 575, timeLeft: 201_312_345),
    TotalKey(part: .judged, team: "phuttharaksa"): Tally(points: 1_200),
    TotalKey(part: .adjusted, team: "ratchaphruek"): Tally(points: -50),
  ]
  private static let attempts = [
    Sample.attempt("p01", Tally(points: 350, right: 3, asked: 4, timeLeft: 1_500_000)),
    Sample.attempt("p03", team: "ratchaphruek", Tally(points: 1_450, right: 11, asked: 12)),
    Sample.attempt("p04", Tally(points: 20, right: 0, asked: 1)),
  ]

  private static func board(isSimulated: Bool = true, event: Event = Sample.event) -> Board {
    Board(
      event: event, totals: totals, attendance: Attendance(), attempts: attempts,
      isSimulated: isSimulated,
      asOf: "2014-10-17T11:30:00+07:00", digest: Sample.digest)
  }

  @Test(
    "looks as it did, at 40, 80 and 120 columns, in Thai and in English",
    arguments: [Language.thai, .english], [40, 80, 120])
  func snapshots(language: Language, columns: Int) throws {
    let text = BoardText(
      Self.board(), event: Sample.event, language: language, columns: columns)
    try expectSnapshot(text.text, named: "board-\(language.rawValue)-\(columns).txt")
  }

  @Test(
    "fits any width from 40 columns", arguments: [Language.thai, .english], Array(40...82))
  func fit(language: Language, columns: Int) {
    let text = BoardText(
      Self.board(), event: Sample.event, language: language, columns: columns)
    for line in text.text.split(separator: "\n") {
      #expect(ThaiText.columns(of: line) <= columns, "\(line)")
    }
  }

  @Test("a simulated store says so, in text and in JSON, and a real one does not")
  func simulated() throws {
    func text(_ language: Language, isSimulated: Bool) -> String {
      BoardText(
        Self.board(isSimulated: isSimulated), event: Sample.event, language: language, columns: 80
      ).text
    }
    #expect(text(.english, isSimulated: true).contains("*** SIMULATED DATA ***"))
    #expect(text(.thai, isSimulated: true).contains("*** ข้อมูลจำลอง ไม่ใช่ผลจริง ***"))
    #expect(!text(.english, isSimulated: false).contains("***"))
    let json = try JSONEncoder().encode(Self.board())
    #expect(String(decoding: json, as: UTF8.self).contains(#""simulated":true"#))
  }

  @Test("says by what rule quizzes count, and on demand with which figures")
  func explained() throws {
    let event = Sample.event
    let plain = BoardText(Self.board(), event: event, language: .english, columns: 80).text
    #expect(plain.contains("sum × \(event.teamSize) ÷ those not absent"))
    #expect(!plain.contains("61250"))
    let board = Board(
      event: event, totals: Self.totals, attendance: Attendance(), attempts: nil, explains: true,
      isSimulated: false, asOf: "2014-10-17T11:30:00+07:00", digest: Sample.digest)
    let text = BoardText(board, event: event, language: .english, columns: 80).text
    for share in try #require(board.shares) {
      #expect(
        text.contains("\(share.sum) × \(share.teamSize) ÷ \(share.present) = \(share.points)"))
    }
    #expect(board.shares?.count == 2)
    #expect(text.contains("As of 17 October 2014, 11:30"))
  }

  @Test("a frozen board says that it is frozen")
  func frozen() {
    var board = Self.board(isSimulated: false)
    board.frozen = true
    let text = BoardText(board, event: Sample.event, language: .english, columns: 80).text
    #expect(text.contains("*** FROZEN ***"))
  }

  @Test("a team's line is in its colour, where there are colours")
  func colours() {
    let text = BoardText(
      Self.board(), event: Sample.event, language: .english, columns: 40,
      colour: { "<\($1)>\($0)</>" }
    ).text
    #expect(text.contains("\n<#F9A825>1. Ratchaphruek"))
    #expect(text.contains("1,224,950</>\n"))
  }

  @Test("names that hold escape sequences or line ends are shown harmless, each on its line")
  func harmless() {
    var event = Sample.event
    event.teams[0].name = Bilingual(same: "Red\u{1B}[31m\nTeam")
    event.roster[0].name = "Evil\u{9B}2J\r\nname"
    let text = BoardText(
      Self.board(event: event), event: event, language: .english, columns: 80
    ).text
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(text.contains(". Red\u{FFFD}[31m Team "))
    #expect(text.contains(". นาย Evil\u{FFFD}2J name · Red\u{FFFD}[31m Team "))
  }
}
