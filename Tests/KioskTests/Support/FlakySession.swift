import Entries
import Journal
import Vocabulary

/// A session with a store whose server comes and goes.
final class FlakySession: StoreSession {
  /// What happens to a transaction.
  enum Failure {
    /// It is not begun.
    case lost
    /// It is made, and nothing is heard of it.
    case inDoubt
    /// Others hold what it needs.
    case busy
  }

  private let session: any StoreSession
  /// What happens to the next transactions; those after them are made.
  var failures: [Failure] = []

  init(_ session: any StoreSession) { self.session = session }

  private func gone() -> JournalError { .outOfReach(store: "postgres://hall/test", reason: "gone") }

  func write(
    _ claim: Claim, trusting moment: StoreMoment?, _ body: (Trust) throws -> Void
  ) throws -> StoreMoment {
    let failure = failures.isEmpty ? nil : failures.removeFirst()
    if failure == .lost { throw gone() }
    if failure == .busy { throw JournalError.busy(path: name) }
    let moment = try session.write(claim, trusting: moment, body)
    if failure == .inDoubt { throw gone() }
    return moment
  }

  var name: String { session.name }
  var version: Int { session.version }
  var keepsNUL: Bool { session.keepsNUL }
  func run(_ sql: String, _ values: [StoreValue]) throws { try session.run(sql, values) }
  func visit(
    _ sql: String, _ values: [StoreValue], _ visit: (any StoreRow) throws -> Bool
  ) throws { try session.visit(sql, values, visit) }
  func scan(_ sql: String, _ values: [StoreValue], _ visit: (any StoreRow) throws -> Void) throws {
    try session.scan(sql, values, visit)
  }
  func read(_ body: () throws -> Void) throws { try session.read(body) }
  func require(_ place: Claim.Place, of event: EventID) throws {
    try session.require(place, of: event)
  }
  func require(wholeOf event: EventID) throws { try session.require(wholeOf: event) }
  func requireStore() throws { try session.requireStore() }
  func keep(entry values: [StoreValue]) throws { try session.keep(entry: values) }
  func keep(attempt values: [StoreValue]) throws { try session.keep(attempt: values) }
  func add(toTotal values: [StoreValue]) throws { try session.add(toTotal: values) }
  func overwriteDeleted() throws { try session.overwriteDeleted() }
  func separateBallots() { session.separateBallots() }
  func separateRemainingBallots() { session.separateRemainingBallots() }
  func revision() throws -> Int { try session.revision() }
}
