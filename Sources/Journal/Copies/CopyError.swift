import Entries
import Vocabulary

/// Why a backup is not made, or not gone back to.
public enum CopyError: Error, Hashable, Sendable {
  /// Something has the name already that a backup was to get.
  case taken(path: String)
  /// A page can't be right, in the database's words.
  case damaged(path: String, reason: String)
  /// Entries were changed, or are missing: the first fault, and how many there are.
  case brokenChain(path: String, Verification.Fault, count: Int)
  /// A copy in a folder, or by a name, does not hold all that it was made of.
  case incomplete(path: String)
  /// The backup to go back to is the store itself.
  case itself(path: String)
  /// A folder is not there where sticks and other disks are.
  case notConnected(path: String)
}

extension CopyError: ExplainedError {
  /// What happened. Paths and the database's words stand as they are: callers make them safe.
  public var message: Bilingual {
    switch self {
    case .taken(let path):
      Bilingual(
        th: "มีไฟล์ \(path) อยู่แล้ว จึงไม่ได้เขียนทับ",
        en: "There is a file \(path) already; it is left as it is.")
    case .damaged(let path, let reason):
      Bilingual(
        th: "\(path) เสียหาย (\(reason))", en: "\(path) is damaged (\(reason)).")
    case .brokenChain(let path, let fault, let count):
      Bilingual(
        th: "รายการใน \(path) ไม่ถูกต้อง \(count) แห่ง: \(fault.message.th)",
        en: "Entries in \(path) are not sound, \(count) in all: \(fault.message.en).")
    case .incomplete(let path):
      Bilingual(
        th: "สำเนาที่ \(path) มีรายการไม่ครบ", en: "The copy at \(path) does not hold all entries.")
    case .itself(let path):
      Bilingual(
        th: "\(path) คือที่เก็บข้อมูลที่ใช้อยู่ ไม่ใช่ไฟล์สำรอง",
        en: "\(path) is the store itself, not a backup of it.")
    case .notConnected(let path):
      Bilingual(th: "ไม่มีโฟลเดอร์ \(path)", en: "There is no folder \(path).")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .notConnected:
      Bilingual(
        th: "โปรดเสียบแฟลชไดรฟ์หรือต่อดิสก์ให้เรียบร้อย แล้วลองอีกครั้ง",
        en: "Connect the stick or disk, wait until it is there, and try again.")
    case .taken: Bilingual(th: "ระบุชื่อไฟล์อื่นหรือโฟลเดอร์", en: "Name another file, or a folder.")
    case .damaged, .brokenChain:
      Bilingual(
        th: """
          ตรวจที่เก็บข้อมูลด้วย khaolam journal verify \
          ปิดทุกเครื่องแล้วคัดลอกไฟล์ไว้ และใช้ไฟล์สำรองฉบับก่อนหน้า
          """,
        en: """
          Check the store with khaolam journal verify; with all kiosks ended keep a copy of its file \
          as it is, and go back to an earlier backup.
          """)
    case .incomplete:
      Bilingual(
        th: "ตรวจดิสก์ แล้วลองอีกครั้งในโฟลเดอร์อื่น", en: "Check the disk, and try again in another folder."
      )
    case .itself:
      Bilingual(
        th: "ระบุไฟล์ในโฟลเดอร์ backups", en: "Name a file of the folder backups beside it.")
    }
  }

  /// The program's exit status for it, as in sysexits.h.
  public var exitCode: Int32 {
    switch self {
    case .itself: 64
    case .damaged, .brokenChain: 65
    case .taken, .notConnected: 73
    case .incomplete: 74
    }
  }
}
