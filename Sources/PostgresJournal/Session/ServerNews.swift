import Journal

/// What of others is new, and what they should know: notices on a channel of the server's.
///
/// Who has written says so after the commit, in a statement of its own: within the transaction it
/// would have all commits of the server stand in a queue.
/// <https://www.postgresql.org/docs/current/sql-notify.html>
final class ServerNews {
  /// How often others have written, as far as it was seen.
  private(set) var revision = 0
  private var isListening = false
  /// When a notice was seen or given last.
  private var latestNotice = Int.min
  /// When something was written of which the others have not been told.
  private var owedSince: Int?
  /// When it was asked last what has been committed, and what that was.
  private var latestPoll = Int.min
  private var snapshot: String?

  /// The least time between two notices, in milliseconds: all who look wake up at each.
  private static let interval = 200
  /// How long a notice may take that was given before a commit and is seen after it, in milliseconds.
  private static let grace = 50
  /// How often it is asked what has been committed, in milliseconds: notices may get lost, with a
  /// connection for one.
  private static let pollInterval = 2_000

  /// Begins anew on another connection; what was missed meanwhile counts as news.
  func forget() {
    isListening = false
    snapshot = nil
    latestPoll = .min
    revision += 1
  }

  /// Tells the others that something was written, now or with one of the next occasions.
  func tell(_ session: PostgresSession) {
    owedSince = owedSince ?? ServerClock.now
    pay(session)
  }

  /// Tells the others what is owed to them, unless a notice was given a moment ago.
  private func pay(_ session: PostgresSession) {
    guard owedSince != nil, let connection = session.connection, connection.isAlive else { return }
    let now = ServerClock.now
    guard latestNotice == .min || now - latestNotice >= Self.interval else { return }
    latestNotice = now
    owedSince = nil
    try? connection.ask(notice)
    connection.send()
  }

  /// Looks at what has come, without asking the server but once in a while.
  func look(_ session: PostgresSession) throws {
    if !isListening { try listen(session) }
    let notices = try session.asking { connection in
      try connection.takeNotices()
    }
    let now = ServerClock.now
    if notices > 0 {
      revision += 1
      latestNotice = now
      // Who looks for the sake of another's notice sees this, too.
      if let owed = owedSince, now - owed > Self.grace { owedSince = nil }
    }
    pay(session)
    if latestPoll == .min || now - latestPoll >= Self.pollInterval { try poll(session, now) }
  }

  private func listen(_ session: PostgresSession) throws {
    let isStandby =
      try session.first("SELECT pg_is_in_recovery()") { $0.integer(0) != 0 } ?? false
    // A standby sends no notices: there it is asked.
    if !isStandby { try session.run("LISTEN \(ServerSchema.channel)", []) }
    isListening = true
  }

  /// Asks which transactions have ended: any may have been another's.
  private func poll(_ session: PostgresSession, _ now: Int) throws {
    latestPoll = now
    let snapshot = try session.first("SELECT CAST(pg_current_snapshot() AS text)") {
      $0.text(0) ?? ""
    }
    if self.snapshot != nil, snapshot != self.snapshot { revision += 1 }
    self.snapshot = snapshot
  }
}

/// A notice is a commit of its own, which need not be on disk.
private let notice = """
  SELECT set_config('synchronous_commit', 'off', true), pg_notify('\(ServerSchema.channel)', '')
  """

extension PostgresSession {
  func revision() throws -> Int {
    separateRemainingBallots()
    // Its own transaction is no news.
    guard case .idle = state else { return news.revision }
    try reporting {
      if let absence { throw absence }
      try retrying { try news.look(self) }
    }
    return news.revision
  }
}
