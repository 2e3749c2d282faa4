import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Numbers in Moodle XML")
struct MoodleXMLNumberTests {
  @Test(
    "are read as PHP reads them",
    arguments: [
      ("3", 3), (" -2.50 ", -2.5), ("+.5", 0.5), ("1e3", 1000), ("2.5E-2", 0.025), ("7.", 7),
      ("123456789012345678901234567890", 1.2345678901234568e29), ("0.1", 0.1), ("-0", 0),
      ("1e308", 1e308), ("1e-400", 0),
    ])
  func reading(text: String, value: Double) {
    #expect(MoodleXMLNumber(text)?.value == value)
  }

  @Test(
    "are nothing else",
    arguments: [
      "", " ", "x", "1,5", "3 km", "1e", "1e999", "0x10", "nan", "inf", "--1", "1.2.3", "1e309",
      "-1E400", String(repeating: "9", count: 310),
    ])
  func none(text: String) { #expect(MoodleXMLNumber(text) == nil) }

  @Test("reach exactly as far as their tolerance")
  func ranges() throws {
    let centre = try #require(MoodleXMLNumber("0.2"))
    let tolerance = try #require(MoodleXMLNumber("0.1"))
    // In binary the sum would be 0.30000000000000004.
    #expect(MoodleXMLNumber.range(centre, tolerance: tolerance) == 0.1...0.3)
  }

  @Test("say any usual range exactly", arguments: Array(UInt64(1)...300))
  func law(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let scale = [1e-9, 1e-3, 1, 100, 1e9, 1e20][random.below(6)]
    let (low, width) = ((random.unit() - 0.5) * scale, random.unit() * scale)
    let range = low...low + width
    let said = try #require(MoodleXMLNumber.answer(for: range))
    #expect(MoodleXMLNumber.range(said.centre, tolerance: said.tolerance) == range)
    let centre = try #require(MoodleXMLNumber(said.centre.text))
    let tolerance = try #require(MoodleXMLNumber(said.tolerance.text))
    #expect(MoodleXMLNumber.range(centre, tolerance: tolerance) == range)
  }

  @Test(
    "are written plainly",
    arguments: [
      (2.5...3.5, "3", "0.5"), (7...7, "7", "0"), (-1...2, "0.5", "1.5"),
      (1e6...1e6, "1000000", "0"),
      (1e-9...1e-9, "0.000000001", "0"), (1e40...1e40, "1E40", "0"),
    ])
  func text(range: ClosedRange<Double>, centre: String, tolerance: String) {
    let said = MoodleXMLNumber.answer(for: range)
    #expect(said?.centre.text == centre)
    #expect(said?.tolerance.text == tolerance)
  }
}
