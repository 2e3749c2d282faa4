import Glibc

/// A process of the program under test; it is killed when it is let go.
final class Child {
  /// Where a standard stream of the process leads.
  enum Stream {
    case file(String)
    case descriptor(Int32)
  }

  struct CannotStart: Error {
    var code: Int32
  }

  let pid: pid_t
  private var status: Int32?

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - launcher: What starts the program, as words before its own; nothing for a plain start.
  ///   - terminal: Whether the process leads a session whose terminal is its input file.
  init(
    launcher: [String] = [], arguments: [String], environment: [String: String] = [:],
    input: Stream, output: Stream,
    errors: Stream, terminal: Bool = false
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in [input, output, errors].enumerated() {
      switch stream {
      case .file(let path):
        let flags = terminal ? O_RDWR : number == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, Int32(number), path, flags, 0o600)
      case .descriptor(let descriptor):
        posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Threads of the test runner have signals blocked, which a child would inherit.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // A session leader that opens a terminal gets it as its controlling terminal.
    let setsid: Int16 = terminal ? 0x80 /* POSIX_SPAWN_SETSID */ : 0
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | setsid)
    var variables = [
      "PATH": "/usr/bin:/bin", "HOME": "/dev/null", "LANG": "C.UTF-8",
      "KHAOLAM_DATA": Program.checkout,
    ]
    // What deploy/test --sanitize says to a sanitizer is said to the program, too.
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] {
      variables[name] = getenv(name).map { String(cString: $0) }
    }
    variables.merge(environment) { $1 }
    let line = launcher + [Program.path] + arguments
    let words = line.map { strdup($0) } + [nil]
    let settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, line[0], &actions, &attributes, words, settings)
    guard code == 0 else { throw CannotStart(code: code) }
    self.pid = pid
  }

  deinit {
    guard status == nil else { return }
    kill(pid, SIGKILL)
    _ = wait()
  }

  /// Waits for the end; the exit status, or 128 and the signal's number.
  @discardableResult
  func wait() -> Int32 {
    if let status { return status }
    var raw: Int32 = 0
    while waitpid(pid, &raw, 0) < 0, errno == EINTR {}
    let signal = raw & 0x7F
    let result = signal == 0 ? raw >> 8 & 0xFF : 128 + signal
    status = result
    return result
  }

  /// Sends a signal.
  func send(_ signal: Int32) { kill(pid, signal) }
}
