import Entries
import Vocabulary

/// A session with the database that holds a store: all that the journal asks of an engine.
///
/// SQL is the journal's own, in what SQLite and PostgreSQL both understand: parameters are `?1`,
/// `?2`, …, each standing for one type; the column `right` is quoted, which is a word of SQL's;
/// sums are cast; and `INDEXED BY` names an index that some engines have to be told to use. Errors
/// are `JournalError`s that name the store.
package protocol StoreSession: AnyObject {
  /// What the store is called where people read it: a path, or an address without secrets.
  var name: String { get }

  /// How much the store's tables hold, counted as the steps of `Schema`.
  ///
  /// Older than the present only where a store is read that nobody may change.
  var version: Int { get }

  /// Whether a text may hold the character NUL.
  var keepsNUL: Bool { get }

  // MARK: Statements

  /// Runs a statement that returns no rows.
  ///
  /// In a transaction that writes it may wait, and fail, with whatever is asked next.
  func run(_ sql: String, _ values: [StoreValue]) throws

  /// Visits the rows of a statement, as long as the visitor wants more.
  ///
  /// They may all be in memory: see `scan`.
  func visit(
    _ sql: String, _ values: [StoreValue], _ visit: (any StoreRow) throws -> Bool) throws

  /// Visits the rows of a statement, of which there may be millions, in one snapshot.
  ///
  /// The visitor may ask for other things meanwhile.
  func scan(_ sql: String, _ values: [StoreValue], _ visit: (any StoreRow) throws -> Void) throws

  // MARK: Transactions

  /// Runs a body that reads in one snapshot.
  func read(_ body: () throws -> Void) throws

  /// Runs a body in a transaction that nobody disturbs in what it claims, undone if the body throws.
  ///
  /// The body may be run again from its beginning: where somebody wrote in between, or where it
  /// turned out to need more than it claimed.
  ///
  /// - Parameters:
  ///   - claim: What the body reads to change it.
  ///   - moment: The end of an earlier transaction, of which the body may know what it left.
  ///   - body: Is told how much of that still holds.
  /// - Returns: The moment at which the transaction ended.
  func write(
    _ claim: Claim, trusting moment: StoreMoment?, _ body: (Trust) throws -> Void
  ) throws -> StoreMoment

  /// Makes sure that a transaction holds a place that it is about to write to.
  ///
  /// Where it does not it is run again, holding the whole event.
  func require(_ place: Claim.Place, of event: EventID) throws

  /// Makes sure that a transaction holds a whole event; a merge comes to hold it by this.
  func require(wholeOf event: EventID) throws

  /// Makes sure that nobody else writes to any event until the transaction ends.
  func requireStore() throws

  // MARK: Entries, and what is kept of them

  /// Adds an entry, in the order of `Schema.writtenColumns`.
  func keep(entry values: [StoreValue]) throws

  /// Keeps an attempt, in the order of `Schema.attemptColumns` after its event.
  func keep(attempt values: [StoreValue]) throws

  /// Adds to a row of `totals`, in the order of `Schema.totalColumns`.
  func add(toTotal values: [StoreValue]) throws

  // MARK: Ballots

  /// Has rows that the transaction deletes overwritten, where the engine can.
  func overwriteDeleted() throws

  /// Clears away what would tell which ballot came with which entry, now or as soon as nobody reads
  /// it any more.
  func separateBallots()

  /// Tries that again where it could not be done.
  func separateRemainingBallots()

  // MARK: News

  /// A number that changes whenever another session's write becomes visible.
  func revision() throws -> Int
}

/// How much of what a transaction knew holds in a later one.
package enum Trust {
  /// Nothing.
  case nothing
  /// What comes of corrections and freezes, and where the kiosk's chain ends.
  case rulings
  /// That, and the attempts that were claimed.
  case all
}

/// When a transaction ended, as an engine counts.
package struct StoreMoment: Hashable {
  /// The connection that counts.
  package var connection: Int
  /// How often what is ruled of the event had been changed.
  package var version: Int
  /// The attempts that were claimed, if they were one player's at one quiz.
  package var place: Claim.Place?
  /// How often these had been changed, or the latest of them, where an engine counts by it.
  package var changes: Int
  /// The number of the latest of them, where an engine counts by it.
  package var latest: Int

  /// How often anything in the store had been changed, where an engine counts that.
  package var revision: UInt32?

  /// The moment at which a transaction ended.
  package init(
    connection: Int = 0, version: Int, place: Claim.Place? = nil, changes: Int = 0,
    latest: Int = 0
  ) {
    self.connection = connection
    self.version = version
    self.place = place
    self.changes = changes
    self.latest = latest
  }
}

extension StoreSession {
  /// The value of a body that reads in one snapshot.
  package func read<Value>(_ body: () throws -> Value) throws -> Value {
    var value: Value?
    try read { value = try body() }
    return try required(value)
  }

  /// The value of a body in a transaction that writes, as `write` runs it.
  package func write<Value>(_ claim: Claim, _ body: () throws -> Value) throws -> Value {
    var value: Value?
    _ = try write(claim, trusting: nil) { _ in value = try body() }
    return try required(value)
  }

  private func required<Value>(_ value: Value?) throws(JournalError) -> Value {
    guard let value else { throw .failed(path: name, reason: "a transaction ended too early") }
    return value
  }

  /// Runs a statement that returns no rows.
  package func run(_ sql: String, _ values: StoreValue...) throws { try run(sql, values) }

  /// The first row's value, read by `read`; nil without a row.
  package func first<Value>(
    _ sql: String, _ values: StoreValue..., read: (any StoreRow) throws -> Value
  ) throws -> Value? {
    try first(sql, values, read: read)
  }

  /// The first row's value, read by `read`; nil without a row.
  package func first<Value>(
    _ sql: String, _ values: [StoreValue], read: (any StoreRow) throws -> Value
  ) throws -> Value? {
    var value: Value?
    try visit(sql, values) {
      value = try read($0)
      return false
    }
    return value
  }

  /// All rows, each read by `read`.
  package func all<Value>(
    _ sql: String, _ values: StoreValue..., read: (any StoreRow) throws -> Value
  ) throws -> [Value] {
    try all(sql, values, read: read)
  }

  /// All rows, each read by `read`.
  package func all<Value>(
    _ sql: String, _ values: [StoreValue], read: (any StoreRow) throws -> Value
  ) throws -> [Value] {
    var rows: [Value] = []
    try visit(sql, values) {
      rows.append(try read($0))
      return true
    }
    return rows
  }

  /// Visits the rows of a statement; they may all be in memory.
  package func visit(
    _ sql: String, _ values: StoreValue..., each visit: (any StoreRow) throws -> Void
  ) throws {
    try self.visit(sql, values, each: visit)
  }

  /// Visits the rows of a statement; they may all be in memory.
  package func visit(
    _ sql: String, _ values: [StoreValue], each visit: (any StoreRow) throws -> Void
  ) throws {
    try self.visit(sql, values) {
      try visit($0)
      return true
    }
  }
}
