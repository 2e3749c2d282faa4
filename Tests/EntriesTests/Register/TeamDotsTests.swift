import Entries
import Testing
import Vocabulary

@Suite("Dots of a team")
struct TeamDotsTests {
  private static func place(_ seq: Int) -> FindingPlace {
    FindingPlace(entry: EntryPlace(kiosk: "k1@s", seq: seq))
  }

  private static let dots = TeamDots(
    team: "rose", votes: [.init(on: place(1), count: 3), .init(on: place(2), count: 2)])

  @Test("are written byte for byte and read back")
  func roundTrip() throws {
    let draft = Self.dots.draft(at: 3)
    #expect(
      draft.body
        == #"{"dots":[{"entry":{"kiosk":"k1@s","seq":1},"count":3},"#
        + #"{"entry":{"kiosk":"k1@s","seq":2},"count":2}]}"#)
    #expect([draft.team?.rawValue, draft.subject] == ["rose", "dots"])
    #expect(try draft.registerNote() == .dots(Self.dots))
    let none = TeamDots(team: "rose", votes: [])
    #expect(none.body == #"{"dots":[]}"#)
    #expect(try none.draft(at: 3).registerNote() == .dots(none))
  }

  @Test(
    "that do not fit are refused by their member",
    arguments: [
      ("{}", "dots"), (#"{"dots":3}"#, "dots"), (#"{"dots":[{"count":1}]}"#, "dots"),
      (#"{"dots":[{"entry":{"kiosk":"k","seq":1}}]}"#, "dots"),
      (#"{"dots":[{"entry":{"kiosk":"k","seq":1},"count":0}]}"#, "dots"),
      (#"{"dots":[{"entry":{"kiosk":"k","seq":1},"count":1001}]}"#, "dots"),
      (#"{"dots":[{"entry":{"kiosk":"k","seq":1},"count":1},7]}"#, "dots"), ("[]", ""),
    ])
  func unfit(body: String, member: String) {
    #expect(throws: UnreadableBody(kind: .noted, member: member)) {
      try TeamDots(body: body, team: "rose")
    }
  }

  @Test("are a team's")
  func team() {
    #expect(throws: UnreadableBody(kind: .noted, member: "team")) {
      try TeamDots(body: #"{"dots":[]}"#, team: nil)
    }
  }

  @Test(
    "beyond what a team has are cut from the end",
    arguments: [(0, []), (2, [2]), (3, [3]), (4, [3, 1]), (5, [3, 2]), (9, [3, 2])])
  func limit(limit: Int, counts: [Int]) {
    #expect(Self.dots.votes(upTo: limit).map(\.count) == counts)
  }
}
