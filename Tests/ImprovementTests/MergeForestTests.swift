import Entries
import Improvement
import Testing
import Vocabulary

@Suite("Merged findings")
struct MergeForestTests {
  @Test("are told within the one kept, with who said each")
  func merged() throws {
    var script = Script()
    let kept = script.find("kept", at: 5, team: "rose")
    let one = script.find("one", at: 1, team: "lotus")
    let two = script.find("two", at: 9, team: "rose")
    script.merge(kept, two, one, at: 10, reason: "same")
    let register = try script.register()
    let findings = register.findings
    #expect(findings.map(\.text) == ["kept"])
    #expect([kept, one, two].allSatisfy { register.finding(at: $0) == findings[0] })
    #expect(findings[0].said.map(\.text) == ["kept", "one", "two"])
    #expect(findings[0].teams == ["rose", "lotus"])
    #expect(findings[0].said.map(\.merging?.reason) == [nil, "same", "same"])
  }

  @Test("stay in chains: what was merged goes along")
  func chains() throws {
    var script = Script()
    let a = script.find("a", at: 1)
    let b = script.find("b", at: 2)
    let c = script.find("c", at: 3)
    script.merge(b, a, at: 10)
    script.merge(c, b, at: 11)
    let findings = try script.register().findings
    #expect(findings.map { $0.said.map(\.text) } == [["c", "a", "b"]])
    // Between the two mergings it is b that is changed, not c.
    script.add(FindingChange(of: a, status: .done).draft(at: 10), kiosk: "k2@s")
    #expect(try script.register().findings[0].status == .open)
    script.add(FindingChange(of: a, status: .declined).draft(at: 12))
    #expect(try script.register().findings[0].status == .declined)
  }

  @Test("are told where the first merging puts them; circles are left out")
  func conflicts() throws {
    var script = Script()
    let a = script.find("a", at: 1)
    let b = script.find("b", at: 2)
    let c = script.find("c", at: 3)
    script.merge(a, c, at: 11, kiosk: "k2@s")
    script.merge(b, c, at: 10)
    #expect(try script.register().findings.map { $0.said.map(\.text) } == [["a"], ["b", "c"]])
    script.merge(c, b, at: 12)
    script.merge(a, a, at: 13)
    #expect(try script.register().findings.map { $0.said.map(\.text) } == [["a"], ["b", "c"]])
    script.merge(a, b, at: 14)
    script.merge(c, a, at: 15)
    #expect(try script.register().findings.map { $0.said.map(\.text) } == [["a", "b", "c"]])
  }

  @Test("part again when the merging is undone")
  func undone() throws {
    var script = Script()
    let a = script.find("a", at: 1)
    let b = script.find("b", at: 2)
    let merging = script.merge(a, b, at: 3)
    #expect(try script.register().findings.count == 1)
    script.undo(merging, at: 4)
    #expect(try script.register().findings.map(\.text) == ["a", "b"])
  }

  @Test("are not lost where the one kept is withdrawn, or has not come yet")
  func orphans() throws {
    var script = Script()
    let a = script.find("a", at: 1)
    let b = script.find("b", at: 2)
    let c = script.find("c", at: 3)
    script.add(FindingChange(of: a, status: .declined).draft(at: 4))
    script.merge(a, b, c, at: 5)
    script.add(FindingChange(of: a, status: .planned).draft(at: 6))
    script.undo(a, at: 7)
    let register = try script.register()
    #expect(register.findings.map { $0.said.map(\.text) } == [["b", "c"]])
    #expect(register.findings[0].status == .planned)
    #expect(register.findings[0].history.map(\.counts) == [false, true])
    #expect(register.withdrawn == 1)
    let absent = FindingPlace(entry: EntryPlace(kiosk: "k9@t", seq: 1))
    script.merge(absent, b, at: 4)
    #expect(try script.register().findings.map(\.text) == ["b", "c"])
  }

  @Test("go on from one whose kept finding is withdrawn, in either direction")
  func orphansMerged() throws {
    var script = Script()
    let a = script.find("a", at: 1)
    // Said before the other two, and merged after them.
    let c = script.find("c", at: 2)
    let b = script.find("b", at: 3)
    script.merge(a, b, at: 4)
    script.undo(a, at: 5)
    let orphan = try #require(try script.register().findings.first { $0.text == "b" })
    #expect(orphan.root == a && orphan.place == b)
    var into = script
    into.merge(orphan.root, c, at: 6)
    #expect(try into.register().findings.map { $0.said.map(\.text) } == [["b", "c"]])
    script.merge(c, orphan.root, at: 6)
    #expect(try script.register().findings.map { $0.said.map(\.text) } == [["c", "b"]])
  }

  @Test("bring their dots along; what was changed before is history only")
  func changes() throws {
    var script = Script()
    let a = script.find("a", at: 1)
    let b = script.find("b", at: 2)
    script.add(TeamDots(team: "rose", votes: [.init(on: b, count: 2)]).draft(at: 3))
    script.add(TeamDots(team: "lotus", votes: [.init(on: a, count: 1)]).draft(at: 3))
    script.add(FindingChange(of: b, status: .done).draft(at: 4))
    script.merge(a, b, at: 5)
    let finding = try script.register().findings[0]
    #expect(finding.dots.byTeam == ["rose": 2, "lotus": 1])
    #expect(finding.status == .open && finding.changedAt == nil)
    #expect(finding.history.map(\.counts) == [false])
    script.add(FindingChange(of: b, status: .underWay).draft(at: 6), kiosk: "k2@s")
    #expect(try script.register().findings[0].status == .underWay)
  }

  @Test(
    "of a store that means harm end, too: a long chain is not walked again and again",
    arguments: [true, false])
  func longChain(fromTheEnd: Bool) throws {
    var fold = RegisterFold()
    let count = 5_000
    func entry(_ seq: Int, _ draft: Draft) -> Entry {
      Entry(key: EntryKey(event: "e", kiosk: "k@s", seq: seq), draft: draft, hash: [])
    }
    func place(_ seq: Int) -> FindingPlace {
      FindingPlace(entry: EntryPlace(kiosk: "k@s", seq: seq))
    }
    let body = FindingBody(kind: .need, phase: .after, source: .hand, text: "x")
    for seq in 1...count { try fold.add(entry(seq, body.draft(at: seq))) }
    for seq in 2...count {
      let merged = FindingsMerged(kept: place(seq - 1), merged: [place(seq)])
      try fold.add(entry(count + seq, merged.draft(at: fromTheEnd ? count - seq : seq)))
    }
    let findings = fold.result().findings
    #expect(findings.count == 1)
    #expect(findings.first?.said.count == count)
  }
}
