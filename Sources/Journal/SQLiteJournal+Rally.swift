import CarRally
import Entries
import Scoreboard
import Vocabulary

extension SQLiteJournal {
  /// The fold of all entries about cars of an event, by an index that holds nothing else.
  ///
  /// - Parameter car: Takes this car's entries only; nil takes all.
  public func rally(event: EventID, car: CarID? = nil) throws -> RallyFold {
    try reporting { try database.read { try rallySnapshot(event: event, car: car) } }
  }

  private func rallySnapshot(event: EventID, car: CarID?) throws -> RallyFold {
    var fold = RallyFold()
    // An older store, opened to be read only, has no cars.
    guard hasCars else { return fold }
    try add(
      try database.prepare(
        """
        SELECT \(entryColumns) FROM entries INDEXED BY entries_of_clocks
        WHERE event = ?1 AND kind = 'clock-synced'
        """, .text(event.rawValue)), to: &fold)
    if let car {
      try add(
        try database.prepare(
          """
          SELECT \(entryColumns) FROM entries INDEXED BY entries_by_car
          WHERE event = ?1 AND car = ?2
          """, .text(event.rawValue), .text(car.description)), to: &fold)
    } else {
      try add(
        try database.prepare(
          """
          SELECT \(entryColumns) FROM entries INDEXED BY entries_by_car
          WHERE event = ?1 AND car IS NOT NULL
          """, .text(event.rawValue)), to: &fold)
    }
    return fold
  }

  private func add(_ statement: Statement, to fold: inout RallyFold) throws {
    defer { statement.reset() }
    while try statement.step() {
      let entry = try statement.entry()
      try readable(entry.key) { () throws(UnreadableBody) in try fold.add(entry) }
    }
  }

  /// The cars that entries of an event are about.
  func cars(event: EventID) throws(SQLiteError) -> Set<CarID> {
    Set(
      try database.all(
        """
        SELECT DISTINCT car FROM entries INDEXED BY entries_by_car
        WHERE event = ?1 AND car IS NOT NULL
        """, .text(event.rawValue)
      ) { CarID($0.text(0) ?? "") }.compactMap(\.self))
  }

  /// The points kept of each car that has started.
  func carPoints(event: EventID) throws(SQLiteError) -> [CarID: Int] {
    guard hasCars else { return [:] }
    let rows = try database.all(
      "SELECT team, number, points FROM cars WHERE event = ?1", .text(event.rawValue)
    ) { (CarID(team: TeamID($0.text(0) ?? ""), number: $0.integer(1)), $0.integer(2)) }
    return Dictionary(rows) { first, _ in first }
  }

  /// Folds cars again from their entries, and keeps what their teams have by them.
  func refold(cars: Set<CarID>, event: EventID) throws {
    var points = try carPoints(event: event)
    let before = rallyTallies(ofCars: points)
    // Many cars at once, as after a merge, in one pass over all.
    let whole = cars.count > 8 ? try rallySnapshot(event: event, car: nil) : nil
    for car in cars {
      let run = try (whole ?? rallySnapshot(event: event, car: car)).run(of: car)
      guard let run, run.state != .waiting, points[car] != run.total else { continue }
      points[car] = run.total
      try database.run(
        """
        INSERT INTO cars VALUES(?1, ?2, ?3, ?4)
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
