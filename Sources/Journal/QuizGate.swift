import Entries
import Vocabulary

/// How a quiz stands at all terminals, by the word of facilitators.
public struct QuizGate: Sendable {
  /// Whether people may begin it, and go on; by these names in documents for programs.
  public enum State: String, Hashable, Codable, Sendable {
    case open
    /// Nobody may begin it; who is in the middle of it goes on.
    case closed
    /// Nobody may begin it, and the clocks of those who are in the middle of it stand still.
    case paused
  }

  /// Whether people may begin it, and go on.
  public private(set) var state = State.open
  /// When more time was given, and how much: milliseconds since 1970-01-01 00:00 UTC, and seconds.
  private var extensions: [(at: Int, seconds: Int)] = []
  /// When it was paused, and when it went on: milliseconds since 1970-01-01 00:00 UTC.
  private var pauses: [Range<Int>] = []
  private var pausedAt: Int?

  /// A quiz that is open, as the event file has it.
  public init() {}

  /// How many seconds more each question has than the event file gives it, from 0.
  public var extraSeconds: Int { extensions.reduce(0) { $0 + $1.seconds } }

  /// By how much something that began at an instant ends later: what it was paused and extended
  /// since, in milliseconds.
  public func delay(since start: Int, at now: Int) -> Int {
    let paused = pausedAt.map { pauses + [$0..<max($0, now)] } ?? pauses
    let stood = paused.map { $0.clamped(to: start..<max(start, now)).count }
    let extended = extensions.filter { $0.at >= start }.map { $0.seconds * 1000 }
    return (stood + extended).reduce(0, +)
  }

  /// The gates of quizzes, from all entries about them, in whatever order.
  static func gates(of entries: [Entry]) throws(JournalError) -> [QuizID: QuizGate] {
    var gates: [QuizID: QuizGate] = [:]
    for entry in entries.sorted(by: { $0.precedence < $1.precedence }) {
      try readable(entry.key) { () throws(UnreadableBody) in
        try gates[QuizID(entry.subject), default: QuizGate()].take(entry)
      }
    }
    return gates
  }

  private mutating func take(_ entry: Entry) throws(UnreadableBody) {
    switch entry.kind {
    case .opened: turn(to: .open, at: entry.at)
    case .closed: turn(to: .closed, at: entry.at)
    case .paused: turn(to: .paused, at: entry.at)
    case .extended: extensions.append((entry.at, try Extended(body: entry.body).seconds))
    default: break
    }
  }

  private mutating func turn(to state: State, at instant: Int) {
    self.state = state
    if state == .paused {
      pausedAt = pausedAt ?? instant
    } else if let began = pausedAt {
      pauses.append(began..<max(began, instant))
      pausedAt = nil
    }
  }
}

extension QuizGate.State {
  /// The kind of entry that turns a quiz to it.
  public var kind: EntryKind {
    switch self {
    case .open: .opened
    case .closed: .closed
    case .paused: .paused
    }
  }
}
