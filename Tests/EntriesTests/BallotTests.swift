import Entries
import Testing
import Vocabulary

@Suite("Ballots")
struct BallotTests {
  private func ballot(_ change: (inout Ballot) -> Void = { _ in }) -> Ballot {
    var ballot = Ballot(
      event: "e", survey: "s", key: "00112233445566778899aabbccddeeff",
      ratings: ["b-2": 5, "a-1": 4], comments: ["more": "ดี \"มาก\""])
    change(&ballot)
    return ballot
  }

  @Test("are exported byte for byte, answers by id, without seq, and read back")
  func exported() throws {
    let line =
      #"{"event":"e","ballot":"00112233445566778899aabbccddeeff","survey":"s","#
      + #""ratings":{"a-1":4,"b-2":5},"comments":{"more":"ดี \"มาก\""}}"#
    #expect(String(decoding: ballot().exportLine, as: UTF8.self) == line)
    #expect(try ExportedLine(Array(line.utf8)) == .ballot(ballot()))
    let kept = Ballot(event: "e", survey: "s", key: ballot().key, body: ballot().body)
    #expect(kept == ballot())
  }

  @Test(
    "with answers that are none can't be read",
    arguments: [
      "", "{}", #"{"ratings":{},"comments":[]}"#, #"{"ratings":{"a":"4"},"comments":{}}"#,
      #"{"ratings":{"a":4},"comments":{"b":5}}"#,
    ])
  func unreadable(body: String) {
    #expect(Ballot(event: "e", survey: "s", key: "k", body: body) == nil)
  }

  @Test("have ratings from 1 to 5, ids, random keys and comments of printable text")
  func faults() {
    #expect(ballot().fault == nil)
    #expect(ballot { $0.ratings = [:] }.fault == nil)
    #expect(ballot { ($0.ratings, $0.comments) = ([:], [:]) }.fault == .ratings)
    #expect(ballot { $0.comments["x"] = " " }.fault == .comments)
    #expect(ballot { $0.event = "E" }.fault == .event)
    #expect(ballot { $0.survey = "" }.fault == .survey)
    #expect(ballot { $0.key = "00112233445566778899AABBCCDDEEFF" }.fault == .key)
    #expect(ballot { $0.key = "7" }.fault == .key)
    #expect(ballot { $0.ratings["x"] = 0 }.fault == .ratings)
    #expect(ballot { $0.ratings["x"] = 6 }.fault == .ratings)
    #expect(ballot { $0.ratings["../x"] = 3 }.fault == .ratings)
    #expect(ballot { $0.comments["x"] = "a\u{1B}[2J" }.fault == .comments)
    #expect(ballot { $0.comments["x"] = String(repeating: "x", count: 1_001) }.fault == .comments)
  }

  @Test("have keys of 128 random bits")
  func keys() {
    var next: UInt32 = 0
    let key = Ballot.randomKey {
      next += 1
      return next == 2 ? .max : next
    }
    #expect(key == "00000001ffffffff0000000300000004")
  }
}
