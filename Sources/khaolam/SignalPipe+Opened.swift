import Glibc
import Kiosk
import Vocabulary

extension SignalPipe {
  /// A pipe of signals for a command.
  ///
  /// - Throws: `NoSignalPipe` where none can be had.
  static func opened(isLocked: Bool = false) throws(NoSignalPipe) -> SignalPipe {
    guard let signals = SignalPipe(isLocked: isLocked) else { throw NoSignalPipe(code: errno) }
    return signals
  }
}

/// Too many files are open, so that no signal could be waited for.
struct NoSignalPipe: ExplainedError {
  /// The operating system's error number.
  var code: Int32

  var message: Bilingual {
    let reason = String(cString: strerror(code))
    return Bilingual(
      th: "เปิดไฟล์เพิ่มเพื่อรอรับสัญญาณไม่ได้: \(reason)",
      en: "No more files can be opened, to wait for signals: \(reason).")
  }

  var remedy: Bilingual {
    code == EMFILE
      ? TooFewFiles.remedy
      : Bilingual(
        th: "ปิดโปรแกรมอื่นที่เปิดไฟล์ไว้มาก แล้วลองอีกครั้ง",
        en: "End other programs that have many files open, then try again.")
  }

  /// To be tried again.
  var exitCode: Int32 { 75 }
}
