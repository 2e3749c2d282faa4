import Entries
import Testing
import Vocabulary

@Suite("Places of findings")
struct FindingPlaceTests {
  @Test("are their entry's, with a number where it has several")
  func name() {
    let entry = EntryPlace(kiosk: "k1@9f2c41d07b6e8a53", seq: 42)
    #expect(FindingPlace(entry: entry).name == "k1@9f2c41d07b6e8a53:42")
    #expect(FindingPlace(entry: entry, part: 3).name == "k1@9f2c41d07b6e8a53:42/3")
  }
}
