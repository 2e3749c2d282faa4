import Entries
import Testing
import Vocabulary

@Suite("Changes of findings")
struct FindingChangeTests {
  private static let place = FindingPlace(entry: EntryPlace(kiosk: "k1@s", seq: 4))

  @Test(
    "are written byte for byte and read back",
    arguments: [
      (
        FindingChange(of: place, status: .underWay),
        #"{"entry":{"kiosk":"k1@s","seq":4},"status":"under-way"}"#
      ),
      (
        FindingChange(
          of: FindingPlace(entry: place.entry, part: 3), channel: .set(.networks), owner: .clear,
          due: .clear, note: "ส่งต่อแล้ว"),
        #"{"entry":{"kiosk":"k1@s","seq":4,"part":3},"channel":"networks","owner":null,"#
          + #""due":null,"note":"ส่งต่อแล้ว"}"#
      ),
      (
        FindingChange(
          of: place, channel: .clear, owner: .set("x"),
          due: ISODate("2014-10-17").map { .set($0) } ?? .keep),
        #"{"entry":{"kiosk":"k1@s","seq":4},"channel":null,"owner":"x","due":"2014-10-17"}"#
      ),
    ])
  func roundTrip(change: FindingChange, body: String) throws {
    #expect(change.body == body)
    let draft = change.draft(at: 9)
    #expect(draft.subject == "finding-changed")
    #expect(try draft.registerNote() == .changed(change))
  }

  @Test(
    "that do not fit are refused by their member",
    arguments: [
      (#"{}"#, "entry"), (#"{"entry":{"kiosk":"k","seq":0}}"#, "entry"),
      (#"{"entry":{"kiosk":"k","seq":1,"part":-1}}"#, "entry"),
      (#"{"entry":{"kiosk":"k","seq":1,"part":"2"}}"#, "entry"),
      (#"{"entry":{"kiosk":"k","seq":1,"part":601}}"#, "entry"),
      (#"{"entry":{"kiosk":"k","seq":1},"status":"lost"}"#, "status"),
      (#"{"entry":{"kiosk":"k","seq":1},"status":null}"#, "status"),
      (#"{"entry":{"kiosk":"k","seq":1},"channel":"x"}"#, "channel"),
      (#"{"entry":{"kiosk":"k","seq":1},"owner":""}"#, "owner"),
      (#"{"entry":{"kiosk":"k","seq":1},"due":"2014-13-01"}"#, "due"),
      (#"{"entry":{"kiosk":"k","seq":1},"note":"\u009b"}"#, "note"), ("", ""),
    ])
  func unfit(body: String, member: String) {
    #expect(throws: UnreadableBody(kind: .noted, member: member)) {
      try FindingChange(body: body)
    }
  }

  @Test("say nothing, or something")
  func empty() {
    #expect(FindingChange(of: Self.place).isEmpty)
    #expect(!FindingChange(of: Self.place, owner: .clear).isEmpty)
    #expect(!FindingChange(of: Self.place, note: "x").isEmpty)
  }

  @Test("leave, take away, or set")
  func edits() {
    #expect(Edit<String>.keep.applied(to: "a") == "a")
    #expect(Edit<String>.clear.applied(to: "a") == nil)
    #expect(Edit.set("b").applied(to: nil) == "b")
  }
}
