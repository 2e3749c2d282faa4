import Programme
import Testing
import Vocabulary

@Suite("A draw of teams") struct TeamDrawTests {
  @Test("costs what the formula says")
  func cost() {
    // Two teams of 10, 20 and 30, 40: x̄ 25, s² 500/3; 2·(10² + 10²) ÷ (500/3) ÷ 1.
    let figures = BalanceColumn(name: "points", values: .figures([10, 20, 30, 40]))
    let ofFigures = TeamDraw(teams: 2, kept: [nil, nil, nil, nil], columns: [figures])
    #expect(isNear(ofFigures.cost(of: [0, 0, 1, 1]), 2.4))
    #expect(isNear(ofFigures.cost(of: [0, 1, 1, 0]), 0))
    // χ² of a 2 × 2 table with 2, 0 and 0, 2 is 4, of one with 1 everywhere 0.
    let texts = BalanceColumn(name: "title", values: .texts(["a", "a", "b", "b"]))
    let ofTexts = TeamDraw(teams: 2, kept: [nil, nil, nil, nil], columns: [texts])
    #expect(isNear(ofTexts.cost(of: [0, 0, 1, 1]), 4))
    #expect(isNear(ofTexts.cost(of: [0, 1, 1, 0]), 0))
    // A figure that is known of two: their means differ by √2·s; known or not is even.
    let gaps = BalanceColumn(name: "points", values: .figures([10, 20, nil, nil]))
    let ofGaps = TeamDraw(teams: 2, kept: [nil, nil, nil, nil], columns: [gaps])
    #expect(isNear(ofGaps.cost(of: [0, 1, 0, 1]), 1))
    #expect(isNear(ofGaps.cost(of: [0, 0, 1, 1]), 4))
  }

  @Test("a column that is the same for all, or known of one only, costs nothing")
  func nothing() {
    let columns = [
      BalanceColumn(name: "a", values: .texts(["x", "x", "x"])),
      BalanceColumn(name: "b", values: .figures([5, 5, 5])),
    ]
    let draw = TeamDraw(teams: 2, kept: [nil, nil, nil], columns: columns)
    #expect(draw.cost(of: [0, 0, 1]) == 0)
    #expect(TeamDraw(teams: 1, kept: [nil, nil], columns: columns).cost(of: [0, 0]) == 0)
  }

  @Test(
    "sizes differ by at most one, unless those who stay make a team larger",
    arguments: [
      (4, [], 10, [2, 2, 3, 3]), (3, [0, 0, 0, 0, 0], 4, [2, 2, 5]), (2, [0, 1, 1], 0, [1, 2]),
      (3, [0, 0, 1], 3, [2, 2, 2]), (3, [0, 0], 3, [1, 2, 2]), (1, [], 3, [3]), (2, [], 0, [0, 0]),
      (4, [], 1, [0, 0, 0, 1]),
    ] as [(Int, [Int], Int, [Int])])
  func sizes(teams: Int, kept: [Int], drawn: Int, sizes: [Int]) {
    for seed in 0..<3 {
      let random = Self.columns(people: kept.count + drawn, seed: UInt64(seed))
      let draw = TeamDraw(
        teams: teams, kept: kept + [Int?](repeating: nil, count: drawn), columns: random)
      let result = draw.drawn(seed: UInt64(seed)).teams
      #expect(Array(result.prefix(kept.count)) == kept)
      #expect((0..<teams).map { team in result.count { $0 == team } }.sorted() == sizes)
    }
  }

  @Test("the same seed gives the same teams, another one others")
  func seeded() {
    let columns = Self.columns(people: 40, seed: 3)
    let draw = TeamDraw(teams: 4, kept: .init(repeating: nil, count: 40), columns: columns)
    #expect(draw.drawn(seed: 7) == draw.drawn(seed: 7))
    #expect(draw.drawn(seed: 7).teams != draw.drawn(seed: 8).teams)
  }

  @Test("of any roster, costs less than the best of 1,000 random draws", arguments: 1...8)
  func better(than seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let people = 24 + random.below(56)
    let teams = 2 + random.below(5)
    let kept: [Int?] = (0..<people).map { _ in
      random.below(seed.isMultiple(of: 3) ? 4 : 40) == 0 ? random.below(teams) : nil
    }
    let draw = TeamDraw(
      teams: teams, kept: kept, columns: Self.columns(people: people, seed: UInt64(seed)))
    let outcome = draw.drawn(seed: UInt64(seed))
    #expect(isNear(outcome.cost, draw.cost(of: outcome.teams)))
    #expect(outcome.cost < outcome.bestRandomCost)
    // Draws of the test's own: the same sizes, in another order.
    let drawn = kept.indices.filter { kept[$0] == nil }
    var least = Double.infinity
    for _ in 0..<1_000 {
      var other = outcome.teams
      for (place, team) in zip(drawn, random.shuffled(drawn.map { outcome.teams[$0] })) {
        other[place] = team
      }
      least = min(least, draw.cost(of: other))
    }
    #expect(outcome.cost < least)
  }

  @Test("no exchange of two, and no move that sizes allow, makes a result cheaper")
  func settled() {
    let draw = TeamDraw(
      teams: 3, kept: .init(repeating: nil, count: 20),
      columns: Self.columns(people: 20, seed: 5))
    let outcome = draw.drawn(seed: 1)
    let sizes = (0..<3).map { team in outcome.teams.count { $0 == team } }
    for one in 0..<20 {
      for other in 0..<one {
        var teams = outcome.teams
        teams.swapAt(one, other)
        #expect(draw.cost(of: teams) > outcome.cost - 2e-6)
      }
      for team in 0..<3 where sizes[team] < sizes[outcome.teams[one]] {
        var teams = outcome.teams
        teams[one] = team
        #expect(draw.cost(of: teams) > outcome.cost - 2e-6)
      }
    }
  }

  /// Columns of all sorts, with gaps.
  private static func columns(people: Int, seed: UInt64) -> [BalanceColumn] {
    var random = SeededGenerator(seed: seed)
    let points = (0..<people).map { _ in
      random.below(6) == 0 ? nil : Double(random.below(3_000))
    }
    func texts(_ count: Int) -> [String] {
      (0..<people).map { _ in "t\(random.below(count))" }
    }
    return [
      BalanceColumn(name: "points", values: .figures(points)),
      BalanceColumn(name: "level", values: .texts(texts(4))),
      BalanceColumn(name: "position", values: .texts(texts(9))),
    ]
  }

  private func isNear(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }
}
