import Entries
import Improvement
import Testing
import Vocabulary

@Suite("Names of findings")
struct RegisterNamesTests {
  private func script() -> Script {
    var script = Script()
    for number in 1...40 { script.find("finding \(number)", at: number) }
    return script
  }

  @Test("are 8 digits that never change")
  func stable() {
    let place = FindingPlace(entry: EntryPlace(kiosk: "k1@9f2c41d07b6e8a53", seq: 42))
    #expect(FindingReference(of: place) == "5718ce0a")
    #expect(FindingReference(of: FindingPlace(entry: place.entry, part: 2)) == "ece4e200")
  }

  @Test("of neighbours differ in their first three digits, mostly")
  func spread() throws {
    let references = try script().register().findings.map(\.reference.rawValue)
    #expect(references.allSatisfy { $0.utf8.count == 8 })
    #expect(Set(references.map { $0.prefix(3) }).count >= 38)
  }

  @Test("name a finding by their first digits in any case, or by its place")
  func lookup() throws {
    let register = try script().register()
    let finding = register.findings[7]
    let name = finding.reference.rawValue
    #expect(try register.finding(named: name) == finding)
    #expect(try register.finding(named: name.uppercased()) == finding)
    #expect(try register.finding(named: String(name.prefix(6))) == finding)
    #expect(try register.finding(named: "k1@s:8") == finding)
  }

  @Test("of merged findings name the one that is kept")
  func merged() throws {
    var script = Script()
    let a = script.find("a", at: 1)
    let b = script.find("b", at: 2)
    script.merge(a, b, at: 3)
    let register = try script.register()
    let name = FindingReference(of: b).rawValue
    #expect(try register.finding(named: name).text == "a")
    guard case .saying(let saying, let finding) = try register.named(name) else {
      Issue.record("no finding")
      return
    }
    #expect([saying.text, finding.text] == ["b", "a"])
  }

  @Test("name rounds, too, where rounds are asked for")
  func rounds() throws {
    var script = Script()
    let round = SupervisionVisit(
      visitor: "v", phase: .after, notes: [.init(activity: "a", need: "n")],
      date: try #require(ISODate("2014-10-17")))
    script.add(round.draft(at: 1))
    let register = try script.register()
    let visit = register.visits[0]
    #expect(try register.named(visit.reference.rawValue) == .visit(visit))
    #expect(throws: FindingNotNamed.self) {
      try register.finding(named: visit.reference.rawValue)
    }
  }

  @Test("that are too short, unknown or of several findings say so")
  func faults() throws {
    let register = try script().register()
    #expect(throws: FindingNotNamed(name: "ab", reason: .tooShort)) {
      try register.finding(named: "ab")
    }
    let unknown = FindingNotNamed(name: "zzzz", reason: .unknown(near: []))
    #expect(throws: unknown) { try register.finding(named: "zzzz") }
    #expect(unknown.message.en == "There is no finding `zzzz`.")
    #expect(unknown.remedy.en.contains("khaolam register list"))
    #expect(unknown.exitCode == 65)
  }

  @Test("that are nearly right are answered with what may be meant")
  func near() throws {
    var script = Script()
    let place = script.find("no time to practise speaking, at all", at: 1)
    let name = FindingReference(of: place).rawValue
    let wrong = String(name.prefix(3)) + "x" + name.dropFirst(4)
    let register = try script.register()
    let error = #expect(throws: FindingNotNamed.self) { try register.finding(named: wrong) }
    #expect(error?.remedy.en == "Did you mean one of: \(name) “no time to practise speaking,…”?")
    #expect(error?.remedy.th.contains(name) == true)
  }

  @Test("that several findings share are told apart by their digits")
  func several() throws {
    var script = Script()
    for number in 1...300 { script.find("f\(number)", at: number) }
    let register = try script.register()
    let byPrefix = Dictionary(
      grouping: register.findings, by: { $0.reference.rawValue.prefix(3) })
    let (prefix, shared) = try #require(byPrefix.first { $0.value.count == 2 })
    let error = #expect(throws: FindingNotNamed.self) {
      try register.finding(named: String(prefix))
    }
    #expect(error?.message.en == "`\(prefix)` names 2 findings.")
    for finding in shared {
      #expect(error?.remedy.en.contains(finding.reference.rawValue) == true)
    }
  }
}
