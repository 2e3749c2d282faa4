import Entries
import Testing
import Vocabulary

@Suite("Supervision rounds")
struct SupervisionVisitTests {
  private func visit() throws -> SupervisionVisit {
    SupervisionVisit(
      visitor: "ศึกษานิเทศก์", phase: .during,
      notes: [
        .init(activity: "workshop", progress: "ตามแผน", need: "ลำโพง"),
        .init(activity: "rally", problem: "ฝนตก"),
      ], date: try #require(ISODate("2014-10-18")))
  }

  private static let body =
    #"{"visitor":"ศึกษานิเทศก์","phase":"during","activities":["#
    + #"{"activity":"workshop","progress":"ตามแผน","need":"ลำโพง"},"#
    + #"{"activity":"rally","problem":"ฝนตก"}],"date":"2014-10-18"}"#

  @Test("are written byte for byte and read back")
  func roundTrip() throws {
    let visit = try visit()
    #expect(visit.body == Self.body)
    #expect(try visit.draft(at: 3).registerNote() == .visit(visit))
  }

  @Test("have a finding for each note, three numbers for each activity")
  func parts() throws {
    let parts = try visit().parts
    #expect(parts.map(\.number) == [1, 3, 5])
    #expect(parts.map(\.kind) == [.progress, .need, .problem])
    #expect(parts.map(\.activity) == ["workshop", "workshop", "rally"])
    #expect(parts.map(\.text) == ["ตามแผน", "ลำโพง", "ฝนตก"])
  }

  @Test("may have nothing to say of an activity: null and empty texts are nothing")
  func silent() throws {
    let body =
      #"{"visitor":"x","phase":"before","activities":[{"activity":"a","progress":"","need":null}]"#
      + #","date":"2014-09-30"}"#
    #expect(try SupervisionVisit(body: body).notes == [.init(activity: "a")])
  }

  @Test(
    "that do not fit are refused by their member",
    arguments: [
      ("visitor", #""""#), ("visitor", #""\u202e""#), ("phase", #""x""#), ("date", #""2014""#),
      ("activities", "[]"), ("activities", "{}"), ("activities", #"[{"progress":"x"}]"#),
      ("activities", #"[{"activity":"A!"}]"#), ("activities", #"[{"activity":"a","need":5}]"#),
      ("activities", #"[{"activity":"a","problem":"a\tb"}]"#), ("activities", "[7]"),
    ])
  func unfit(member: String, value: String) {
    let members = [
      "visitor": #""x""#, "phase": #""before""#, "activities": #"[{"activity":"a"}]"#,
      "date": #""2014-09-30""#,
    ].merging([member: value]) { $1 }
    let body = "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    #expect(throws: UnreadableBody(kind: .noted, member: member)) {
      try SupervisionVisit(body: body)
    }
  }

  @Test("lack nothing", arguments: ["visitor", "phase", "activities", "date"])
  func missing(member: String) {
    let members = [
      "visitor": #""x""#, "phase": #""before""#, "activities": #"[{"activity":"a"}]"#,
      "date": #""2014-09-30""#,
    ].filter { $0.key != member }
    let body = "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    #expect(throws: UnreadableBody(kind: .noted, member: member)) {
      try SupervisionVisit(body: body)
    }
  }
}
