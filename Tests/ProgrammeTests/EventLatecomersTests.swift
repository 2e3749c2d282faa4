import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Programme

@Suite("People beside the roster's file")
struct EventLatecomersTests {
  private var event: Event {
    let team = { (id: TeamID, number: Int) in
      Team(
        id: id, number: number, name: Bilingual(same: id.rawValue),
        flower: Bilingual(same: id.rawValue), colour: "#000000")
    }
    return Event(
      id: "e", title: Bilingual(same: "E"),
      office: Office(name: Bilingual(same: "O"), shortName: Bilingual(same: "O")),
      dates: DateSpan(
        first: CalendarDate(year: 2014, month: 10, day: 17),
        last: CalendarDate(year: 2014, month: 10, day: 17)),
      venue: Bilingual(same: "V"), budget: Budget(planned: 0, used: nil), teamSize: 4,
      teams: [team("rose", 1), team("lotus", 2)],
      roster: [
        Person(id: "p1", name: "One", team: "rose"), Person(id: "p2", name: "Two"),
        Person(id: "p3", name: "Three", team: "rose"),
        Person(id: "p4", name: "Four", team: "lotus"),
      ],
      quizzes: [
        Quiz(id: "q", title: Bilingual(same: "Q"), banks: [], draw: [:]),
        Quiz(id: "r", title: Bilingual(same: "R"), banks: [], draw: [:]),
      ])
  }

  private func latecomer(_ person: PersonID, _ team: TeamID, at: Int = 1) -> Latecomer {
    Latecomer(event: "e", person: person, team: team, name: "Late \(person)", entered: at)
  }

  @Test("come last, in the order given, so that nobody else's number moves")
  func order() {
    let event = event.admitting([
      latecomer("w-2", "rose"), latecomer("p2", "rose"), latecomer("w-1", "lotus"),
      latecomer("w-3", "tulip"),
    ])
    #expect(event.roster.map(\.id) == ["p1", "p3", "p4", "w-2", "p2", "w-1"])
    #expect(event.members(of: "rose").map(\.name) == ["One", "Three", "Late w-2", "Two"])
    #expect(event.person("w-2")?.arrival == .walkedIn)
    #expect(event.person("p2")?.arrival == .placed)
  }

  @Test("stay where the roster's file has put them meanwhile")
  func listed() {
    let event = event.admitting([latecomer("p4", "rose")])
    #expect(event == self.event)
  }

  @Test("have no seat in rally cars, which are dealt by the file")
  func seats() {
    let event = event.admitting([latecomer("w-2", "rose"), latecomer("p2", "rose")])
    #expect(
      event.seated.map(\.id).sorted() == self.event.roster.map(\.id).sorted())
    #expect(event.seated.first { $0.id == "p2" }?.team == nil)
  }

  @Test("count in their team's n, as those do not who are absent or have not come yet")
  func standings() throws {
    let event = event.admitting([latecomer("w-1", "rose"), latecomer("w-2", "rose", at: 50)])
    let totals: Totals = [
      TotalKey(part: .quiz, subject: "q", team: "rose"): Tally(points: 300),
      TotalKey(part: .quiz, subject: "r", team: "rose"): Tally(points: 300),
    ]
    func points(_ attendance: Attendance) -> [Int] {
      let rose = event.standings(of: totals, attendance: attendance).first { $0.team == "rose" }
      return [rose?.points ?? -1, rose?.members ?? -1]
    }
    // 300 × 4 ÷ 4, twice.
    #expect(points(Attendance()) == [600, 4])
    var attendance = Attendance()
    let mark = AbsenceMark(person: "p3", quiz: "q", isAbsent: true)
    try attendance.add(
      Entry(
        key: EntryKey(event: "e", kiosk: "k@1", seq: 1), draft: mark.draft(team: "rose", at: 9),
        hash: []))
    // 300 × 4 ÷ 3 and 300 × 4 ÷ 4.
    #expect(points(attendance) == [700, 4])
    attendance.awaited = ["w-2"]
    // 300 × 4 ÷ 2 and 300 × 4 ÷ 3.
    #expect(points(attendance) == [1_000, 3])
  }
}
