import BenchTable
import Glibc

/// Many processes that write to one store at the same time.
struct Crowd {
  /// What each of them has seen.
  let accounts: [CrowdMember.Account]
  /// For how long they wrote, in seconds.
  let seconds: Double

  /// Lets so many write.
  ///
  /// All are ready before the first one begins.
  init(
    of count: Int, _ writer: CrowdWriterKind, store: String, seconds: Double, pace: Double = 0,
    program: String
  ) throws {
    self.seconds = seconds
    let members = try (0..<count).map { number in
      let task = CrowdMember.Task(
        writer: writer, store: store, number: number, seconds: seconds, pace: pace)
      return try Child([program] + task.words)
    }
    for member in members { _ = try member.readLine() }
    for member in members { try member.write("go") }
    accounts = try members.map { member in
      let line = String(decoding: try member.readLine(), as: UTF8.self)
      try member.finish()
      guard let account = CrowdMember.Account(line: line) else {
        throw BenchError("one of a crowd said: \(line)")
      }
      return account
    }
  }

  /// What others have seen who wrote in another way.
  init(accounts: [CrowdMember.Account], seconds: Double) {
    self.accounts = accounts
    self.seconds = seconds
  }

  /// How many answers were acknowledged.
  var commits: Int { accounts.reduce(0) { $0 + $1.commits } }

  /// How many were, with those before it began.
  var allCommits: Int { accounts.reduce(0) { $0 + $1.commits + $1.warmUp } }

  /// How many a second.
  var rate: Figure { Figure(value: Double(commits) / seconds, unit: .perSecond) }

  /// The median of the members' medians.
  var median: Figure { figure(accounts.map(\.median), share: 0.5) }

  /// The highest of the members' p99: each kiosk's own, not pooled.
  var p99: Figure { figure(accounts.map(\.p99), share: 1) }

  /// The longest that any of them waited.
  var longest: Figure { figure(accounts.map(\.longest), share: 1) }

  private func figure(_ values: [Double], share: Double) -> Figure {
    let sorted = values.sorted()
    let index = min(sorted.count - 1, Int(share * Double(sorted.count)))
    return Figure(milliseconds: sorted.isEmpty ? 0 : sorted[index])
  }
}
