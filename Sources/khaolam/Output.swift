import Glibc
import Kiosk
import SourceText
import ThaiText
import Vocabulary

/// Whoever read the output has closed it.
struct ClosedPipe: Error {}

/// Standard output and standard error.
enum Output {
  /// Writes text to standard output.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes to standard output.
  ///
  /// - Throws: `ClosedPipe` where nobody reads it any more, `OutputError` where it can't be written.
  static func write(_ bytes: [UInt8]) throws {
    signal(SIGPIPE, SIG_IGN)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        throw ClosedPipe()
      } else if errno != EINTR {
        throw OutputError(code: errno)
      }
    }
  }

  /// Writes a message to standard error, its control characters made harmless.
  static func complain(_ text: String) {
    let bytes = Array((printable(text) + "\n").utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Writes what went wrong, and what to do about it, to standard error.
  static func complain(about error: any ExplainedError, language: Language) {
    complain("khaolam: \(error.message[language])\n  \(error.remedy[language])")
  }

  /// Writes a question to standard error; the answer is typed behind it.
  static func prompt(_ text: String) {
    let bytes = Array(printable(text).utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Writes the errors among what was found in a file to standard error.
  static func complain(about diagnostics: [Diagnostic], in file: SourceFile, language: Language) {
    let errors = diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    let text = DiagnosticText.text(of: errors, in: file, language: language)
    complain(String(text.dropLast()))
  }

  /// The width of the terminal at a descriptor in columns, nil where there is none.
  static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The width that help is wrapped to.
  static var helpWidth: Int { min(max(columns(of: STDOUT_FILENO) ?? 80, 40), 100) }

  /// The colours that standard output can show.
  static func colours(isOff: Bool) -> TerminalStyle.Colours {
    guard !isOff, isatty(STDOUT_FILENO) != 0, Environment.value("NO_COLOR") == nil,
      let terminal = Environment.value("TERM"), terminal != "dumb"
    else { return .none }
    return Environment.value("COLORTERM") == "truecolor" ? .full : .palette
  }
}

/// Standard output can't be written to.
struct OutputError: ExplainedError {
  /// The operating system's error number.
  var code: Int32

  var message: Bilingual {
    let reason = String(cString: strerror(code))
    return Bilingual(
      th: "เขียนผลลัพธ์ออกทาง standard output ไม่ได้: \(reason)",
      en: "Standard output can't be written: \(reason).")
  }

  var remedy: Bilingual {
    switch code {
    case ENOSPC, EDQUOT: Bilingual(th: "เพิ่มพื้นที่ว่างในดิสก์", en: "Make room on the disk.")
    default:
      Bilingual(
        th: "ส่งผลลัพธ์ไปยังไฟล์หรือโปรแกรมอื่นที่เขียนได้",
        en: "Lead it to a file or a program that can be written to.")
    }
  }

  var exitCode: Int32 { ExitStatus.inputOutput }
}
