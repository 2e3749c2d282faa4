import Testing

@testable import Arguments

struct WrappingTests {
  @Test(
    "lines break at spaces, and inside words only where a word is longer than a line",
    arguments: [
      ("", 10, 0, []),
      ("one two", 10, 0, ["one two"]),
      ("one two three", 7, 0, ["one two", "three"]),
      ("one  two\nthree", 20, 0, ["one two three"]),
      ("one two three", 9, 2, ["one two", "  three"]),
      ("abcdefghij kl", 4, 0, ["abcd", "efgh", "ij", "kl"]),
      ("a bcdefgh", 5, 2, ["a", "  bcd", "  efg", "  h"]),
      ("ที่นี่ น้ำ", 5, 0, ["ที่นี่ น้ำ"]),
      ("ที่นี่ น้ำ", 4, 0, ["ที่นี่", "น้ำ"]),
    ])
  func wrapping(text: String, width: Int, hanging: Int, lines: [String]) {
    #expect(wrap(text, to: width, hanging: hanging) == lines)
  }

  @Test("Thai marks above and below take no column", arguments: [("ที่นี่", 2), ("น้ำ", 2), ("abc", 3)])
  func width(text: String, expected: Int) {
    #expect(columns(of: text) == expected)
  }
}
