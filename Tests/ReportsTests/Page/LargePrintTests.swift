import Glibc
import Programme
import Testing
import Vocabulary

@testable import Reports

@Suite("The page in large print")
struct LargePrintTests {
  private let sheet = LargePrintStyle.sheet

  /// The rules of the style sheet: what they are about, and their declarations.
  private var rules: [(selector: String, declarations: [String: String])] {
    sheet.split(separator: "}").compactMap { rule in
      let parts = rule.split(separator: "{", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let declarations = parts[1].split(separator: ";").compactMap { text -> (String, String)? in
        let pair = text.split(separator: ":", maxSplits: 1).map { $0.trimmedSpaces }
        return pair.count == 2 ? (pair[0], pair[1]) : nil
      }
      return (parts[0].trimmedSpaces, Dictionary(declarations) { $1 })
    }
  }

  @Test("has letters of 18 pt, 24 px, and more, in every rule")
  func sizes() throws {
    let base = try #require(rules.first { $0.selector == "html" }?.declarations["font"])
    #expect(base.hasPrefix("28px/1.6 "))
    for rule in rules {
      guard let size = rule.declarations["font-size"] else { continue }
      let pixels = try #require(Int(size.dropLast(2)), "\(rule.selector): \(size)")
      #expect(size.hasSuffix("px") && pixels >= 24, "\(rule.selector): \(size)")
    }
  }

  @Test("has a contrast of 7 to 1 of all letters and signs with their ground")
  func contrasts() throws {
    let html = try #require(rules.first { $0.selector == "html" }?.declarations)
    let (ink, paper) = (try #require(html["color"]), try #require(html["background"]))
    var pairs = [(ink, paper)]
    for rule in rules {
      let (color, ground) = (rule.declarations["color"], rule.declarations["background"])
      if color != nil || ground != nil { pairs.append((color ?? ink, ground ?? paper)) }
      for line in ["border", "border-bottom", "border-top", "outline"] {
        if let text = rule.declarations[line]?.split(separator: " ").last, text.hasPrefix("#") {
          pairs.append((String(text), paper))
        }
      }
    }
    #expect(pairs.count > 8)
    for (one, other) in pairs {
      let contrast = contrast(try #require(Shade(one)), try #require(Shade(other)))
      #expect(contrast >= 7, "\(one) on \(other): \(contrast)")
    }
    // No team's colour stands behind or in letters.
    #expect(!sheet.contains("var(") && !sheet.contains("opacity: 0."))
  }

  @Test("says what the page says, figures in words in place of drawings")
  func content() throws {
    let state = PageSample.state([("phuttharaksa", 100, 0), ("ratchaphruek", 1_250, 30)])
    let files = ProjectorPage(of: Sample.event, language: .thai).files(state, revision: 7)
    func body(_ html: String) throws -> Substring {
      html[try #require(html.firstRange(of: "<div id=\"live\">")).lowerBound...]
    }
    #expect(try body(files.large) == body(files.page))
    #expect(files.large.contains("<a href=\"index.html\">"))
    #expect(files.page.contains("<a href=\"large.html\">"))
    #expect(files.large.contains(LargePrintStyle.sheet))
    // The chart is hidden, its words are not.
    #expect(
      rules.contains { $0.selector.hasPrefix("svg,") && $0.declarations["display"] == "none" })
    #expect(!rules.contains { $0.selector == ".read" })
    #expect(files.large.contains("from 0 to 1,250 points"))
  }
}

/// What is told by a colour on the page is told by words beside it.
@Suite("Colour on the projector page never carries meaning alone")
struct PageColourMeaningTests {
  private var live: String {
    let state = PageSample.state(
      [("phuttharaksa", 100, 0), ("ratchaphruek", -60, 10), ("ratchaphruek", 1_250, 30)],
      freeze: PageSample.at(45), isSimulated: true)
    return ProjectorPage(of: Sample.event, language: .thai).files(state, revision: 7).page
  }

  /// The texts of all elements of a class, without their markup.
  private func texts(_ pattern: String, upTo end: String) -> [String] {
    live.ranges(of: pattern).map { range in
      let rest = live[range.upperBound...]
      let body = rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)]
      return String(body.replacing(/<[^>]*>/, with: " "))
    }
  }

  @Test(
    "whatever has a colour of its own has words",
    arguments: [
      ("<p class=\"banner simulated\">", "</p>"),
      ("<p class=\"banner frozen\" role=\"status\">", "</p>"),
      ("class=\"banner lost\" role=\"status\" hidden>", "</p>"), ("<p class=\"place\">", "</p>"),
      ("<li class=\"card\"", "</li>\n<li class=\"card\""), ("<text class=\"label\"", "</text>"),
    ])
  func words(start: String, end: String) {
    let texts = texts(start, upTo: end)
    #expect(!texts.isEmpty, "\(start)")
    for text in texts { #expect(text.contains { $0.isLetter }, "\(start): \(text)") }
  }

  @Test("each team's card, line and event is told by its name, up and down by a sign and words")
  func names() {
    let names = Sample.event.teams.map(\.name.en)
    let cards = texts("<li class=\"card\"", upTo: "</div>\n</li>")
    #expect(cards.count == names.count)
    #expect(names.allSatisfy { name in cards.count { $0.contains(name) } == 1 })
    let labels = texts("<text class=\"label\"", upTo: "</text>")
    #expect(names.allSatisfy { name in labels.count { $0.contains(name.prefix(12)) } == 1 })
    // Lines differ by their dashes, too.
    let lines = texts("<path class=\"line\"", upTo: "/>").count
    #expect(lines == names.count)
    let dashes = live.matches(of: /<path class="line"[^>]*>/).map { path in
      path.output.firstMatch(of: /stroke-dasharray="[^"]*"/).map { String($0.output) } ?? "solid"
    }
    #expect(Set(dashes).count == dashes.count)
    for item in texts("<li data-key=\"k", upTo: "</li>") {
      #expect(names.contains { item.contains($0) }, "\(item)")
    }
    for places in [2, -1] {
      for language in Language.allCases {
        #expect(PageWords.change(places)[language].contains { $0.isLetter })
      }
    }
    #expect(PageWords.change(1) != PageWords.change(-1))
  }
}

/// The contrast of two colours, as WCAG 2.2 defines it.
/// <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>
func contrast(_ one: Shade, _ other: Shade) -> Double {
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

extension StringProtocol {
  fileprivate var trimmedSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
