import Entries
import Vocabulary

/// The results of a rally as they stand: teams in rank order, and what marshals decided.
public struct RallyResults: Hashable, Sendable {
  /// The teams in rank order.
  public var teams: [TeamResult]
  /// The rulings in the order in which they were made.
  public var rulings: [RuledResult]
  /// Until when protests are taken, in milliseconds; nil as long as some car is on its way, or none
  /// has started.
  public var protestsUntil: Int?

  /// A team's place, with its cars.
  public struct TeamResult: Hashable, Sendable {
    /// The place from 1; teams that are equal share one, and the next places stay empty.
    public var rank: Int
    /// The team.
    public var team: TeamID
    /// The rounded mean of its cars that have started.
    public var total: Int
    /// Its cars by number, also those that have not started.
    public var cars: [CarRun]
  }

  /// What a ruling changed.
  public struct RuledResult: Hashable, Sendable {
    /// What was decided, and why.
    public var ruling: Ruling
    /// The car's total before and after.
    public var car: Change
    /// Its team's total before and after.
    public var team: Change
    /// Whether it was made when the results were final.
    public var isAfterFinal: Bool

    /// A figure before and after.
    public struct Change: Hashable, Sendable {
      /// Before.
      public var before: Int
      /// After.
      public var after: Int
    }
  }

  /// The results of a rally.
  ///
  /// - Parameters:
  ///   - teams: The event's teams, in the order equals are listed in.
  ///   - cars: The cars of the route; those that nothing is known of have not started.
  public init(_ fold: RallyFold, teams: [TeamID], cars: [CarID]) {
    var runs = fold.runs()
    let known = Set(runs.map(\.car))
    runs += cars.filter { !known.contains($0) }.map { CarRun(car: $0) }
    runs.sort { $0.car < $1.car }
    protestsUntil = fold.protestsUntil(after: runs)
    self.teams = Self.ranked(runs, teams: teams)
    rulings = []
    rulings = Self.ruled(fold, closing: protestsUntil)
  }

  /// Whether nothing changes any more but by a correction.
  ///
  /// - Parameter now: Milliseconds since 1970-01-01 00:00 UTC.
  public func isFinal(at now: Int) -> Bool { protestsUntil.map { now >= $0 } ?? false }

  /// The cars that have started and not come to their end, by car.
  public var underWay: [CarRun] {
    teams.flatMap(\.cars).filter { $0.state != .waiting && !$0.state.hasEnded }
      .sorted { $0.car < $1.car }
  }

  private static func ranked(_ runs: [CarRun], teams: [TeamID]) -> [TeamResult] {
    let results = teams.map { team in
      let cars = runs.filter { $0.car.team == team }
      return TeamResult(rank: 0, team: team, total: total(of: cars), cars: cars)
    }
    let order = results.enumerated().sorted {
      ($1.element.total, $0.offset) < ($0.element.total, $1.offset)
    }
    var ranked: [TeamResult] = []
    for (index, (_, result)) in order.enumerated() {
      var result = result
      let isTied = ranked.last?.total == result.total
      result.rank = isTied ? ranked[index - 1].rank : index + 1
      ranked.append(result)
    }
    return ranked
  }

  private static func total(of runs: [CarRun]) -> Int {
    teamPoints(ofCars: runs.filter { $0.state != .waiting }.map(\.total))
  }

  /// What each ruling changed, given those before it.
  private static func ruled(_ fold: RallyFold, closing: Int?) -> [RuledResult] {
    var current: [CarID: CarRun] = [:]
    // As if nobody had ruled on anything yet.
    let never = Precedence(at: .min, kiosk: "", seq: 0)
    var byCar: [CarID: CarFold] = [:]
    for car in fold.cars {
      byCar[car.car] = car
      current[car.car] = car.run(clocks: fold.clocks, upTo: never)
    }
    func teamTotal(_ team: TeamID) -> Int {
      total(of: current.values.filter { $0.car.team == team })
    }
    let rulings = fold.cars.flatMap(\.rulings).sorted { $0.precedence < $1.precedence }
    return rulings.map { ruling in
      let before = (current[ruling.car]?.total ?? 0, teamTotal(ruling.car.team))
      current[ruling.car] = byCar[ruling.car]?.run(
        clocks: fold.clocks, upTo: ruling.precedence)
      let after = (current[ruling.car]?.total ?? 0, teamTotal(ruling.car.team))
      return RuledResult(
        ruling: ruling, car: .init(before: before.0, after: after.0),
        team: .init(before: before.1, after: after.1),
        isAfterFinal: closing.map { ruling.precedence.at >= $0 } ?? false)
    }
  }
}
