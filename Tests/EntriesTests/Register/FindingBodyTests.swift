import Entries
import Testing
import Vocabulary

@Suite("Bodies of findings")
struct FindingBodyTests {
  private static let short = FindingBody(
    kind: .problem, phase: .during, source: .hand, text: "เสียงในห้องประชุมไม่ชัด")
  private static let full = FindingBody(
    kind: .idea, phase: .after, activity: "exchange-2", source: .reflection,
    text: "ฝึกพูดวันละ \"5\" นาที", heard: "a", thought: "b", asked: "c",
    channel: .focusGroup, owner: "นางสาวมาลี", due: ISODate("2014-11-30"))

  @Test(
    "are written byte for byte and read back",
    arguments: [
      (
        short,
        #"{"kind":"problem","phase":"during","activity":null,"source":"hand","#
          + #""text":"เสียงในห้องประชุมไม่ชัด"}"#
      ),
      (
        full,
        #"{"kind":"idea","phase":"after","activity":"exchange-2","source":"reflection","#
          + #""text":"ฝึกพูดวันละ \"5\" นาที","heard":"a","thought":"b","asked":"c","#
          + #""channel":"focus-group","owner":"นางสาวมาลี","due":"2014-11-30"}"#
      ),
    ])
  func roundTrip(body: FindingBody, text: String) throws {
    #expect(body.body == text)
    #expect(try FindingBody(body: text) == body)
  }

  @Test("only what was gathered says what it was taken from")
  func origin() throws {
    for source in FindingSource.allCases where source != .circle {
      var finding = Self.short
      (finding.source, finding.origin) = (source, "o/1#2")
      if [.survey, .analysis].contains(source) {
        #expect(try FindingBody(body: finding.body) == finding)
      } else {
        #expect(throws: UnreadableBody(kind: .noted, member: "origin")) {
          try FindingBody(body: finding.body)
        }
      }
    }
  }

  @Test("know who said it by their entry")
  func draft() throws {
    let draft = Self.full.draft(team: "rose", person: "p1", at: 7)
    #expect(
      draft
        == Draft(
          at: 7, kind: .noted, team: "rose", person: "p1", subject: "finding",
          body: Self.full.body))
    #expect(try draft.registerNote() == .finding(Self.full))
  }

  @Test(
    "that do not fit are refused by their member",
    arguments: [
      ("kind", #""opinion""#), ("kind", "1"), ("phase", #""later""#), ("activity", #""A b""#),
      ("activity", "5"), ("source", #""circle""#), ("source", #""hearsay""#), ("text", #""""#),
      ("text", #""  ""#), ("text", #""a\nb""#), ("text", #""\u001b[2J""#), ("text", "null"),
      ("text", #""\u202eabc""#), ("heard", #""\u0007""#), ("thought", "7"), ("asked", #""""#),
      ("origin", #""\u2028""#), ("channel", #""pub""#), ("channel", "null"), ("owner", #""""#),
      ("due", #""2014-02-29""#), ("due", #""soon""#),
    ])
  func unfit(member: String, value: String) {
    let members = [
      "kind": #""need""#, "phase": #""before""#, "source": #""reflection""#, "text": #""x""#,
    ].merging([member: value]) { $1 }
    let body = "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    #expect(throws: UnreadableBody(kind: .noted, member: member)) { try FindingBody(body: body) }
  }

  @Test("lack nothing that must be there", arguments: ["kind", "phase", "source", "text"])
  func missing(member: String) {
    let members = [
      "kind": #""need""#, "phase": #""before""#, "source": #""hand""#, "text": #""x""#,
    ].filter { $0.key != member }
    let body = "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    #expect(throws: UnreadableBody(kind: .noted, member: member)) { try FindingBody(body: body) }
  }

  @Test("have steps only where somebody reflects")
  func steps() {
    let body = #"{"kind":"need","phase":"after","source":"hand","text":"x","asked":"y"}"#
    #expect(throws: UnreadableBody(kind: .noted, member: "asked")) { try FindingBody(body: body) }
    #expect(throws: UnreadableBody(kind: .noted, member: "")) { try FindingBody(body: "[]") }
  }

  @Test("hold texts of 1,000 bytes and owners of 200")
  func limits() throws {
    func read(_ text: Int, _ owner: Int) throws -> FindingBody {
      try FindingBody(
        body: FindingBody(
          kind: .need, phase: .after, source: .hand, text: String(repeating: "x", count: text),
          owner: String(repeating: "x", count: owner)
        ).body)
    }
    #expect(try read(1_000, 200).text.count == 1_000)
    #expect(throws: UnreadableBody(kind: .noted, member: "text")) { try read(1_001, 200) }
    #expect(throws: UnreadableBody(kind: .noted, member: "owner")) { try read(1_000, 201) }
  }
}
