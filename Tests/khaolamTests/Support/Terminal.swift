import Glibc

/// A kiosk at a pseudo-terminal.
final class Terminal {
  let child: Child
  private var master: Int32
  private var bytes: [UInt8] = []
  private var searched = 0

  /// All that has been shown.
  var transcript: String {
    // The end of what was read may be the middle of a character.
    let whole = bytes.lastIndex { $0 < 0x80 } ?? bytes.startIndex
    return String(decoding: bytes[..<whole], as: UTF8.self)
  }

  struct Missing: Error, CustomStringConvertible {
    var text: String
    var transcript: String
    var description: String { "never showed “\(text)”; the end was:\n\(transcript.suffix(1500))" }
  }

  /// - Parameters:
  ///   - controls: Whether it is the kiosk's controlling terminal, which sends it signals.
  ///   - launcher: What starts the kiosk, as words before its own; nothing for a plain start.
  init(
    _ arguments: [String], columns: UInt16 = 80, environment: [String: String] = [:],
    controls: Bool = true, launcher: [String] = []
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
      launcher: launcher, arguments: arguments, environment: variables, input: .file(path),
      output: .file(path),
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

  /// Types much at once, and takes in meanwhile what is shown, as a terminal does.
  func paste(_ text: String) {
    let flags = fcntl(master, F_GETFL)
    _ = fcntl(master, F_SETFL, flags | O_NONBLOCK)
    defer { _ = fcntl(master, F_SETFL, flags) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      var source = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&source, 1, 10_000) > 0, source.revents & Int16(POLLIN | POLLOUT) != 0 else {
        return
      }
      if source.revents & Int16(POLLIN) != 0 { takeIn() }
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1_024)) }
      if count > 0 { rest = rest.dropFirst(count) }
    }
  }

  /// Types a line.
  func enter(_ line: String = "") { type(line + "\r") }

  /// Takes in what is shown and has not been taken in yet; how many bytes, below 0 for none.
  @discardableResult
  private func takeIn() -> Int {
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &chunk, chunk.count)
    if count > 0 { bytes += chunk[..<count] }
    return count
  }

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
        let count = takeIn()
        if count > 0 { continue }
        if count == 0 || errno == EIO { throw Missing(text: text, transcript: transcript) }
      } else {
        patience -= 1
      }
      guard patience > 0 else { throw Missing(text: text, transcript: transcript) }
    }
  }
}
