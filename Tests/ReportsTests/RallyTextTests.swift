import Entries
import Generators
import RallyControl
import Testing
import ThaiText
import Vocabulary

@testable import Reports

@Suite("A rally's results at a terminal") struct RallyTextTests {
  private func text(
    at time: String = "12:00", language: Language = .english, columns: Int = 100,
    isSimulated: Bool = false
  ) throws -> String {
    let day = try RallyDaySample(until: time)
    return RallyText(
      day.report(isSimulated: isSimulated), rally: day.rally, language: language, columns: columns
    ).text
  }

  @Test(
    "look as they did, at 40, 80 and 120 columns, in Thai and in English",
    arguments: [Language.thai, .english], [40, 80, 120])
  func snapshots(language: Language, columns: Int) throws {
    try expectSnapshot(
      try text(language: language, columns: columns),
      named: "rally-\(language.rawValue)-\(columns).txt")
  }

  @Test("fit any width from 40 columns", arguments: [Language.thai, .english], Array(40...102))
  func fit(language: Language, columns: Int) throws {
    let hostile = try HostileRally.report()
    let texts = [
      try text(language: language, columns: columns),
      try text(at: "09:20", language: language, columns: columns),
      RallyText(hostile.report, rally: hostile.rally, language: language, columns: columns).text,
    ]
    for line in texts.joined().split(separator: "\n") {
      #expect(ThaiText.columns(of: line) <= columns, "\(line)")
    }
  }

  @Test(
    "say how far they are",
    arguments: [
      ("08:00", "The rally has not started"),
      ("09:20", "PROVISIONAL, still under way: kulap/1, kulap/2, mali/1"),
      ("10:50", "PROVISIONAL: protests are taken until 11:11"), ("12:00", "FINAL"),
    ])
  func standing(time: String, line: String) throws {
    #expect(try text(at: time).contains("\n\(line)\n"))
  }

  @Test("a time of another day has its date")
  func otherDay() throws {
    let day = try RallyDaySample(until: "12:00")
    let report = day.report(at: "36:00")
    let text = RallyText(report, rally: day.rally, language: .english, columns: 100).text
    #expect(text.contains("   18 October 2014 11:30 · kulap/2 · "))
    #expect(try self.text().contains("   11:30 · kulap/2 · "))
  }

  @Test("a decision says what was decided, in words", arguments: RallyEnding.allCases)
  func decision(ending: RallyEnding) throws {
    var day = try RallyDaySample(until: "12:00")
    day.note(
      "11:40", RallyDaySample.mali1, "",
      .ended(ending, RallyTime(LittleRally.at("11:40")), reason: "said so"))
    let text = RallyText(day.report(), rally: day.rally, language: .english, columns: 100).text
    #expect(text.contains("   11:40 · mali/1 · \(ending.rawValue) · said so · car 465 → "))
  }

  @Test("a simulated store says so, and a real one does not", arguments: [true, false])
  func simulated(isSimulated: Bool) throws {
    let english = try text(isSimulated: isSimulated)
    let thai = try text(language: .thai, isSimulated: isSimulated)
    #expect(english.contains("*** SIMULATED DATA ***") == isSimulated)
    #expect(thai.contains("*** ข้อมูลจำลอง ไม่ใช่ผลจริง ***") == isSimulated)
  }

  @Test("a team's line is in its colour, where there are colours")
  func colours() throws {
    let day = try RallyDaySample(until: "12:00")
    let text = RallyText(
      day.report(), rally: day.rally, language: .english, columns: 40,
      colour: { "<\($1)>\($0)</>" }
    ).text
    #expect(text.contains("\n<#2E7D32>1. Mali"))
    #expect(text.contains("465</>\n"))
  }

  @Test("no name and no reason reaches a terminal as it is", arguments: [40, 80, 120])
  func harmless(columns: Int) throws {
    let hostile = try HostileRally.report()
    for language in [Language.thai, .english] {
      let text = RallyText(
        hostile.report, rally: hostile.rally, language: language, columns: columns
      ).text
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || printableLine("\($0)") == "\($0)" })
      #expect(text.contains("\u{FFFD}"))
    }
  }
}
