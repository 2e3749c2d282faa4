import Programme
import Testing
import ThaiText
import Vocabulary

@testable import Reports

@Suite struct DrawTextTests {
  private static let columns = [
    BalanceColumn(name: "pretest", values: .figures([1_000, 2_005, nil, 10.25])),
    BalanceColumn(name: "level", values: .texts(["A1", "", "A1", "B1"])),
  ]

  private static func report(_ columns: [BalanceColumn] = columns) -> DrawReport {
    DrawReport(
      event: Sample.event, seed: 7, kept: [true, false, false, false], columns: columns,
      outcome: TeamDraw.Outcome(teams: [0, 0, 1, 1], cost: 0.33333, bestRandomCost: 12))
  }

  private func text(_ language: Language, columns: Int, _ report: DrawReport = report()) -> String {
    DrawText(report, event: Sample.event, language: language, columns: columns).text
  }

  @Test("is a table where that fits, with the cost beside the best of random draws")
  func wide() {
    let lines = text(.english, columns: 80).split(separator: "\n").dropFirst()
    #expect(
      lines.joined(separator: "\n") == """
        3 drawn, 1 kept their team (seed 7); balanced by size and pretest, level
        team          people  drawn  x̄ pretest  not given  A1  B1
        Phuttharaksa       2      1    1502.50          1   1   0
        Ratchaphruek       2      2      10.25          0   1   1
        imbalance 0.3333 (the best of 1000 random draws: 12.0000; 0 is perfectly even)
        """)
  }

  @Test("fits any width from 40 columns", arguments: [Language.thai, .english], [40, 50, 60, 80])
  func fit(language: Language, columns: Int) {
    let hostile = BalanceColumn(
      name: "\u{1B}[31mตำแหน่งที่ยาวมากจนไม่พอดีกับบรรทัดเดียวในหน้าจอแคบ",
      values: .texts(["\u{9B}31m", "นักวิเคราะห์นโยบายและแผนชำนาญการพิเศษ", "a", "b"]))
    let text = text(language, columns: columns, Self.report(Self.columns + [hostile]))
    for line in text.split(separator: "\n") {
      #expect(ThaiText.columns(of: line) <= columns, "\(line)")
    }
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{9B}"))
  }

  @Test("says so where sizes only are balanced, and shows the most frequent of many texts")
  func others() {
    #expect(text(.english, columns: 80, Self.report([])).contains("balanced by size only"))
    #expect(!text(.english, columns: 80, Self.report([])).contains("imbalance"))
    let many = BalanceColumn(name: "n", values: .texts((0..<24).map { "t\($0 / 2)" }))
    let report = DrawReport(
      event: Sample.event, seed: 7, kept: .init(repeating: false, count: 24), columns: [many],
      outcome: TeamDraw.Outcome(
        teams: (0..<24).map { $0 % 2 }, cost: 0, bestRandomCost: 0))
    let lines = text(.english, columns: 80, report).split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("t0  t1  t10  t11  t2  t3  t4  t5  others") })
    #expect(lines.contains { $0.hasSuffix("1   1    1    1   1   1   1   1       4") })
  }
}
