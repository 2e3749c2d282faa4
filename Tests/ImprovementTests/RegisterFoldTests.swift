import Entries
import Improvement
import Testing
import Vocabulary

@Suite("The register's fold")
struct RegisterFoldTests {
  @Test("lists findings by time, kiosk and seq, with what they say")
  func findings() throws {
    var script = Script()
    script.find("later", at: 20)
    script.find("k2", at: 10, kiosk: "k2@s", team: "rose") {
      $0.source = .reflection
      $0.heard = "h"
      $0.thought = "t"
      $0.asked = "a"
      $0.activity = "workshop"
      $0.channel = .staff
      $0.owner = "o"
      $0.due = ISODate("2014-11-01")
    }
    script.find("k1", at: 10)
    let findings = try script.register().findings
    #expect(findings.map(\.text) == ["k1", "k2", "later"])
    let own = findings[1].own
    #expect([own.heard, own.thought, own.asked] == ["h", "t", "a"])
    #expect(own.team == "rose" && own.activity == "workshop" && own.source == .reflection)
    #expect(findings[1].channel == .staff && findings[1].owner == "o")
    #expect(findings[1].due == ISODate("2014-11-01") && findings[1].status == .open)
    #expect(findings[1].key == EntryKey(event: "e", kiosk: "k2@s", seq: 1))
  }

