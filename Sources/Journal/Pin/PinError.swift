import Vocabulary

/// Why a PIN does not open what it guards, or can't be set.
public enum PinError: Error, Hashable, Sendable {
  /// No PIN is set in this store.
  case notSet
  /// It is the wrong one; another can be tried after so many seconds.
  case wrong(seconds: Int)
  /// After a wrong one, another can be tried only after so many seconds.
  case tooSoon(seconds: Int)
  /// A PIN has 4 to 12 digits.
  case malformed
  /// The new PIN was not typed the same twice.
  case differs
  /// None was given.
  case notGiven
  /// Another program set a PIN meanwhile.
  case changedMeanwhile
  /// The C library makes no hash.
  case noHash
}

extension PinError: ExplainedError {
  /// What happened.
  public var message: Bilingual {
    switch self {
    case .notSet:
      Bilingual(th: "ยังไม่ได้ตั้งรหัส PIN ของวิทยากร", en: "No PIN is set for facilitators.")
    case .wrong: Bilingual(th: "รหัส PIN ไม่ถูกต้อง", en: "The PIN is wrong.")
    case .tooSoon:
      Bilingual(th: "ก่อนหน้านี้ใส่รหัส PIN ผิด จึงต้องรอ", en: "The PIN was wrong before.")
    case .malformed:
      Bilingual(th: "รหัส PIN ต้องเป็นตัวเลข 4 ถึง 12 หลัก", en: "A PIN has 4 to 12 digits.")
    case .differs:
      Bilingual(
        th: "รหัส PIN ใหม่ที่พิมพ์สองครั้งไม่ตรงกัน จึงยังไม่ได้เปลี่ยน",
        en: "The new PIN was not typed the same twice; nothing was changed.")
    case .notGiven: Bilingual(th: "ต้องใช้รหัส PIN ของวิทยากร", en: "This needs the facilitators' PIN.")
    case .changedMeanwhile:
      Bilingual(
        th: "ในระหว่างนี้มีผู้อื่นตั้งรหัส PIN ไปแล้ว จึงยังไม่ได้เปลี่ยน",
        en: "Somebody else set a PIN meanwhile; nothing was changed.")
    case .noHash:
      Bilingual(
        th: "ระบบสร้างค่าแฮชของรหัส PIN ไม่ได้ จึงยังไม่ได้เปลี่ยน",
        en: "The system can't hash a PIN; nothing was changed.")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .notSet: Bilingual(th: "โปรดตั้งด้วย khaolam pin set", en: "Set one with khaolam pin set.")
    case .wrong(let seconds), .tooSoon(let seconds):
      Bilingual(
        th: "ลองใหม่ได้ในอีก \(seconds) วินาที",
        en: "Try again in \(seconds == 1 ? "a second" : "\(seconds) seconds").")
    case .malformed, .differs: Bilingual(th: "โปรดลองอีกครั้ง", en: "Try again.")
    case .notGiven:
      Bilingual(
        th: "ใช้คำสั่งนี้ที่เทอร์มินัล หรือส่งรหัส PIN หนึ่งบรรทัดผ่าน --pin-fd N "
          + "(เมื่อตั้งรหัสใหม่ ให้ส่งรหัสปัจจุบันผ่าน --old-pin-fd N)",
        en: "Run this at a terminal, or pass the PIN on one line with --pin-fd N (to set a new "
          + "one, pass the current one with --old-pin-fd N).")
    case .changedMeanwhile:
      Bilingual(
        th: "โปรดลองอีกครั้งด้วยรหัส PIN ปัจจุบัน", en: "Try again with the PIN that is set now.")
    case .noHash:
      Bilingual(th: "โปรดตรวจสอบว่าติดตั้ง libcrypt แล้ว", en: "Check that libcrypt is installed.")
    }
  }

  /// The program's exit status for it, as in sysexits.h.
  public var exitCode: Int32 {
    switch self {
    case .malformed, .differs: 65
    case .noHash: 69
    case .tooSoon, .changedMeanwhile: 75
    case .notSet, .wrong, .notGiven: 77
    }
  }
}
