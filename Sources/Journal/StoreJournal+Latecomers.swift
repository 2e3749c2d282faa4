import Entries
import Vocabulary

extension StoreJournal {
  /// The people whom the store knows beside an event's roster, by the time of their entry.
  public func latecomers(event: EventID) throws -> [Latecomer] {
    // A store of an older version, opened to be read only, knows of none.
    guard version >= Schema.versionWithLatecomers else { return [] }
    return try session.all(
      "SELECT \(latecomerColumns) FROM latecomers WHERE event = ?1 ORDER BY entered, person",
      .text(event.rawValue)
    ) { $0.latecomer() }
  }

  /// Visits the latecomers of an event, or of all, ordered by event and id.
  public func visitLatecomers(event: EventID?, _ visit: (Latecomer) throws -> Void) throws {
    guard version >= Schema.versionWithLatecomers else { return }
    if let event {
      try session.scan(
        "SELECT \(latecomerColumns) FROM latecomers WHERE event = ?1 ORDER BY person",
        [.text(event.rawValue)]
      ) { try visit($0.latecomer()) }
    } else {
      try session.scan(
        "SELECT \(latecomerColumns) FROM latecomers ORDER BY event, person", []
      ) { try visit($0.latecomer()) }
    }
  }

  /// Enters a latecomer, or writes the entry of one anew, together with the entries that say so.
  ///
  /// Written anew it counts, even by a clock that is behind.
  public func admit(
    _ latecomer: Latecomer, noting notes: [Draft], kiosk: String
  ) throws -> [Entry] {
    try commit(
      notes, event: latecomer.event, kiosk: kiosk, claiming: [.latecomer(latecomer.person)]
    ) {
      var latecomer = latecomer
      if let before = try self.latecomer(latecomer.person, event: latecomer.event) {
        latecomer.changed = max(latecomer.changed, before.changed + 1)
      }
      try requireFit(latecomer, from: name)
      try save(latecomer)
    }
  }

  /// Whether a latecomer of another store changes anything here: one who is known already stays, unless
  /// the other one supersedes it.
  func isNews(_ latecomer: Latecomer, from path: String) throws -> Bool {
    try requireFit(latecomer, from: path)
    return try self.latecomer(latecomer.person, event: latecomer.event)
      .map(latecomer.supersedes) ?? true
  }

  /// Takes in a latecomer of another store.
  ///
  /// - Returns: Whether that changed anything.
  func unite(_ latecomer: Latecomer, from path: String) throws -> Bool {
    guard try isNews(latecomer, from: path) else { return false }
    try save(latecomer)
    return true
  }

  private func requireFit(_ latecomer: Latecomer, from path: String) throws(JournalError) {
    guard let field = latecomer.fault else { return }
    throw .unfitLatecomer(latecomer.person, field: field, path: path)
  }

  private func latecomer(_ person: PersonID, event: EventID) throws -> Latecomer? {
    try session.first(
      "SELECT \(latecomerColumns) FROM latecomers WHERE event = ?1 AND person = ?2",
      .text(event.rawValue), .text(person.rawValue)
    ) { $0.latecomer() }
  }

  private func save(_ latecomer: Latecomer) throws {
    try session.require(.latecomer(latecomer.person), of: latecomer.event)
    try session.run(
      """
      INSERT INTO latecomers(\(latecomerColumns))
      VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      ON CONFLICT(event, person) DO UPDATE SET
        team = excluded.team, title = excluded.title, name = excluded.name,
        nickname = excluded.nickname, position = excluded.position, public = excluded.public,
        entered = excluded.entered, changed = excluded.changed
      """, .text(latecomer.event.rawValue), .text(latecomer.person.rawValue),
      .text(latecomer.team.rawValue), .text(latecomer.title), .text(latecomer.name),
      .text(latecomer.nickname), .text(latecomer.position), .integer(latecomer.isPublic ? 1 : 0),
      .integer(latecomer.entered), .integer(latecomer.changed))
  }
}

private let latecomerColumns =
  "event, person, team, title, name, nickname, position, public, entered, changed"

extension StoreRow {
  /// The latecomer in a row of `latecomerColumns`.
  fileprivate func latecomer() -> Latecomer {
    Latecomer(
      event: EventID(text(0) ?? ""), person: PersonID(text(1) ?? ""), team: TeamID(text(2) ?? ""),
      title: text(3) ?? "", name: text(4) ?? "", nickname: text(5) ?? "", position: text(6) ?? "",
      isPublic: integer(7) != 0, entered: integer(8), changed: integer(9))
  }
}
