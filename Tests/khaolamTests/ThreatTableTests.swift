import Foundation
import Testing

/// The threats of DESIGN.md, section 11, and the tests that it names.
@Suite("The table of threats")
struct ThreatTableTests {
  /// A test suite that the table names, with the beginnings of the tests in it that it quotes.
  private struct Named {
    var suite: String
    var tests: [String]
  }

  private func named() throws -> [Named] {
    let design = try String(
      decoding: Data(contentsOf: URL(filePath: "\(Program.checkout)/DESIGN.md")), as: UTF8.self)
    let section = try #require(
      design.split(separator: "\n## ").first { $0.hasPrefix("11. Threats\n") })
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("|") }
    return rows.compactMap { $0.split(separator: "|").last }.flatMap { cell in
      cell.matches(of: #/`([A-Za-z]+Tests)`(?: \(([^)]*)\))?/#).map { match in
        let quoted = match.2.map { $0.matches(of: #/"([^"]+)"/#) } ?? []
        return Named(
          suite: String(match.1),
          tests: quoted.map { String($0.1.replacing(" …", with: "")) })
      }
    }
  }

  /// The text of the file that holds a suite; nil where there is none.
  private func source(of suite: String) throws -> String? {
    let tests = "\(Program.checkout)/Tests"
    let files = FileManager.default.enumerator(atPath: tests)
    while let path = files?.nextObject() as? String {
      guard path.hasSuffix("/\(suite).swift") else { continue }
      return String(
        decoding: try Data(contentsOf: URL(filePath: "\(tests)/\(path)")), as: UTF8.self)
    }
    return nil
  }

  @Test("names suites and tests that are there")
  func names() throws {
    let named = try named()
    #expect(named.count > 25)
    for one in named {
      let source = try #require(try source(of: one.suite), "no suite is called \(one.suite)")
      #expect(source.contains("struct \(one.suite)"), "\(one.suite)")
      for test in one.tests {
        #expect(source.contains(test), "\(one.suite) has no test “\(test) …”")
      }
    }
  }
}
