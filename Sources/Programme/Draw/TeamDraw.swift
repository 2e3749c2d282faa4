import Vocabulary

/// A draw of people into teams that are alike.
///
/// Sizes come first: they differ by at most one, unless those who stay in their team make it
/// larger. Among all draws of these sizes one is sought whose cost is low. Each column adds to the
/// cost the weighted squares of what its teams deviate by, over their degrees of freedom, so that a
/// draw without any search comes to about 1 a column, and 0 is perfect:
///
/// - figures, in k teams: Σₜ nₜ·((x̄ₜ − x̄) ÷ s)² ÷ (k − 1), with nₜ the people of team t whose
///   figure is known, x̄ₜ their mean, x̄ and s everyone's mean and standard deviation;
/// - texts, of v kinds: Σₜᵥ (cₜᵥ − eₜᵥ)² ÷ eₜᵥ ÷ ((k − 1)·(v − 1)), Pearson's χ², with cₜᵥ how many
///   of team t have text v, and eₜᵥ how many of a team of that size would;
/// - figures that are not known of everyone also count as texts of two kinds: known, and not.
///
/// A column that is the same for all adds nothing.
public struct TeamDraw: Sendable {
  /// How many random draws the result is held against.
  public static let randomDraws = 1_000
  /// The most starts of the search.
  static let mostStarts = 20
  /// After how many exchanges looked at the search starts no more.
  static let patience = 4_000_000
  /// After how many exchanges looked at a search ends as it is, some seconds: 5,000 people.
  static let mostExchanges = 40_000_000

  let teams: Int
  let kept: [Int?]
  let plan: SeatPlan
  let costs: DrawCosts

  /// A draw.
  ///
  /// - Parameters:
  ///   - teams: The number of teams, from 1.
  ///   - kept: Of each person the team that they stay in, 0 ..< `teams`; nil for who is drawn.
  ///   - columns: By what the teams are to be alike, a value a person each.
  public init(teams: Int, kept: [Int?], columns: [BalanceColumn]) {
    self.teams = teams
    self.kept = kept
    var counts = [Int](repeating: 0, count: teams)
    for case let team? in kept { counts[team] += 1 }
    plan = SeatPlan(kept: counts, drawn: kept.count { $0 == nil })
    costs = DrawCosts(
      columns, people: kept.count, sizes: plan.sizes, emptySeats: plan.empty)
  }

  /// What a draw came to.
  public struct Outcome: Hashable, Sendable {
    /// Each person's team, 0 ..< the number of teams.
    public var teams: [Int]
    /// Its cost, from 0.
    public var cost: Double
    /// The least cost of 1,000 random draws with the same sizes.
    public var bestRandomCost: Double

    /// What a draw came to.
    public init(teams: [Int], cost: Double, bestRandomCost: Double) {
      self.teams = teams
      self.cost = cost
      self.bestRandomCost = bestRandomCost
    }
  }

  /// The cost of people in teams, from 0: one team a person.
  public func cost(of teams: [Int]) -> Double { DrawState(costs, teams: teams).cost }

  /// The draw that follows from a seed: of several searches the result with the least cost.
  ///
  /// The first starts at the best of the random draws, so no result costs more than that.
  public func drawn(seed: UInt64) -> Outcome {
    var random = SeededGenerator(seed: seed)
    var best = DrawState(costs, teams: seated(&random))
    for _ in 1..<Self.randomDraws {
      let other = DrawState(costs, teams: seated(&random))
      if other.cost < best.cost { best = other }
    }
    let bestRandomCost = best.cost
    let movable =
      kept.indices.filter { kept[$0] == nil } + (kept.count..<kept.count + plan.empty)
    var patience = Self.patience
    var start = best
    for _ in 1...Self.mostStarts {
      patience -= start.improve(
        movable, people: kept.count, most: Self.mostExchanges, &random)
      if start.cost < best.cost { best = start }
      if patience <= 0 || best.cost == 0 { break }
      start = DrawState(costs, teams: seated(&random))
    }
    return Outcome(
      teams: Array(best.teams.prefix(kept.count)), cost: best.cost,
      bestRandomCost: bestRandomCost)
  }

  /// A random draw: everyone's team, then those of the empty seats.
  private func seated(_ random: inout SeededGenerator) -> [Int] {
    let seats = plan.seating(&random)
    var taken = 0
    var teams: [Int] = []
    teams.reserveCapacity(kept.count + plan.empty)
    for team in kept {
      teams.append(team ?? seats[taken])
      if team == nil { taken += 1 }
    }
    return teams + seats[taken...]
  }
}
