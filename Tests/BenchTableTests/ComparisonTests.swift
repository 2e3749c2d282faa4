import FoundationEssentials
import Testing

@testable import BenchTable

@Suite("The comparison of two tables of benchmarks")
struct ComparisonTests {
  /// A table of one row that was measured in rounds.
  private func table(
    _ ours: [Double], floors: [Double]? = nil, unit: Figure.Unit = .milliseconds
  ) -> Table {
    var table = Table(machine: "a machine", isQuick: true)
    for (index, value) in ours.enumerated() {
      let row = Row(
        what: "to the first screen", ours: Figure(value: value, unit: unit),
        floor: floors.map { Figure(value: $0[index], unit: unit) })
      table.add(Section(title: "start", floor: floors == nil ? "" : "a bare one", rows: [row]))
    }
    return table
  }

  private func verdict(_ now: Table, since before: Table) throws -> Comparison.Verdict? {
    let earlier = try JSONReport(try JSONReport(before).encoded())
    return Comparison(of: now, with: earlier).changes.first?.verdict
  }

  @Test("times that all lie above the earlier ones are worse, and the other way round better")
  func times() throws {
    let (low, high) = (table([10, 11, 10, 12, 11]), table([14, 13, 15, 14, 13]))
    #expect(try verdict(high, since: low) == .worse)
    #expect(try verdict(low, since: high) == .better)
  }

  @Test("rates that lie above the earlier ones are better")
  func rates() throws {
    let low = table([10, 11, 10, 12, 11], unit: .perSecond)
    let high = table([14, 13, 15, 14, 13], unit: .perSecond)
    #expect(try verdict(high, since: low) == .better)
    #expect(try verdict(low, since: high) == .worse)
  }

  @Test("what overlaps, or moves by less than 5 %, is the same")
  func noise() throws {
    let before = table([10, 11, 10, 12, 11])
    #expect(try verdict(table([11, 14, 10, 13, 12]), since: before) == .same)
    let close = table([100, 100.1, 100.2, 100.3, 100.4])
    #expect(try verdict(table([102, 102.1, 102.2, 102.3, 102.4]), since: close) == .same)
  }

  @Test("a machine that is slower as a whole makes nothing worse that has a floor")
  func slowerMachine() throws {
    let before = table([10, 11, 10, 12, 11], floors: [5, 5.5, 5, 6, 5.5])
    let after = table([20, 22, 21, 24, 22], floors: [10, 11, 10.5, 12, 11])
    #expect(try verdict(after, since: before) == .same)
    #expect(
      try verdict(table([20, 22, 21, 24, 22]), since: table([10, 11, 10, 12, 11])) == .worse)
  }

  @Test("of too few rounds nothing is told, and that is said")
  func tooFew() throws {
    let earlier = try JSONReport(try JSONReport(table([10, 11])).encoded())
    let comparison = Comparison(of: table([100, 110]), with: earlier)
    #expect(!comparison.hasWorse)
    #expect(comparison.text.contains("too few rounds to tell: --rounds 5"))
  }

  @Test("a row that the earlier table lacks is counted as new")
  func new() throws {
    let earlier = JSONReport(Table(machine: "a machine", isQuick: true))
    let comparison = Comparison(of: table([1]), with: earlier)
    #expect(comparison.changes.isEmpty && comparison.missing == 1)
    #expect(comparison.text.contains("new: 1"))
  }

  @Test("what is worse stands in the text with both medians")
  func text() throws {
    let earlier = try JSONReport(try JSONReport(table([10, 11, 10, 12, 11])).encoded())
    let text = Comparison(of: table([20, 21, 22, 20, 21]), with: earlier).text
    #expect(text.contains("WORSE  start: to the first screen: 11.0 → 21.0"))
  }
}
