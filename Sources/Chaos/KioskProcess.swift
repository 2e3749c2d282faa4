import Glibc
import PipedProgram
import Synchronization

/// A kiosk that runs as a process of its own, with a line in and a line out.
///
/// One thread plays at it; another may kill it, stop it and let it go on.
final class KioskProcess: Sendable {
  private let program: PipedProgram
  private let lines: Mutex<PipedLines>
  /// Whether it has been waited for: its number may be another's then.
  private let isReaped = Mutex(false)

  /// Starts a kiosk; its messages go to a file.
  ///
  /// It ends with the thread that starts it, also while it is stopped: a trial that is broken off leaves
  /// none behind.
  init(_ arguments: [String], messages: String) throws {
    program = try PipedProgram(
      ["setpriv", "--pdeathsig", "KILL", "--"] + arguments, messages: messages)
    lines = Mutex(PipedLines(of: program.output))
  }

  deinit {
    close(program.input)
    close(program.output)
  }

  /// Sends a signal, unless it has ended.
  func signal(_ number: Int32) {
    isReaped.withLock { if !$0 { kill(program.pid, number) } }
  }

  /// Types a line; false where nobody reads it any more.
  func type(_ line: String) -> Bool { program.write(line) }

  /// The next line of its output; nil at its end.
  func readLine() -> [UInt8]? { lines.withLock { $0.next() } }

  /// Waits until it has ended, however it does.
  func wait() {
    var information = siginfo_t()
    while waitid(P_PID, id_t(program.pid), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
    isReaped.withLock { isReaped in
      guard !isReaped else { return }
      waitpid(program.pid, nil, 0)
      isReaped = true
    }
  }
}

/// Why a trial can't be made.
struct TrialError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
