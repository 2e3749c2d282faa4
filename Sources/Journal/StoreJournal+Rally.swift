import CarRally
import Entries
import Scoreboard
import Vocabulary

extension StoreJournal {
  /// The fold of all entries about cars of an event, by an index that holds nothing else.
  ///
  /// - Parameter car: Takes this car's entries only; nil takes all.
  public func rally(event: EventID, car: CarID? = nil) throws -> RallyFold {
    try session.read { try rallySnapshot(event: event, car: car) }
  }

  private func rallySnapshot(event: EventID, car: CarID?) throws -> RallyFold {
    var fold = RallyFold()
    // An older store, opened to be read only, has no cars.
    guard hasCars else { return fold }
    func add(_ row: any StoreRow) throws {
      let entry = try row.entry()
      try readable(entry.key) { () throws(UnreadableBody) in try fold.add(entry) }
    }
    try session.visit(
      """
      SELECT \(entryColumns) FROM entries INDEXED BY entries_of_clocks
      WHERE event = ?1 AND kind = 'clock-synced'
      """, .text(event.rawValue), each: add)
    if let car {
      try session.visit(
        """
        SELECT \(entryColumns) FROM entries INDEXED BY entries_by_car
        WHERE event = ?1 AND car = ?2
        """, .text(event.rawValue), .text(car.description), each: add)
    } else {
      try session.visit(
        """
        SELECT \(entryColumns) FROM entries INDEXED BY entries_by_car
        WHERE event = ?1 AND car IS NOT NULL
        """, .text(event.rawValue), each: add)
    }
    return fold
  }

  /// The cars that entries of an event are about.
  func cars(event: EventID) throws -> Set<CarID> {
    Set(
      try session.all(
        """
        SELECT DISTINCT car FROM entries INDEXED BY entries_by_car
        WHERE event = ?1 AND car IS NOT NULL
        """, .text(event.rawValue)
      ) { CarID($0.text(0) ?? "") }.compactMap(\.self))
  }

  /// The points kept of each car that has started.
  func carPoints(event: EventID) throws -> [CarID: Int] {
    guard hasCars else { return [:] }
    let rows = try session.all(
      "SELECT team, number, points FROM cars WHERE event = ?1", .text(event.rawValue)
    ) { (CarID(team: TeamID($0.text(0) ?? ""), number: $0.integer(1)), $0.integer(2)) }
    return Dictionary(rows) { first, _ in first }
  }

  /// Folds cars again from their entries, and keeps what their teams have by them.
  func refold(cars: Set<CarID>, event: EventID) throws {
    try session.require(.cars, of: event)
    var points = try carPoints(event: event)
    let before = rallyTallies(ofCars: points)
    // Many cars at once, as after a merge, in one pass over all.
    let whole = cars.count > 8 ? try rallySnapshot(event: event, car: nil) : nil
    for car in cars {
      let run = try (whole ?? rallySnapshot(event: event, car: car)).run(of: car)
      guard let run, run.state != .waiting, points[car] != run.total else { continue }
      points[car] = run.total
      try session.run(
        """
        INSERT INTO cars(event, team, number, points) VALUES(?1, ?2, ?3, ?4)
        ON CONFLICT(event, team, number) DO UPDATE SET points = excluded.points
        """, .text(event.rawValue), .text(car.team.rawValue), .integer(car.number),
        .integer(run.total))
    }
    for (team, tally) in rallyTallies(ofCars: points) {
      try add(
        tally - (before[team] ?? Tally()), to: TotalKey(part: .rally, team: team), event: event)
    }
  }
}
