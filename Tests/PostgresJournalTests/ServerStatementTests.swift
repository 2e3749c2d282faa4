import Testing

@testable import PostgresJournal

@Suite struct ServerStatementTests {
  @Test(
    "parameters are written as PostgreSQL has them, and hints are left out",
    arguments: [
      ("SELECT ?1, ?12", "SELECT $1, $12"),
      ("SELECT a FROM b INDEXED BY c\nWHERE d = ?1", "SELECT a FROM b \nWHERE d = $1"),
      ("SELECT '?1', \"a?2\", ?3", "SELECT '?1', \"a?2\", $3"),
      ("SELECT 'INDEXED BY x' FROM b INDEXED BY c", "SELECT 'INDEXED BY x' FROM b "),
    ])
  func text(sql: String, text: String) {
    #expect(ServerStatement.text(of: sql) == text)
  }
}
