import Entries
import Generators
import Programme
import Testing
import Vocabulary

@testable import Reports

@Suite("What has just happened")
struct HappeningTests {
  private func told(
    _ drafts: [Draft], event: Event = Sample.event, limit: Int = 8
  ) -> [String] {
    let entries = drafts.enumerated().map { PageSample.entry($1, seq: $0 + 1) }
    return Happening.latest(of: entries, in: event, rally: LittleRally.rally(), limit: limit)
      .map(\.text.en)
  }

  @Test("tells right answers of a team in a quiz within a minute together, the latest first")
  func answers() {
    var player = Player()
    let rose = player
    player.team = "ratchaphruek"
    let drafts = [
      rose.answer(1, ["o1"]), rose.answer(2, ["o2"], .wrong), player.answer(3, ["o1"]),
      rose.answer(4, ["o1"]),
    ]
    #expect(
      told(drafts) == [
        "Phuttharaksa: 2 right answers · Greetings", "Ratchaphruek: 1 right answer · Greetings",
      ])
    #expect(told(drafts, limit: 1).count == 1)
  }

  @Test("tells nothing of exams and warm-ups")
  func exams() {
    var event = Sample.event
    var player = Player()
    for rule in [ScoringRule.exam, .warmup] {
      player.rule = rule
      #expect(told([player.answer(1, ["o1"])]).isEmpty)
    }
    event.quizzes[0].rule = .exam
    let exam = Player()
    #expect(
      told(
        [
          exam.answer(1, ["o1"]), exam.judge("q1", seq: 1, score: 9), exam.void("q1"),
          Draft(at: 1, kind: .closed, subject: "greetings"),
        ], event: event
      )
      .isEmpty)
  }

  @Test("tells corrections without their reasons, messages, and what is open or closed")
  func room() {
    let reason = Reasoned(reason: "p02 cheated").body
    let drafts = [
      Draft(at: 1, kind: .adjusted, team: "phuttharaksa", points: 50, body: reason),
      Draft(at: 2, kind: .adjusted, team: "nobody", points: -1_020, body: reason),
      Player().void("q1"), Draft(at: 4, kind: .closed, subject: "greetings"),
      Draft(at: 5, kind: .opened, subject: "gone"),
      Draft(
        at: 6, kind: .noted, subject: RoomMessage.subject, body: RoomMessage(text: "Lunch!").body),
      Draft(at: 7, kind: .noted, subject: "wrong-pin"), Draft(at: 8, kind: .joined),
      Draft(at: 9, kind: .revealed),
    ]
    #expect(
      told(drafts) == [
        "All points are shown again", "Lunch!", "gone is open", "Greetings is closed",
        "A question is void: all who answered it get its value · Greetings",
        "nobody loses 1,020 points", "Phuttharaksa is given 50 points",
      ])
  }

  @Test("tells that a correction was undone, and nothing of what is withdrawn from the register")
  func undone() {
    func undone(_ subject: String, team: TeamID? = nil) -> Draft {
      let place = EntryPlace(kiosk: "k1@0000000000000001", seq: 1)
      return Draft(
        at: 1, kind: .undone, team: team, subject: subject,
        body: Undone(entry: place, reason: "r").body)
    }
    let ofRegister = [
      FindingBody.subject, CircleNote.subject, FindingsMerged.subject, SupervisionVisit.subject,
    ]
    #expect(told(ofRegister.map { undone($0) }).isEmpty)
    // A team's attempt at a quiz that is called so may be reset, and that undone.
    #expect(
      told([undone("q1"), undone(CircleNote.subject, team: "phuttharaksa")])
        == ["A correction was taken back", "A correction was taken back"])
  }

  @Test("tells where cars of the rally are")
  func cars() {
    let car = CarID(team: "mali", number: 1)
    let time = RallyTime(LittleRally.at("09:00"))
    func draft(_ event: RallyEvent, because reason: String? = nil) -> Draft {
      Draft(RallyEntry(car: car, checkpoint: "lake", event: event, correction: reason), at: 1)
    }
    #expect(
      told([
        draft(.arrived(time)), draft(.departed(time)), draft(.hinted(number: 1, price: 20)),
        draft(.arrived(time), because: "misread"),
        draft(.ended(.retired, time, reason: "a flat tyre")),
      ]) == [
        "Mali 1 has retired", "A note about Mali 1 was corrected", "Mali 1 has left Lake",
        "Mali 1 is at Lake",
      ])
  }
}
