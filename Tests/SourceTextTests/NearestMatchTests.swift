import SourceText
import Testing

@Suite struct NearestMatchTests {
  @Test(
    "a misspelt word finds the one that was meant",
    arguments: [
      ("sceonds", "seconds"), ("second", "seconds"), ("Title", "title"), ("tilte", "title"),
      ("id", "id"), ("dates ", "dates"), ("zzz", nil), ("", nil), ("quizes", "quizzes"),
    ] as [(String, String?)])
  func match(word: String, meant: String?) {
    let candidates = ["id", "title", "seconds", "dates", "quizzes"]
    #expect(nearestMatch(to: word, among: candidates) == meant)
  }

  @Test(
    "distances count single changes",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("ca", "abc", 3),
    ])
  func distance(left: String, right: String, expected: Int) {
    #expect(editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == expected)
  }
}
