import Glibc
import Synchronization

/// The descriptor that signal handlers write to; -1 before there is a pipe.
private let writeEnd = Atomic<Int32>(-1)

/// Signals as bytes in a pipe, so that a loop can wait for them and for lines at once.
///
/// The self-pipe trick: <https://cr.yp.to/docs/selfpipe.html>
public struct SignalPipe: Sendable {
  /// Where the signals' numbers can be read, a byte each; never blocks.
  public let readEnd: Int32

  /// Takes the signals that end a kiosk: SIGTERM and SIGHUP; unlocked, SIGINT too. A locked kiosk
  /// ignores what a keyboard can send.
  ///
  /// - Returns: nil where no pipe can be had.
  public init?(isLocked: Bool) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    readEnd = ends[0]
    writeEnd.store(ends[1], ordering: .relaxed)
    signal(SIGPIPE, SIG_IGN)
    // Whoever started the program may have left signals blocked.
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_UNBLOCK, &all, nil)
    for number in [SIGTERM, SIGHUP] { catching(number) }
    if isLocked {
      for number in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] { signal(number, SIG_IGN) }
    } else {
      catching(SIGINT)
    }
  }

  /// Gives SIGTERM, SIGHUP and SIGINT back to the system, by which they end the program, and closes
  /// the pipe; for one that is not locked.
  public func end() {
    for number in [SIGTERM, SIGHUP, SIGINT] { signal(number, SIG_DFL) }
    for descriptor in [readEnd, writeEnd.exchange(-1, ordering: .relaxed)] { close(descriptor) }
  }

  /// The number of the next signal that has come, nil if none has.
  func next() -> Int32? {
    var byte: UInt8 = 0
    return read(readEnd, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Waits for a signal; false when none has come in time.
  public func wait(milliseconds: Int32) -> Bool {
    var source = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, milliseconds) > 0
  }

  private func catching(_ number: Int32) {
    // A handler may call write and little else; see signal-safety(7).
    signal(number) { number in
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(writeEnd.load(ordering: .relaxed), &byte, 1)
    }
  }
}
