import Entries
import Journal

/// The making of a new store's tables on a server, and the steps from older ones.
struct ServerMigration {
  let session: PostgresSession
  /// What a store becomes that is made now.
  var birth: StoreBirth
  /// What leads from each version of the schema to the next.
  var steps = ServerSchema.migrations

  /// Brings the store up to date: all or nothing, while nobody else does.
  func run() throws {
    if try version() == steps.count { return }
    try session.alone { connection in
      try connection.ask("SET LOCAL statement_timeout = 0")
      try connection.ask("SELECT pg_advisory_xact_lock(hashtextextended('khaolam schema', 0))")
      try connection.finish()
      // Another terminal may have done it while this one waited for the lock.
      let version = try version()
      guard version < steps.count else { return }
      if version == 0 { try connection.ask("CREATE SCHEMA IF NOT EXISTS \(ServerSchema.name)") }
      for step in steps.dropFirst(version) {
        for statement in Self.statements(of: step) { try connection.askOnce(statement) }
      }
      try connection.ask("UPDATE schema_version SET version = ?1", [.integer(steps.count)])
      if version == 0 {
        try connection.ask(
          "INSERT INTO store(key, value) VALUES('id', ?1)", [.text(birth.id.rawValue)])
        if birth.isSimulated {
          try connection.ask("INSERT INTO store(key, value) VALUES('simulated', '1')")
        }
      }
      try connection.finish()
    }
  }

  /// Makes sure that there is a store that can be read.
  ///
  /// - Throws: `JournalError.missing` where there is none, `.notAStore`, `.newerSchema`.
  func check() throws {
    if try version() == 0 { throw JournalError.missing(path: session.name) }
  }

  /// How many steps the store has taken, 0 where there is none.
  private func version() throws -> Int {
    let found = try session.first(
      """
      SELECT to_regclass('\(ServerSchema.name).schema_version') IS NOT NULL,
        EXISTS(
          SELECT 1 FROM pg_catalog.pg_class
          WHERE relnamespace = to_regnamespace('\(ServerSchema.name)'))
      """
    ) { (isStore: $0.integer(0) != 0, isTaken: $0.integer(1) != 0) }
    guard let found, found.isStore else {
      if found?.isTaken ?? false { throw JournalError.notAStore(path: session.name) }
      return 0
    }
    let version = try session.first("SELECT version FROM schema_version") { $0.integer(0) } ?? 0
    guard version <= steps.count else {
      throw JournalError.newerSchema(path: session.name, version: version)
    }
    return version
  }

  /// The statements of a step, which end where lines end with a semicolon.
  private static func statements(of step: String) -> [String] {
    var statements: [String] = []
    var statement = ""
    for line in step.split(separator: "\n") {
      statement += line + "\n"
      if line.hasSuffix(";") {
        statements.append(statement)
        statement = ""
      }
    }
    return statements
  }
}
