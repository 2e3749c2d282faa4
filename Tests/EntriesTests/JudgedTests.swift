import Testing
import Vocabulary

@testable import Entries

@Suite struct JudgedTests {
  static let judged = Judged(
    quiz: "essays", attempt: 2, answer: EntryPlace(kiosk: "k1@9f", seq: 12), judge: "ครู \"ส้ม\"",
    scores: [30, 50], most: [40, 60], credit: 0.8, note: "ดี")
  static let body =
    #"{"quiz":"essays","attempt":2,"answer":{"kiosk":"k1@9f","seq":12},"judge":"ครู \"ส้ม\"","#
    + #""scores":[30,50],"most":[40,60],"credit":0.8,"note":"ดี"}"#

  @Test("a judge's score is written byte for byte and reads back")
  func bytes() throws {
    #expect(Self.judged.body == Self.body)
    #expect(try Judged(body: Self.body) == Self.judged)
    let spaced = Self.body.replacing(",", with: " , ").replacing("[", with: "[ ")
    #expect(try Judged(body: spaced) == Self.judged)
  }

  @Test("a score without a note reads back with none")
  func noNote() throws {
    let body = Self.body.replacing(#","note":"ดี""#, with: "")
    #expect(try Judged(body: body)?.note == "")
  }

  @Test(
    "a judge's entry that names no answer gives a team points, whatever else it says",
    arguments: ["{}", #"{"reason":"clear"}"#, #"{"quiz":"q","scores":7}"#])
  func points(body: String) throws {
    #expect(try Judged(body: body) == nil)
    let draft = Draft(at: 0, kind: .judged, team: "mali", points: 25, body: body)
    #expect(try draft.judging() == nil)
    #expect(try draft.meaning() == .unscored)
    #expect(try draft.scoredQuiz() == nil)
  }

  @Test(
    "a faulty member of a score is named",
    arguments: [
      (#""quiz":"essays""#, #""quiz":1"#, "quiz"), (#""attempt":2"#, #""attempt":0"#, "attempt"),
      (#"{"kiosk":"k1@9f","seq":12}"#, "12", "answer"),
      (#""seq":12"#, #""seq":0"#, "answer"), (#""kiosk":"k1@9f","#, "", "answer"),
      (#""judge""#, #""Judge""#, "judge"), ("[30,50]", "[30]", "scores"),
      ("[30,50]", "[30,61]", "scores"), ("[30,50]", "[-1,50]", "scores"),
      ("[30,50]", "[30,5.5]", "scores"), ("[30,50]", "[30,\"5\"]", "scores"),
      ("[40,60]", "[40,0]", "most"), ("[40,60]", "[]", "most"),
      ("[40,60]", "[40,10000000]", "most"), ("0.8", "1.1", "credit"), ("0.8", "null", "credit"),
    ])
  func faults(old: String, new: String, member: String) {
    #expect(throws: UnreadableBody(kind: .judged, member: member)) {
      try Judged(body: Self.body.replacing(old, with: new))
    }
  }

  @Test("a score of an answer is about its quiz, and has no points of its own")
  func meaning() throws {
    var draft = Draft(at: 0, kind: .judged, subject: "essay-1", body: Self.body)
    #expect(try draft.meaning() == .judged(Self.judged))
    #expect(try draft.meaning().scoredQuiz == "essays")
    #expect(try draft.scoredQuiz() == "essays")
    draft.points = 5
    #expect(throws: UnreadableBody(kind: .judged, member: "points")) { try draft.meaning() }
    draft.kind = .noted
    #expect(try draft.judging() == nil)
  }

  @Test(
    "an entry's place is named by kiosk and number",
    arguments: [
      ("k1@9f2c:12", EntryPlace(kiosk: "k1@9f2c", seq: 12)),
      ("a:b@9f:1", EntryPlace(kiosk: "a:b@9f", seq: 1)), ("k1@9f", nil), ("k1@9f:", nil),
      ("k1@9f:0", nil), ("k1@9f:x", nil), (":3", nil), ("", nil),
    ] as [(String, EntryPlace?)])
  func places(name: String, place: EntryPlace?) {
    #expect(EntryPlace(name) == place)
    if let place { #expect(place.name == name) }
  }
}
