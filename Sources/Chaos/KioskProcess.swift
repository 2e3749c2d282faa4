import Glibc
import Synchronization

/// A kiosk that runs as a process of its own, with a line in and a line out.
///
/// One thread plays at it; another may kill it, stop it and let it go on.
final class KioskProcess: Sendable {
  private struct State {
    var pid: pid_t
    /// Whether it has been waited for: its number may be another's then.
    var isReaped = false
  }

  private let state: Mutex<State>
  private let input: Int32
  private let output: Int32
  private let unread = Mutex<[UInt8]>([])

  /// One is started at a time: a pipe of one must not be left open in another.
  private static let starting = Mutex(())

  /// Starts a kiosk; its messages go to a file.
  convenience init(_ arguments: [String], messages: String) throws {
    let started = try Self.starting.withLock { _ in
      try Self.start(arguments, messages: messages)
    }
    self.init(pid: started.pid, input: started.input, output: started.output)
  }

  private init(pid: pid_t, input: Int32, output: Int32) {
    state = Mutex(State(pid: pid))
    self.input = input
    self.output = output
  }

  private static func start(
    _ arguments: [String], messages: String
  ) throws -> (pid: pid_t, input: Int32, output: Int32) {
    let toChild = try Self.pipe()
    let fromChild = try Self.pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild.readEnd, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild.writeEnd, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, messages, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, arguments[0], &actions, nil, &words, environ)
    close(toChild.readEnd)
    close(fromChild.writeEnd)
    guard code == 0 else { throw TrialError("\(arguments[0]): \(String(cString: strerror(code)))") }
    return (pid, toChild.writeEnd, fromChild.readEnd)
  }

  deinit {
    close(input)
    close(output)
  }

  private static func pipe() throws -> (readEnd: Int32, writeEnd: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw TrialError("no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Sends a signal, unless it has ended.
  func signal(_ number: Int32) {
    state.withLock { if !$0.isReaped { kill($0.pid, number) } }
  }

  /// Types a line; false where nobody reads it any more.
  func type(_ line: String) -> Bool {
    let bytes = Array("\(line)\n".utf8)
    return write(input, bytes, bytes.count) == bytes.count
  }

  /// The next line of its output; nil at its end.
  func readLine() -> [UInt8]? {
    unread.withLock { unread in
      while true {
        if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
          let line = Array(unread[..<end])
          unread.removeFirst(end + 1)
          return line
        }
        var chunk = [UInt8](repeating: 0, count: 1 << 14)
        let count = read(output, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return nil }
        unread += chunk[..<count]
      }
    }
  }

  /// Waits until it has ended, however it does.
  func wait() {
    let pid = state.withLock { $0.pid }
    var information = siginfo_t()
    while waitid(P_PID, id_t(pid), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
    state.withLock { state in
      guard !state.isReaped else { return }
      waitpid(pid, nil, 0)
      state.isReaped = true
    }
  }
}

/// Why a trial can't be made.
struct TrialError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
