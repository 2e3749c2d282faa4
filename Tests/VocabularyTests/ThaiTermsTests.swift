import FoundationEssentials
import Testing

/// One thing has one name in Thai: the table of CONTRIBUTING.md, held against all that the program says.
@Suite("Thai words")
struct ThaiTermsTests {
  private static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What is typed or told by people, or by Moodle, and not said by the program.
  private static let others = [
    "Simulation/", "Generators/", "MoodleXML/GapKinds.swift", "Grading/NumericUnits.swift",
  ]

  private struct Term {
    var thai: String
    var variants: [String]
  }

  private func terms() throws -> [Term] {
    let text = try String(
      contentsOf: Self.checkout.appendingPathComponent("CONTRIBUTING.md"), encoding: .utf8)
    let start = try #require(text.firstRange(of: "## Thai words"))
    let section = text[start.upperBound...].split(separator: "\n## ")[0]
    return section.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).map { row in
      let cells = row.split(separator: "|").map { $0.trimmingSpaces }
      return Term(thai: cells[1], variants: cells[2].split(separator: ",").map(\.trimmingSpaces))
    }
  }

  private func sources() throws -> [(name: String, text: String)] {
    let folder = Self.checkout.appendingPathComponent("Sources").path
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { name in name.hasSuffix(".swift") && !Self.others.contains { name.contains($0) } }
      .map { ($0, try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
  }

  @Test("are those of the table, and none of those that it leaves out")
  func table() throws {
    let terms = try terms()
    let sources = try sources()
    #expect(terms.count >= 20 && sources.count > 500)
    for term in terms {
      var isUsed = false
      for source in sources where source.text.contains(term.thai) {
        isUsed = true
        break
      }
      #expect(isUsed, "nothing says \(term.thai)")
      for source in sources {
        // The right word may hold a wrong one.
        for variant in term.variants where source.text.contains(variant) {
          let rest = source.text.replacing(term.thai, with: "")
          #expect(!rest.contains(variant), "\(source.name) says \(variant), not \(term.thai)")
        }
      }
    }
  }

  @Test("of the kiosk are in one register: หาก, never ถ้า; ๆ with a space before it")
  func register() throws {
    for source in try sources() {
      if source.name.hasPrefix("Kiosk/") {
        #expect(!source.text.contains("ถ้า"), "\(source.name)")
      }
      let unspaced = source.text.unicodeScalars.split(
        separator: "ๆ", omittingEmptySubsequences: false
      )
      .dropLast().filter { before in
        before.last.map { (0x0E01...0x0E4E).contains($0.value) } ?? false
      }
      // The list of characters that start no line is no text.
      #expect(unspaced.isEmpty || source.name.hasPrefix("ThaiText/"), "\(source.name): \(unspaced)")
    }
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