  @Test("takes circles' notes, made harmless, with the activity of their quiz")
  func circles() throws {
    var script = Script()
    let note = CircleNote(
      quiz: "circle", attempt: 1, topic: "t", kind: .need, text: "time\u{1B}[2J")
    script.add(
      Draft(at: 1, kind: .noted, team: "rose", subject: CircleNote.subject, body: note.body))
    let finding = try #require(
      try script.register(activities: ["circle": "discussion"]).findings.first)
    #expect(finding.text == "time\u{FFFD}[2J")
    #expect(finding.source == .circle && finding.kind == .need && finding.phase == .during)
    #expect(finding.activity == "discussion" && finding.own.team == "rose")
    #expect(try script.register().findings.first?.activity == nil)
  }

  @Test("takes each note of a supervision round")
  func visits() throws {
    var script = Script()
    let round = SupervisionVisit(
      visitor: "v", phase: .before,
      notes: [.init(activity: "a", progress: "p"), .init(activity: "b", problem: "q", need: "n")],
      date: try #require(ISODate("2014-09-30")))
    let place = script.add(round.draft(at: 5))
    let register = try script.register()
    #expect(register.findings.map(\.text) == ["p", "q", "n"])
    #expect(register.findings.map(\.kind) == [.progress, .problem, .need])
    #expect(register.findings.map(\.place.part) == [1, 5, 6])
    #expect(register.findings.allSatisfy { $0.phase == .before && $0.own.visitor == "v" })
    #expect(register.visits.map(\.round) == [round])
    #expect(
      register.visits[0].round.parts.map { register.visits[0].reference(of: $0) }
        == register.findings.map(\.reference))
    let need = FindingPlace(entry: place.entry, part: 6)
    script.add(FindingChange(of: need, status: .done).draft(at: 6))
    #expect(try script.register().findings.map(\.status) == [.open, .open, .done])
    script.undo(place, at: 7)
    #expect(try script.register() == Register(withdrawn: 3))
  }

  @Test("tells what became of a finding, the latest change over earlier ones")
  func changes() throws {
    var script = Script()
    let place = script.find("x", at: 1) { $0.owner = "a" }
    script.add(
      FindingChange(of: place, status: .planned, channel: .set(.board), note: "n").draft(at: 5))
    script.add(
      FindingChange(of: place, status: .underWay, channel: .set(.staff)).draft(at: 3),
      kiosk: "k2@s")
    script.add(
      FindingChange(of: place, owner: .clear, due: .set(try #require(ISODate("2014-12-01"))))
        .draft(person: "p1", at: 6))
    let finding = try script.register().findings[0]
    #expect(finding.status == .planned && finding.channel == .board)
    #expect(finding.owner == nil && finding.due == ISODate("2014-12-01"))
    #expect(finding.history.map(\.at) == [3, 5, 6])
    #expect(finding.history.map(\.kiosk) == ["k2@s", "k1@s", "k1@s"])
    #expect(finding.history.map(\.person) == [nil, nil, "p1"])
    #expect(finding.history[1].change.note == "n")
    #expect(finding.changedAt == 6)
    script.undo(FindingPlace(entry: EntryPlace(kiosk: "k1@s", seq: 2)), at: 7)
    #expect(try script.register().findings[0].status == .underWay)
  }

  @Test("gives what comes next a time after all that it follows, also where a clock was ahead")
  func times() throws {
    var script = Script()
    let a = script.find("a", at: 10)
    let b = script.find("b", at: 20)
    func finding() throws -> Finding { try #require(try script.register().finding(at: a)) }
    #expect(try finding().time(ofChangeAt: 5) == 11)
    #expect(try finding().time(ofChangeAt: 15) == 15)
    script.add(FindingChange(of: a, status: .open).draft(at: 500))
    #expect(try finding().time(ofChangeAt: 15) == 501)
    script.merge(a, b, at: 900)
    #expect(try finding().time(ofChangeAt: 15) == 901)
    #expect(try script.register().time(ofDotsBy: "rose", at: 15) == 15)
    script.add(TeamDots(team: "rose", votes: []).draft(at: 700))
    #expect(try script.register().time(ofDotsBy: "rose", at: 15) == 701)
    #expect(try script.register().time(ofDotsBy: "lotus", at: 15) == 15)
  }

  @Test("counts what was withdrawn, and lists it no more")
  func withdrawn() throws {
    var script = Script()
    let place = script.find("x", at: 1, origin: "o")
    script.find("y", at: 2)
    script.undo(place, at: 3, kiosk: "k2@s")
    let register = try script.register()
    #expect(register.findings.map(\.text) == ["y"])
    #expect(register.withdrawn == 1)
    #expect(register.origins == ["o"])
  }

  @Test("takes what was gathered twice as one, and as withdrawn where one of the two is")
  func origins() throws {
    var script = Script()
    let one = script.find("comment", at: 1, origin: "o")
    let other = script.find("comment", at: 2, kiosk: "k2@s", origin: "o")
    script.add(FindingChange(of: other, status: .done).draft(at: 3))
    let finding = try #require(try script.register().findings.first)
    #expect(try script.register().findings.count == 1)
    #expect(finding.place == one && finding.said.count == 1 && finding.status == .done)
    script.undo(other, at: 4)
    #expect(try script.register() == Register(withdrawn: 1, origins: ["o"]))
  }

  @Test("counts a team's latest dots, cut at what it has")
  func dots() throws {
    var script = Script()
    let one = script.find("1", at: 1)
    let two = script.find("2", at: 2)
    script.add(TeamDots(team: "rose", votes: [.init(on: one, count: 5)]).draft(at: 9))
    script.add(
      TeamDots(team: "rose", votes: [.init(on: two, count: 4), .init(on: one, count: 4)])
        .draft(at: 10), kiosk: "k2@s")
    let latest = script.add(
      TeamDots(team: "lotus", votes: [.init(on: two, count: 2)]).draft(at: 3))
    let findings = try script.register().findings
    #expect(findings.map(\.dots.byTeam) == [["rose": 1], ["rose": 4, "lotus": 2]])
    #expect(findings.map(\.dots.total) == [1, 6])
    #expect(try script.register(dotsPerTeam: 3).findings.map(\.dots.total) == [0, 5])
    script.undo(latest, at: 11)
    #expect(try script.register().findings.map(\.dots.total) == [1, 4])
  }

  @Test("leaves other entries alone, and refuses what it can't read")
  func others() throws {
    var script = Script()
    script.add(Draft(at: 1, kind: .noted, subject: "message"))
    script.add(Draft(at: 1, kind: .joined))
    #expect(try script.register() == Register())
    script.add(Draft(at: 1, kind: .noted, subject: "finding"))
    #expect(throws: UnreadableBody(kind: .noted, member: "kind")) { try script.register() }
  }
}
