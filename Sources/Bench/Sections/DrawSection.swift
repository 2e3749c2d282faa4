import BenchTable
import Programme
import Vocabulary

/// How long it takes to draw people into teams that are alike, and how alike they are.
enum DrawSection {
  static func run(_ setting: Setting) throws -> Section {
    let people = setting.scaled(1_000)
    let draw = TeamDraw(
      teams: 4, kept: .init(repeating: nil, count: people), columns: columns(people: people))
    var outcome = draw.drawn(seed: 1)
    var samples = Samples()
    for seed in 1...setting.repeats(9) {
      samples.time { outcome = draw.drawn(seed: UInt64(seed)) }
      guard outcome.cost < outcome.bestRandomCost else {
        throw BenchError("a draw is no better than chance")
      }
    }
    return Section(
      title: "drawing \(grouped(Double(people))) people into 4 teams by four columns",
      floor: "",
      rows: [
        Row(
          what: "1,000 random draws, then the search",
          ours: Figure(milliseconds: samples.median), target: .atMost(1_000))
      ])
  }

  /// Points, of which one in five is not known, levels, titles and positions.
  private static func columns(people: Int) -> [BalanceColumn] {
    var random = SeededGenerator(seed: 3)
    func texts(_ count: Int) -> BalanceColumn.Values {
      .texts((0..<people).map { _ in "t\(random.below(count))" })
    }
    let points = (0..<people).map { _ in
      random.below(5) == 0 ? nil : Double(random.below(3_000))
    }
    return [
      BalanceColumn(name: "pretest", values: .figures(points)),
      BalanceColumn(name: "level", values: texts(4)),
      BalanceColumn(name: "title", values: texts(3)),
      BalanceColumn(name: "position", values: texts(12)),
    ]
  }
}
