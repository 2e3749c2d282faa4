import Programme
import Testing
import Vocabulary

@testable import Reports

@Suite("The colours of the projector page")
struct PageColourTests {
  /// A colour out of many, those of the bundled event's flowers among them.
  private static let colours: [String] =
    ["#C62828", "#D81B7A", "#FBC02D", "#EF6C00"]
    + [0, 85, 170, 255].flatMap { red in
      [0, 85, 170, 255].flatMap { green in
        [0, 85, 170, 255].map { Shade(red, green, $0).hex }
      }
    }

  @Test("have the contrast of AA: 4.5 for letters, whatever the team's colour", arguments: colours)
  func letters(colour: String) throws {
    let shade = try #require(Shade(colour))
    let ink = Shade(0x1A, 0x1A, 0x1A)
    // The card's text on its ground, the place's figure on its badge, the line's label on white.
    #expect(contrast(ink, shade.tint) >= 4.5)
    #expect(contrast(.white, shade.ink) >= 4.5)
  }

  @Test(
    "have it in banners, too",
    arguments: [
      ("#1f4d2c", "#ffffff"), ("#b00020", "#ffffff"), ("#ffd654", "#1a1a1a"),
      ("#fbf8f0", "#1a1a1a"),
    ])
  func banners(ground: String, letters: String) throws {
    #expect(PageStyle.sheet.contains(ground))
    #expect(contrast(try #require(Shade(ground)), try #require(Shade(letters))) >= 4.5)
  }
}
