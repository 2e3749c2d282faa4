import Entries
import Testing
import Vocabulary

@Suite("Mergings of findings")
struct FindingsMergedTests {
  private static func place(_ seq: Int, part: Int = 0) -> FindingPlace {
    FindingPlace(entry: EntryPlace(kiosk: "k1@s", seq: seq), part: part)
  }

  @Test(
    "are written byte for byte and read back",
    arguments: [
      (
        FindingsMerged(kept: place(1), merged: [place(2)]),
        #"{"entry":{"kiosk":"k1@s","seq":1},"merged":[{"kiosk":"k1@s","seq":2}]}"#
      ),
      (
        FindingsMerged(kept: place(1), merged: [place(2, part: 1), place(9)], reason: "same, ok]"),
        #"{"entry":{"kiosk":"k1@s","seq":1},"merged":[{"kiosk":"k1@s","seq":2,"part":1},"#
          + #"{"kiosk":"k1@s","seq":9}],"reason":"same, ok]"}"#
      ),
    ])
  func roundTrip(merged: FindingsMerged, body: String) throws {
    #expect(merged.body == body)
    #expect(try merged.draft(at: 1).registerNote() == .merged(merged))
  }

  @Test("are read with brackets and commas in strings, and space between")
  func brackets() throws {
    let body =
      #"{"entry": {"kiosk":"k","seq":1}, "merged": [ {"kiosk":"a,]\"}","seq":2} , "#
      + #"{"kiosk":"b","seq":3,"x":[[1,2],{"y":","}]} ] }"#
    let merged = try FindingsMerged(body: body)
    #expect(merged.merged.map(\.entry.kiosk) == ["a,]\"}", "b"])
  }

  @Test(
    "that do not fit are refused by their member",
    arguments: [
      (#"{"merged":[{"kiosk":"k","seq":2}]}"#, "entry"),
      (#"{"entry":{"kiosk":"k","seq":1}}"#, "merged"),
      (#"{"entry":{"kiosk":"k","seq":1},"merged":[]}"#, "merged"),
      (#"{"entry":{"kiosk":"k","seq":1},"merged":{}}"#, "merged"),
      (#"{"entry":{"kiosk":"k","seq":1},"merged":[{"kiosk":"k","seq":2},3]}"#, "merged"),
      (#"{"entry":{"kiosk":"k","seq":1},"merged":[{"kiosk":"k","seq":2}],"reason":5}"#, "reason"),
      (#"{"entry":{"kiosk":"k","seq":1},"merged":[1"#, ""),
    ])
  func unfit(body: String, member: String) {
    #expect(throws: UnreadableBody(kind: .noted, member: member)) {
      try FindingsMerged(body: body)
    }
  }

  @Test("name at most 200 findings")
  func most() throws {
    func read(_ count: Int) throws -> FindingsMerged {
      try FindingsMerged(
        body: FindingsMerged(
          kept: Self.place(1), merged: (2..<2 + count).map { Self.place($0) }
        ).body)
    }
    #expect(try read(200).merged.count == 200)
    #expect(throws: UnreadableBody(kind: .noted, member: "merged")) { try read(201) }
  }
}
