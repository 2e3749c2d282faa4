import Glibc
import Programme
import Testing
import Vocabulary

@testable import Reports

@Suite("The colours of the projector page")
struct PageColourTests {
  /// The contrast of two colours, as WCAG 2.2 defines it.
  /// <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>
  private func contrast(_ one: Shade, _ other: Shade) -> Double {
    func luminance(_ shade: Shade) -> Double {
      func part(_ value: Int) -> Double {
        let share = Double(value) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * part(shade.red) + 0.7152 * part(shade.green) + 0.0722 * part(shade.blue)
    }
    let (light, dark) = (luminance(one), luminance(other))
    return (max(light, dark) + 0.05) / (min(light, dark) + 0.05)
  }

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
