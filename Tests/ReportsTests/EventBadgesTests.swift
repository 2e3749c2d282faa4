import Entries
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Reports

@Suite struct EventBadgesTests {
  private let folder: TemporaryFolder
  private let journal: SQLiteJournal
  /// 2014-10-17 at 11:30 in Bangkok.
  private let at = 1_413_520_200_000

  init() throws {
    folder = try TemporaryFolder()
    journal = try folder.store()
  }

  private func write(_ drafts: [Draft], to other: SQLiteJournal? = nil) throws {
    _ = try (other ?? journal).append(drafts, event: Sample.event.id, kiosk: "k1")
  }

  private func badges(_ event: Event = Sample.event, in other: (any Journal)? = nil) throws
    -> [String]
  {
    let badges = EventBadges(event: event, journal: other ?? journal, clock: Sample.clock)
    return try badges.earned().map { badge in
      [
        badge.rule.rawValue, badge.team.rawValue, badge.person?.rawValue, badge.quiz?.rawValue,
        badges.date(of: badge), badge.figure.map { "\($0)" },
      ].compactMap(\.self).joined(separator: " ")
    }
  }

  private func round(_ player: Player, right: Int, of count: Int = 5) -> [Draft] {
    [player.start]
      + (1...count).map { player.answer($0, ["A"], $0 <= right ? .right : .wrong) }
      + [player.note(.quizFinished)]
  }

  @Test("a perfect round and the day's first right answer name only those who may be shown")
  func privacy() throws {
    try write(round(Player(person: "p02"), right: 5))
    #expect(
      try badges() == [
        "first-right phuttharaksa greetings 2014-10-17",
        "perfect-round phuttharaksa greetings 5.0",
      ])
    try write(round(Player(person: "p01", at: at - 3_600_000), right: 5))
    #expect(
      try badges() == [
        "first-right phuttharaksa p01 greetings 2014-10-17",
        "perfect-round phuttharaksa greetings 5.0",
        "perfect-round phuttharaksa p01 greetings 5.0",
        "everyone-played phuttharaksa 2.0",
      ])
  }

  @Test("voided questions, resets and undone corrections change them, and a freeze holds them back")
  func corrections() throws {
    let player = Player()
    try write(round(player, right: 5))
    #expect(try badges().count == 2)
    try write([player.void("q1")])
    // Four are left of five, and the second answer is the first right one.
    #expect(try badges() == ["first-right phuttharaksa p01 greetings 2014-10-17"])
    let undone = Draft(
      at: at + 1, kind: .undone,
      body: Undone(
        entry: EntryPlace(kiosk: "k1@0000000000000001", seq: 8), reason: "it was clear"
      ).body)
    try write([undone])
    #expect(try badges().count == 2)
    try write([player.note(.quizReset)])
    #expect(try badges() == [])
    #expect(try badges(in: HeldJournal(journal, until: at + 59_999)) != [])
    #expect(try badges(in: HeldJournal(journal, until: at)) == [])
  }

  @Test("who is absent need not have played, and who came later is not missing before")
  func absent() throws {
    try write(round(Player(person: "p01"), right: 1))
    let everyone = "everyone-played phuttharaksa"
    #expect(try badges().allSatisfy { !$0.hasPrefix(everyone) })
    let mark = Draft(
      at: at, kind: .noted, team: "phuttharaksa", person: "p02", subject: AbsenceMark.subject,
      body: AbsenceMark(person: "p02", quiz: nil, isAbsent: true).body)
    try write([mark])
    #expect(try badges().contains("\(everyone) 1.0"))
  }

  @Test("all countries are greeted by the questions that the event names")
  func greetings() throws {
    var event = Sample.event
    event.greetings = [
      Greeting(country: Bilingual(same: "Laos"), questions: ["q1"]),
      Greeting(country: Bilingual(same: "Vietnam"), questions: ["q2", "q9"]),
    ]
    try write(round(Player(person: "p02"), right: 1))
    #expect(try badges(event).count { $0.hasPrefix("all-greeted") } == 0)
    try write(round(Player(person: "p01"), right: 2))
    #expect(try badges(event).contains("all-greeted phuttharaksa 2.0"))
  }

  /// An event of three teams of one person.
  private var three: Event {
    var event = Sample.event
    event.teamSize = 1
    event.teams.append(event.teams[0])
    event.teams[2].id = "lotus"
    event.roster = zip(["p01", "p02", "p03"], ["phuttharaksa", "ratchaphruek", "lotus"]).map {
      Person(id: $0, name: "", team: $1)
    }
    event.quizzes.append(
      Quiz(
        id: "more", title: Bilingual(same: "More"), banks: ["g.gift"], draw: [.a1: 5], seconds: 30))
    return event
  }

  @Test("a comeback is made between noon and the end of the last day, however journals are merged")
  func comeback() throws {
    let other = try folder.store(2)
    func play(_ quiz: QuizID, at: Int, rights: [Int], to journal: SQLiteJournal) throws {
      for (index, right) in rights.enumerated() {
        try write(
          round(
            Player(
              person: ["p01", "p02", "p03"][index],
              team: ["phuttharaksa", "ratchaphruek", "lotus"][index], quiz: quiz, at: at),
            right: right), to: journal)
      }
    }
    try play("greetings", at: at, rights: [1, 2, 3], to: journal)
    #expect(try badges(three).allSatisfy { !$0.hasPrefix("comeback") })
    try play("more", at: at + 7_200_000, rights: [5, 2, 1], to: other)
    let merged = try folder.store(3)
    for journal in [other, journal] { _ = try merged.merge(journal) }
    #expect(
      try badges(three, in: merged).filter { $0.hasPrefix("comeback") } == [
        "comeback phuttharaksa 2014-10-17 2.0"
      ])
    // As it stood at noon there was none.
    let held = HeldJournal(merged, until: at + 3_600_000)
    #expect(try badges(three, in: held).allSatisfy { !$0.hasPrefix("comeback") })
  }

  @Test("most improved is kept while someone may still sit the test after")
  func secret() throws {
    var event = three
    event.quizzes += [
      Quiz(
        id: "pre", title: Bilingual(same: "Pre"), banks: [], draw: [.a1: 5], phase: .before,
        rule: .exam),
      Quiz(
        id: "post", title: Bilingual(same: "Post"), banks: [], draw: [.a1: 5], phase: .after,
        rule: .exam),
    ]
    func sit(_ person: PersonID, _ team: TeamID, _ before: Int, _ after: Int) throws {
      let pre = Player(person: person, team: team, quiz: "pre", rule: .exam)
      let post = Player(person: person, team: team, quiz: "post", rule: .exam, at: at + 100_000)
      try write(round(pre, right: before) + round(post, right: after))
    }
    try sit("p01", "phuttharaksa", 1, 3)
    try sit("p02", "ratchaphruek", 3, 4)
    #expect(try badges(event) == [])
    try write([Draft(at: at, kind: .closed, subject: "post")])
    #expect(
      try badges(event) == ["most-improved phuttharaksa 50.0", "most-improved ratchaphruek 50.0"])
    try write([Draft(at: at + 1, kind: .opened, subject: "post")])
    #expect(try badges(event) == [])
    try sit("p03", "lotus", 0, 1)
    #expect(try badges(event).count == 2)
  }
}
