import Entries
import Improvement
import Programme
import Testing
import ThaiText
import Vocabulary

@testable import Reports

@Suite("The register's list as text")
struct RegisterListTextTests {
  private func text(
    _ language: Language, _ columns: Int, filter: RegisterFilter = RegisterFilter(),
    colour: @escaping (String, String) -> String = { text, _ in text }
  ) throws -> String {
    RegisterListText(
      try RegisterSample.list(filter), event: Sample.event, language: language, columns: columns,
      colour: colour
    ).text
  }

  @Test(
    "looks as it did, at 40 and 80 columns, in Thai and in English",
    arguments: [Language.thai, .english], [40, 80])
  func snapshots(language: Language, columns: Int) throws {
    try expectSnapshot(
      try text(language, columns), named: "register-\(language.rawValue)-\(columns).txt")
  }

  @Test(
    "fits any width from 40 columns", arguments: [Language.thai, .english], Array(40...102))
  func fit(language: Language, columns: Int) throws {
    for line in try text(language, columns).split(separator: "\n") {
      #expect(ThaiText.columns(of: line) <= columns, "\(line)")
    }
  }

  @Test("what is overdue stands out by a word, and by a colour where there are any")
  func overdue() throws {
    let plain = try text(.english, 80)
    #expect(plain.split(separator: "\n").count { $0.contains("· OVERDUE ·") } == 2)
    #expect(try text(.thai, 80).contains("· เกินกำหนด ·"))
    let coloured = try text(.english, 80) { "<\($1)>\($0)" }
    #expect(
      coloured.split(separator: "\n").filter { $0.contains("<#") }.allSatisfy {
        $0.hasPrefix("<#D32F2F>  ")
      })
    #expect(coloured.replacing("<#D32F2F>", with: "") == plain)
  }

  @Test("names teams, and no people")
  func people() throws {
    let text = try text(.english, 80)
    #expect(text.contains("Ratchaphruek") && !text.contains("p03"))
  }

  @Test("says that there is nothing")
  func empty() throws {
    #expect(
      try text(.english, 80, filter: RegisterFilter(status: .declined))
        .contains("\nThere are no findings.\n\n0 findings · 0 overdue"))
  }
}
