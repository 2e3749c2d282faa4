import Entries
import FoundationEssentials
import Generators
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Facilitation

@Suite("The roster desk")
struct RosterDeskTests {
  private final class Hall {
    let folder: String
    let journal: SQLiteJournal
    let listed: Event
    /// What ids are drawn from, one after the other.
    var bits: [UInt32] = [0xC0_FFEE, 0xC0_FFEE, 1]

    init() throws {
      folder =
        "\(FileManager.default.temporaryDirectory.path)/khaolam-\(UInt64.random(in: 0 ... .max))"
      journal = try SQLiteJournal(
        path: "\(folder)/store.db", birth: .init(id: StoreID(bits: 7), isSimulated: false))
      var event = LittleRally.event
      event.quizzes = [
        Quiz(id: "q", title: Bilingual(th: "คำถาม", en: "Questions"), banks: [], draw: [:]),
        Quiz(id: "r", title: Bilingual(th: "อีกชุด", en: "More"), banks: [], draw: [:]),
      ]
      event.teamSize = 4
      listed = event
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var desk: RosterDesk {
      get throws {
        RosterDesk(
          event: try journal.completed(listed), journal: journal, kiosk: "desk",
          randomBits: { self.bits.removeFirst() })
      }
    }

    func score(_ points: Int, _ person: PersonID, _ team: TeamID) throws {
      let answer = Answered(
        quiz: "q", attempt: 1, number: 1, answer: [""], verdict: .right, rule: .fair,
        value: points, credit: 1, taken: 1_000, limit: 20_000, streak: 0)
      let started = QuizStarted(quiz: "q", attempt: 1, rule: .fair, seed: 1, questions: [])
      _ = try journal.append(
        [
          Draft(
            at: 1, kind: .quizStarted, team: team, person: person, subject: "q", body: started.body),
          Draft(
            at: 2, kind: .answered, team: team, person: person, subject: "a", points: points,
            body: answer.body),
        ], event: listed.id, kiosk: "k1")
    }

    func points(_ team: TeamID) throws -> Int? {
      try journal.standings(of: try journal.completed(listed)).first { $0.team == team }?.points
    }
  }

  @Test("a mark shows what it makes of the teams, is written once, and taken back")
  func absence() throws {
    let hall = try Hall()
    let team = try #require(hall.listed.teams.first?.id)
    let members = hall.listed.members(of: team)
    let (player, other) = (try #require(members.first), try #require(members.last))
    try hall.score(120, player.id, team)
    let n = members.count
    #expect(try hall.points(team) == 120 * 4 / n)
    let quiz = hall.listed.quizzes[0]
    let proposal = try #require(
      try hall.desk.propose(true, other, from: quiz, now: 10))
    #expect(proposal.title.en.hasSuffix(": absent from Questions"))
    #expect(proposal.effect.teams.map(\.points) == [.init(before: 480 / n, after: 480 / (n - 1))])
    #expect(try hall.points(team) == 480 / n)
    _ = try hall.desk.make(proposal)
    #expect(try hall.points(team) == 480 / (n - 1))
    #expect(try hall.desk.propose(true, other, from: quiz, now: 11) == nil)
    let back = try #require(try hall.desk.propose(false, other, from: nil, now: 12))
    _ = try hall.desk.make(back)
    #expect(try hall.points(team) == 480 / n)
    #expect(try hall.desk.propose(false, other, from: nil, now: 13) == nil)
  }

  @Test("who has played a quiz can't be absent from it, and stays where all quizzes are marked")
  func played() throws {
    let hall = try Hall()
    let team = try #require(hall.listed.teams.first?.id)
    let player = try #require(hall.listed.members(of: team).first)
    try hall.score(120, player.id, team)
    let quiz = hall.listed.quizzes[0]
    #expect(throws: RosterRefused.hasPlayed(player.id, quiz: quiz.title)) {
      try hall.desk.propose(true, player, from: quiz, now: 10)
    }
    let all = try #require(try hall.desk.propose(true, player, from: nil, now: 10))
    #expect(all.effect.teams.isEmpty)
    _ = try hall.desk.make(all)
    let attendance = try hall.journal.attendance(event: hall.listed.id)
    #expect(!attendance.isAbsent(player.id, from: "q") && attendance.isAbsent(player.id, from: "r"))
  }

  @Test("who walks in gets an id that nobody has, and counts in the team")
  func admitted() throws {
    let hall = try Hall()
    let team = try #require(hall.listed.teams.first?.id)
    let new = Person(id: "", title: "นาย", name: "มา สาย", nickname: "สาย")
    let first = try hall.desk.admit(new, to: team, now: 50)
    let second = try hall.desk.admit(new, to: team, now: 60)
    #expect([first.id, second.id] == ["w-00c0ffee", "w-00000001"])
    let event = try hall.journal.completed(hall.listed)
    #expect(event.members(of: team).suffix(2).map(\.id) == [first.id, second.id])
    #expect(event.members(of: team).last?.name == "มา สาย")

    let known = try #require(try hall.journal.latecomers(event: event.id).first)
    var moved = known
    moved.team = try #require(hall.listed.teams.last?.id)
    try hall.desk.rewrite(moved, from: known, because: "a mistake", now: 70)
    let after = try hall.journal.completed(hall.listed)
    #expect(after.person(first.id)?.team == moved.team)
    var notes: [String] = []
    try hall.journal.visitEntries(event: event.id) { notes.append($0.subject) }
    // The last says the new team to whoever reads entries up to an instant.
    #expect(notes == ["latecomer", "latecomer", "roster", "latecomer"])
  }

  @Test("under a freeze who walked in is in the team that they were in then")
  func frozen() throws {
    let hall = try Hall()
    let teams = hall.listed.teams.map(\.id)
    let (first, last) = (try #require(teams.first), try #require(teams.last))
    let person = try hall.desk.admit(
      Person(id: "", title: "นาย", name: "มา สาย"), to: first, now: 50)
    let known = try #require(try hall.journal.latecomers(event: hall.listed.id).first)
    var moved = known
    moved.team = last
    try hall.desk.rewrite(moved, from: known, because: "a mistake", now: 70)
    func team(at instant: Int) throws -> TeamID? {
      try HeldJournal(hall.journal, until: instant).completed(hall.listed).person(person.id)?.team
    }
    #expect(try team(at: 49) == nil)
    #expect(try team(at: 60) == first)
    #expect(try team(at: 70) == last)
    #expect(try hall.journal.completed(hall.listed).person(person.id)?.team == last)
  }

  @Test("who is listed without a team is put into one under the id that the roster has")
  func placed() throws {
    let hall = try Hall()
    let team = try #require(hall.listed.teams.last?.id)
    var event = hall.listed
    event.roster[0].team = nil
    let person = event.roster[0]
    let desk = RosterDesk(event: event, journal: hall.journal, kiosk: "desk")
    #expect(try desk.place(person, in: team, now: 50).team == team)
    let completed = try hall.journal.completed(event)
    #expect(completed.roster.count == event.roster.count)
    #expect(completed.members(of: team).last?.id == person.id)
  }
}
