import Glibc
import Kiosk
import Vocabulary

/// A line that nobody should see: typed at the terminal without echo, or handed over on a descriptor.
struct SecretLine {
  private let descriptor: Int32
  private let prompt: String?

  /// A line to be typed at the terminal that standard input is; nil where it is none.
  static func typed(prompt: String) -> SecretLine? {
    isatty(STDIN_FILENO) == 0 ? nil : SecretLine(descriptor: STDIN_FILENO, prompt: prompt)
  }

  /// A line to be read from a descriptor; at a terminal it is asked for.
  static func handed(on descriptor: Int, prompt: String) -> SecretLine {
    let descriptor = Int32(clamping: descriptor)
    return SecretLine(
      descriptor: descriptor, prompt: isatty(descriptor) == 0 ? nil : prompt)
  }

  /// Reads the line without its end; nil where nothing comes any more.
  ///
  /// - Throws: `Silent` where a signal ends the wait, `NoSignalPipe`, `UnreadableDescriptor`.
  func read() throws -> String? {
    guard let prompt else { return try bytes(unless: nil) }
    let signals = try SignalPipe.opened()
    // Stopped or killed in between, the terminal would go on without echo.
    let ignored = [SIGTSTP, SIGQUIT]
    for number in ignored { signal(number, SIG_IGN) }
    var before = termios()
    tcgetattr(descriptor, &before)
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ECHOE | ECHOK | ECHONL)
    tcsetattr(descriptor, TCSANOW, &silent)
    defer {
      tcsetattr(descriptor, TCSANOW, &before)
      signals.end()
      for number in ignored { signal(number, SIG_DFL) }
      // The Enter was not shown either.
      Self.show("\n")
    }
    Self.show(prompt)
    return try bytes(unless: signals)
  }

  /// The longest line that is read, in bytes; of a longer one only so many are kept.
  private static let limit = 1_000

  /// Byte by byte: what follows the line is for others to read.
  private func bytes(unless signals: SignalPipe?) throws -> String? {
    var line: [UInt8] = []
    while true {
      var sources = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals?.readEnd ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&sources, 2, -1) >= 0 else {
        if errno == EINTR { continue }
        throw UnreadableDescriptor(number: descriptor)
      }
      var byte: UInt8 = 0
      if sources[1].revents != 0 {
        _ = Glibc.read(sources[1].fd, &byte, 1)
        throw Silent(exitCode: 128 + Int32(byte))
      }
      let count = Glibc.read(descriptor, &byte, 1)
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        throw UnreadableDescriptor(number: descriptor)
      }
      if count == 0 && line.isEmpty { return nil }
      if count == 0 || byte == UInt8(ascii: "\n") {
        return String(decoding: line, as: UTF8.self)
      }
      if line.count < Self.limit { line.append(byte) }
    }
  }

  private static func show(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// A descriptor that was named can't be read.
struct UnreadableDescriptor: ExplainedError {
  var number: Int32

  var message: Bilingual {
    Bilingual(
      th: "อ่านจาก descriptor หมายเลข \(number) ไม่ได้",
      en: "The descriptor \(number) can't be read.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "โปรดเปิด descriptor ให้โปรแกรมก่อน เช่น --pin-fd 3 3<ไฟล์",
      en: "Open it for the program, as in --pin-fd 3 3<FILE.")
  }

  var exitCode: Int32 { ExitStatus.noInput }
}
