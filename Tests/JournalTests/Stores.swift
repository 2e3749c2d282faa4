import Entries
import Foundation
import PostgresJournal
import TestServer
import Synchronization
import Testing
import Vocabulary

@testable import Journal

/// The engines that hold stores: a law of the journal holds on each.
enum StoreKind: String, CaseIterable, Sendable {
  case sqlite, postgres

  /// A history that is drawn at random, on a store of a kind.
  struct History: Sendable, CustomTestStringConvertible {
    var kind: StoreKind
    var seed: Int

    var testDescription: String { "\(kind) \(seed)" }
  }

  /// So many histories in a file, and a quarter of them on a server, where each takes longer.
  static func histories(_ count: Int) -> [History] {
    (1...count).map { History(kind: .sqlite, seed: $0) }
      + (1...max(1, count / 4)).map { History(kind: .postgres, seed: $0) }
  }
}

/// Stores of one kind, and files beside them, which go with the test.
final class Stores {
  let kind: StoreKind
  private let folder: TemporaryFolder
  private var databases: [String: String] = [:]

  init(_ kind: StoreKind) throws {
    self.kind = kind
    folder = try TemporaryFolder()
  }

  deinit { EmptyStores.shared.giveBack(Array(databases.values)) }

  /// The path of a file.
  func file(_ name: String) -> String { folder.file(name) }

  /// A store of a name, with a number for an id; made the first time.
  func store(
    _ name: String = "a", id: UInt64 = 1, isSimulated: Bool = false,
    durability: Durability = .relaxed
  ) throws -> StoreJournal {
    switch kind {
    case .sqlite:
      return try folder.store(name, id: id, isSimulated: isSimulated, durability: durability)
    case .postgres:
      let birth = StoreBirth(id: StoreID(bits: id), isSimulated: isSimulated)
      if databases[name] == nil { databases[name] = try EmptyStores.shared.take(birth) }
      return try PostgresJournal.open(address(name), durability: durability, lockWait: 100)
    }
  }

  /// Opens a store that is there, in whichever thread.
  func opener(_ name: String = "a") throws -> @Sendable () throws -> StoreJournal {
    switch kind {
    case .sqlite:
      let path = file(name)
      return { try SQLiteJournal(path: path, durability: .relaxed) }
    case .postgres:
      let address = try address(name)
      return { try PostgresJournal.open(address) }
    }
  }

  /// A store that is there, to be read only.
  func reading(_ name: String = "a") throws -> StoreJournal {
    switch kind {
    case .sqlite: try SQLiteJournal(reading: file(name))
    case .postgres: try PostgresJournal.open(reading: address(name))
    }
  }

  /// What errors call a store.
  func name(_ name: String = "a") throws -> String {
    switch kind {
    case .sqlite: file(name)
    case .postgres: try address(name).name
    }
  }

  /// Changes a store's rows by other means than the journal.
  func change(_ name: String = "a", _ sql: String) throws {
    switch kind {
    case .sqlite:
      try Database(path: file(name), mode: .readWrite, busyTimeout: 100).execute(sql)
    case .postgres:
      let sums = sql.replacing(#/\btotals\b/#, with: "totals_by_kiosk")
      try PostgresServer.shared().query("SET search_path = khaolam; \(sums)", at: uri(name))
    }
  }

  /// Where a store's server is.
  func address(_ name: String = "a") throws -> PostgresAddress {
    try PostgresAddress(try uri(name))
  }

  func uri(_ name: String = "a") throws -> String {
    try #require(databases[name], "no store of this name was made")
  }
}

/// Stores on the tests' server that are empty, to be used again: making one takes longer than most
/// tests.
private final class EmptyStores: Sendable {
  static let shared = EmptyStores()

  private let addresses = Mutex<[String]>([])

  /// The address of an empty store.
  func take(_ birth: StoreBirth) throws -> String {
    var used: [String] = []
    defer { giveBack(used) }
    while let address = addresses.withLock({ $0.popLast() }) {
      if try empty(address, for: birth) { return address }
      used.append(address)
    }
    let address = try PostgresServer.shared().database()
    _ = try PostgresJournal.open(PostgresAddress(address), birth: birth)
    return address
  }

  /// Empties a store, unless a test still has a journal of it.
  ///
  /// - Returns: Whether it did.
  private func empty(_ address: String, for birth: StoreBirth) throws -> Bool {
    let tables = [
      "entries", "attempts", "totals_by_kiosk", "held_totals", "cars", "latecomers", "ballots",
      "events", "settings", "store",
    ]
    let values = [("id", birth.id.rawValue)] + (birth.isSimulated ? [("simulated", "1")] : [])
    let isEmptied = try PostgresServer.shared().query(
      """
      SET search_path = khaolam;
      DO $$ BEGIN
        IF NOT EXISTS(
          SELECT FROM pg_stat_activity WHERE datname = current_database()
            AND backend_type = 'client backend' AND pid <> pg_backend_pid()
        ) THEN
          \(tables.map { "DELETE FROM \($0);" }.joined(separator: " "))
          INSERT INTO store VALUES \(values.map { "('\($0)', '\($1)')" }.joined(separator: ", "));
          PERFORM set_config('khaolam.emptied', 'yes', false);
        END IF;
      END $$;
      SELECT current_setting('khaolam.emptied', true)
      """, at: address)
    return isEmptied == "yes"
  }

  func giveBack(_ more: [String]) { addresses.withLock { $0 += more } }
}
