import Glibc

/// Speaks texts aloud through espeak-ng, one at a time.
///
/// A class, as it holds the process that is speaking; it stays with the loop of one terminal.
public final class Speaker {
  private let program: String
  private var process: pid_t?

  /// A speaker, if the program is found among the folders of a search path; nil if it is not.
  public init?(searchPath: String) {
    let places = searchPath.split(separator: ":").map { "\($0)/espeak-ng" }
    guard let program = places.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.program = program
  }

  deinit { stop() }

  /// Begins to speak, and stops what was being spoken. What can't be spoken is not.
  public func speak(_ speech: Speech) {
    stop()
    // The text goes through standard input, where nothing in it can be taken for an option.
    var ends: [Int32] = [-1, -1]
    guard
      socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends)
        == 0
    else { return }
    let text = Array(repeating: speech.text, count: speech.times).joined(separator: "\n\n") + "\n"
    process = start(reading: ends[0], wordsPerMinute: speech.pace.rawValue)
    close(ends[0])
    send(text, to: ends[1])
    close(ends[1])
  }

  /// Stops what is being spoken.
  public func stop() {
    guard let process else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    self.process = nil
  }

  private func start(reading input: Int32, wordsPerMinute: Int) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    // The kiosk's signals are not the speaker's.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = [program, "-v", "en-gb", "-s", String(wordsPerMinute), "--stdin"]
    var arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process: pid_t = 0
    return posix_spawn(&process, program, &actions, &attributes, arguments, environ) == 0
      ? process : nil
  }

  private func send(_ text: String, to socket: Int32) {
    // A question's text is far below what a socket holds, so nothing waits for the speaker.
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
      let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, flags) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
