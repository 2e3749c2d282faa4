import FoundationEssentials
import Testing

@testable import BenchTable

@Suite("The table of benchmarks")
struct TableTests {
  private func section(_ ours: Double, floor: Double?, target: Row.Target) -> Section {
    let row = Row(
      what: "to the first | screen", ours: Figure(value: ours, unit: .milliseconds),
      floor: floor.map { Figure(value: $0, unit: .milliseconds) }, target: target)
    return Section(title: "start", floor: floor == nil ? "" : "a bare\n  program", rows: [row])
  }

  @Test("rounds are gathered by section and row, and their medians count")
  func rounds() throws {
    var table = Table(machine: "a machine", isQuick: false)
    for (ours, floor) in [(30.0, 10.0), (10, 5), (20, 8)] {
      table.add(section(ours, floor: floor, target: .times(2.5)))
    }
    let row = try #require(table.sections.first?.rows.first)
    #expect(table.sections.count == 1 && row.rounds.count == 3)
    #expect(row.ours.value == 20 && row.floor?.value == 8)
    // The median of 3, 2 and 2.5.
    #expect(row.ratio == 2.5)
    #expect(row.isReached == true)
  }

  @Test("an even number of rounds has the mean of the two in the middle")
  func even() {
    #expect(middle(of: [4, 1, 3, 2]) == 2.5)
    #expect(middle(of: []) == nil)
  }

  @Test("Markdown has a table a section, and no character in it means more than itself")
  func markdown() {
    var table = Table(machine: "2 × a_machine", isQuick: true)
    table.add(section(30, floor: 10, target: .times(2.5)))
    #expect(
      MarkdownReport.text(table) == """
        # Benchmarks

        2 × a\\_machine, a tenth of the sizes.

        ## start

        Floor: a bare program.

        |  | ours | floor | ratio | to reach | reached |
        |---|--:|--:|--:|--:|---|
        | to the first \\| screen | 30.0 ms | 10.0 ms | 3.00 × | ≤ 2.50 × | **no** |

        """)
  }

  @Test("JSON keeps every round, and is read again as it was")
  func json() throws {
    var table = Table(machine: "a machine", isQuick: false)
    table.add(section(30, floor: nil, target: .atMost(40)))
    table.add(section(50, floor: nil, target: .atMost(40)))
    let report = try JSONReport(try JSONReport(table).encoded())
    let row = try #require(report.sections.first?.rows.first)
    #expect(row.rounds.map(\.ours.value) == [30, 50])
    #expect(row.rounds.allSatisfy { $0.floor == nil })
    #expect(report.machine == "a machine" && !report.quick)
  }

  @Test("a floor that did nothing in its time makes no ratio, and ends nothing")
  func idleFloor() {
    let row = Row(
      what: "answers", ours: Figure(value: 5, unit: .perSecond),
      floor: Figure(value: 0, unit: .perSecond), target: .times(2))
    #expect(row.ratio == nil && row.isReached == nil)
    #expect(grouped(.infinity) == "–" && grouped(.nan) == "–")
  }

  @Test("a target without a floor is held against the median itself")
  func targets() {
    #expect(section(30, floor: nil, target: .atMost(40)).rows[0].isReached == true)
    #expect(section(50, floor: nil, target: .atMost(40)).rows[0].isReached == false)
    #expect(section(50, floor: nil, target: .times(2)).rows[0].isReached == nil)
    #expect(section(50, floor: nil, target: .none).rows[0].isReached == nil)
  }
}
