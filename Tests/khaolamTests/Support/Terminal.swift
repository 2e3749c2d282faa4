import Glibc

/// A kiosk at a pseudo-terminal.
final class Terminal {
  let child: Child
  private var master: Int32
  /// All that has been shown.
  private(set) var transcript = ""
  private var bytes: [UInt8] = []
  private var searched = 0

  struct Missing: Error, CustomStringConvertible {
    var text: String
    var transcript: String
    var description: String { "never showed “\(text)”; the end was:\n\(transcript.suffix(1500))" }
  }

  /// - Parameter controls: Whether it is the kiosk's controlling terminal, which sends it signals.
  init(
    _ arguments: [String], columns: UInt16 = 80, environment: [String: String] = [:],
    controls: Bool = true
  ) throws {
    // What posix_openpt, unlockpt and ptsname do, which the Glibc module does not show; see pty(7).
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431 /* TIOCSPTLCK */, &unlocked) == 0,
      ioctl(master, 0x8004_5430 /* TIOCGPTN */, &number) == 0
    else { throw Child.CannotStart(code: errno) }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    let path = "/dev/pts/\(number)"
    var variables = ["TERM": "xterm-256color"]
    variables.merge(environment) { $1 }
    child = try Child(
      arguments: arguments, environment: variables, input: .file(path), output: .file(path),
      errors: .file(path), terminal: controls)
  }

  deinit { hangUp() }

  /// Lets the terminal go, as where a line is cut.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Whether the terminal shows what is typed.
  var echoes: Bool {
    var settings = termios()
    return tcgetattr(master, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Types text, control characters included.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Types a line.
  func enter(_ line: String = "") { type(line + "\r") }

  /// Waits until a text is shown that was not waited for before, at most ten seconds.
  func expect(_ text: String) throws {
    let wanted = Array(text.utf8)
    var patience = 100
    while true {
      if let range = bytes[searched...].firstRange(of: wanted) {
        searched = range.upperBound
        return
      }
      var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      if poll(&source, 1, 100) > 0 {
        var chunk = [UInt8](repeating: 0, count: 65536)
        let count = read(master, &chunk, chunk.count)
        if count > 0 {
          bytes += chunk[..<count]
          // The end of a chunk may be the middle of a character.
          let whole = bytes.lastIndex { $0 < 0x80 } ?? bytes.startIndex
          transcript = String(decoding: bytes[..<whole], as: UTF8.self)
          continue
        }
        if count == 0 || errno == EIO { throw Missing(text: text, transcript: transcript) }
      } else {
        patience -= 1
      }
      guard patience > 0 else { throw Missing(text: text, transcript: transcript) }
    }
  }
}
