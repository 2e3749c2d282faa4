import Vocabulary

/// Why a file could not be read.
public enum FileError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// It is a folder.
  case isDirectory(path: String)
  /// This user may not read it.
  case notPermitted(path: String)
  /// The system refused for another reason, with its own message.
  case unreadable(path: String, reason: String)
  /// It is larger than anything of its kind should be. The limit is in bytes.
  case tooLarge(path: String, limit: Int)
  /// Its bytes are no text.
  case notText(path: String, TextDecodingError)

  /// The path as the user gave it.
  public var path: String {
    switch self {
    case .missing(let path), .isDirectory(let path), .notPermitted(let path),
      .unreadable(let path, _), .tooLarge(let path, _), .notText(let path, _):
      path
    }
  }

  /// Whether there was nothing to read at all, as against a file with unusable content.
  public var isNoInput: Bool {
    switch self {
    case .missing, .isDirectory, .notPermitted, .unreadable: true
    case .tooLarge, .notText: false
    }
  }

  /// What is wrong, without the path.
  public var message: Bilingual {
    switch self {
    case .missing: Bilingual(th: "ไม่พบไฟล์นี้", en: "no such file")
    case .isDirectory: Bilingual(th: "เป็นโฟลเดอร์ ไม่ใช่ไฟล์", en: "is a folder, not a file")
    case .notPermitted: Bilingual(th: "ไม่มีสิทธิ์อ่านไฟล์นี้", en: "no permission to read this file")
    case .unreadable(_, let reason):
      Bilingual(th: "อ่านไฟล์ไม่ได้ (\(reason))", en: "can't be read (\(reason))")
    case .tooLarge(_, let limit):
      Bilingual(
        th: "ไฟล์ใหญ่เกิน \(limit >> 20) MiB จึงไม่ได้อ่าน",
        en: "larger than \(limit >> 20) MiB, not read")
    case .notText(_, let error): error.message
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .missing:
      Bilingual(
        th: "ตรวจสอบการสะกดชื่อไฟล์และโฟลเดอร์", en: "check the spelling of the file and its folder")
    case .isDirectory:
      Bilingual(th: "ระบุชื่อไฟล์ที่อยู่ในโฟลเดอร์นี้", en: "name a file inside this folder")
    case .notPermitted:
      Bilingual(
        th: "ให้เจ้าของไฟล์อนุญาตให้อ่านได้ เช่น chmod a+r",
        en: "have its owner allow reading, for instance with chmod a+r")
    case .unreadable:
      Bilingual(th: "ตรวจสอบดิสก์หรืออุปกรณ์ที่เก็บไฟล์", en: "check the disk or drive that holds it")
    case .tooLarge:
      Bilingual(
        th: "ตรวจสอบว่าเป็นไฟล์ที่ต้องการ หรือแบ่งเป็นหลายไฟล์",
        en: "check that it is the right file, or split it into several")
    case .notText:
      Bilingual(
        th: "บันทึกไฟล์อีกครั้งเป็นข้อความธรรมดาแบบ UTF-8", en: "save it again as plain text in UTF-8")
    }
  }
}

extension TextDecodingError {
  /// What is wrong.
  public var message: Bilingual {
    switch self {
    case .binary(let offset):
      Bilingual(
        th: "ไม่ใช่ไฟล์ข้อความ (พบไบต์ NUL ที่ไบต์ลำดับ \(offset))",
        en: "not a text file (NUL byte at offset \(offset))")
    case .damagedUTF8(let offset, let line):
      Bilingual(
        th: "ข้อความ UTF-8 เสียหายที่บรรทัด \(line) (ไบต์ลำดับ \(offset))",
        en: "damaged UTF-8 text on line \(line) (offset \(offset))")
    case .damagedUTF16(let offset):
      Bilingual(
        th: "ข้อความ UTF-16 เสียหายที่ไบต์ลำดับ \(offset)",
        en: "damaged UTF-16 text at offset \(offset)")
    case .unknownEncoding(let offset):
      Bilingual(
        th: "ไม่ทราบรหัสอักขระของไฟล์ (ไบต์ลำดับ \(offset) ไม่ใช่ UTF-8, UTF-16 หรือ TIS-620)",
        en: "unknown text encoding (offset \(offset) is no UTF-8, UTF-16 or TIS-620)")
    }
  }
}
