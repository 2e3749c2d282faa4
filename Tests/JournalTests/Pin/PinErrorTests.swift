import Testing
import Vocabulary

@testable import Journal

@Suite struct PinErrorTests {
  static let all: [(PinError, Int32)] = [
    (.notSet, 77), (.wrong(seconds: 1), 77), (.notGiven, 77), (.tooSoon(seconds: 4), 75),
    (.changedMeanwhile, 75), (.malformed, 65), (.differs, 65), (.noHash, 69),
  ]

  @Test("each error has its exit code, and says what to do in both languages", arguments: all)
  func texts(error: PinError, code: Int32) {
    #expect(error.exitCode == code)
    for text in [error.message, error.remedy] {
      #expect(text.th.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) })
      #expect(text.en.hasSuffix("."))
    }
  }

  @Test("a delay is told in seconds")
  func delay() {
    #expect(PinError.wrong(seconds: 1).remedy.en == "Try again in a second.")
    #expect(PinError.tooSoon(seconds: 8).remedy.en == "Try again in 8 seconds.")
  }
}
