/// What PostgreSQL, or the way to it, said went wrong.
///
/// States: <https://www.postgresql.org/docs/current/errcodes-appendix.html>
struct PostgresError: Error, Hashable {
  /// The state that the server gives, five characters; empty where the server said nothing.
  var state: String
  /// Its first line, in whatever language the server speaks.
  var message: String
  /// Whether the connection is of no use any more.
  var isLost = false
  /// The session that it happened in.
  var session: ObjectIdentifier?

  /// Whether another try of what began at a time would not be as long: the server said that it ends the
  /// connection, or it was noticed before silence is, which takes 5 s.
  func isWorthRetrying(since start: Int) -> Bool {
    !state.isEmpty || ServerClock.now - start < 4_000
  }

  /// Whether what was to be written does not fit what is there: a row of its key is there, or what was
  /// taken to be so is not, by which something is divided.
  var isContradiction: Bool { ["23505", "22012"].contains(state) }

  /// Whether the same may succeed when it is tried again in a new transaction.
  var isTransient: Bool { ["40001", "40P01"].contains(state) }
}
