import Testing

@testable import Journal
@testable import PostgresJournal

@Suite struct PostgresAddressTests {
  @Test(
    "an address is named without whatever else is in it",
    arguments: [
      ("postgres://ann@db.example/event", "postgres://db.example/event"),
      (
        "postgresql://db.example:5433/event?sslmode=verify-full", "postgres://db.example:5433/event"
      ),
      ("postgres://a,b/event", "postgres://a,b/event"),
      ("postgres:///event?host=%2Frun%2Fpostgresql", "postgres:///run/postgresql/event"),
      ("postgres:///?service=school", "postgres://?service=school"),
    ])
  func name(uri: String, name: String) throws {
    #expect(try PostgresAddress(uri).name == name)
  }

  @Test(
    "an address with a password in it is refused and not repeated",
    arguments: [
      "postgres://ann:geheim@db/event", "postgres://ann@db/event?password=geheim",
      "postgres://ann@db/event?sslpassword=geheim", "postgres://ann:geheim@db/event?nonsense=1",
      "postgres://ann:geheim@[db/event", "postgres://ann:geheim%zz@db/event",
    ])
  func secrets(uri: String) {
    let refusal = #expect(throws: PostgresRefusal.self) { try PostgresAddress(uri) }
    #expect(refusal?.exitCode == 64)
    for text in [refusal?.message, refusal?.remedy] {
      #expect(text.map { !"\($0)".contains("geheim") } == true)
    }
  }

  @Test(
    "a file's path is no address", arguments: ["a.db", "sqlite:a", "/postgres://x", "http://x"])
  func files(name: String) {
    #expect(!PostgresAddress.isAddress(name))
  }

  @Test("what makes a pulled cable known is set where the address does not set it")
  func defaults() throws {
    let parameters = try PostgresAddress("postgres://db/e?connect_timeout=9").parameters
    #expect(parameters.first?.keyword == "dbname")
    let keywords = parameters.map(\.keyword)
    #expect(!keywords.contains("connect_timeout"))
    #expect(keywords.contains("tcp_user_timeout"))
    #expect(parameters.contains { $0 == ("target_session_attrs", "read-write") })
  }

  @Test("a server that is not there is out of reach")
  func nobody() throws {
    let address = try PostgresAddress("postgres://127.0.0.1:1/e")
    let session = PostgresSession(address, terms: .init())
    let error = #expect(throws: JournalError.self) { try session.first("SELECT 1") { _ in true } }
    #expect(error?.exitCode == 69)
  }
}
