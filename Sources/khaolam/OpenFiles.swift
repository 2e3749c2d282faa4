import Glibc
import Vocabulary

/// The files that the program may have open at once.
enum OpenFiles {
  /// As many as any command needs, with some to spare.
  private static let wanted: rlim_t = 32

  /// Makes sure that there can be enough of them: else what can't be opened later would be told of each
  /// file by itself, as if it were at fault.
  ///
  /// - Throws: `TooFewFiles`.
  static func allowEnough() throws {
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0, limit.rlim_cur < wanted else { return }
    limit.rlim_cur = min(wanted, limit.rlim_max)
    guard limit.rlim_cur == wanted, setrlimit(resource, &limit) == 0 else {
      throw TooFewFiles(most: Int(limit.rlim_max))
    }
  }
}

/// The program may not have enough files open at once.
struct TooFewFiles: ExplainedError {
  /// How many it may have.
  var most: Int

  var message: Bilingual {
    Bilingual(
      th: "โปรแกรมเปิดไฟล์พร้อมกันได้เพียง \(most) ไฟล์ ซึ่งไม่พอ",
      en: "This program may have only \(most) files open at once, which is not enough.")
  }

  var remedy: Bilingual { Self.remedy }

  static let remedy = Bilingual(
    th: "เพิ่มเป็นอย่างน้อย 64 ด้วย ulimit -n 64 หรือ LimitNOFILE= ของ systemd แล้วเริ่มใหม่",
    en: "Allow it 64 or more, with ulimit -n 64 or systemd's LimitNOFILE=, and start it again.")

  /// To be tried again.
  var exitCode: Int32 { 75 }
}
