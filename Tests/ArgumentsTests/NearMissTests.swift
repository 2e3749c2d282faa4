import Testing

@testable import Arguments

struct NearMissTests {
  @Test(
    "distance counts insertions, deletions, replacements and exchanges of neighbours",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("bank", "bank", 0), ("bank", "bnak", 1),
      ("bank", "ban", 1), ("bank", "banks", 1), ("bank", "tank", 1), ("kitten", "sitting", 3),
      ("ca", "abc", 3), ("กขค", "กคข", 1),
    ])
  func distance(a: String, b: String, expected: Int) {
    #expect(editDistance(a, b) == expected)
    #expect(editDistance(b, a) == expected)
  }

  @Test(
    "the nearest names come first, far ones not at all",
    arguments: [
      ("expotr", ["export"]), ("exp", ["export"]), ("EXPORT", ["export", "report"]),
      ("repotr", ["report"]),
      ("eport", ["export", "report"]), ("xyz", []), ("e", []), ("", []),
    ])
  func suggestions(word: String, expected: [String]) {
    #expect(nearMisses(of: word, among: ["export", "report", "say", "id"]) == expected)
  }
}
