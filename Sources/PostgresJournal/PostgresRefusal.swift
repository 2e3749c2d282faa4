import Vocabulary

/// Why an address or a server is not taken for a store.
public enum PostgresRefusal: Error, Hashable, Sendable {
  /// The address has a password in it, which other programs and the shell's history would see.
  case passwordInAddress
  /// The address can't be read; it is not repeated, since a password may be in it.
  case malformedAddress
  /// libpq is not installed.
  case noLibrary
  /// The server is older than the oldest that will do.
  case tooOld(store: String, version: String)
  /// The database keeps texts in another encoding than UTF-8.
  case notUTF8(store: String, encoding: String)
}

extension PostgresRefusal: ExplainedError {
  /// What happened.
  public var message: Bilingual {
    switch self {
    case .passwordInAddress:
      Bilingual(
        th: "ที่อยู่ของที่เก็บข้อมูลมีรหัสผ่านอยู่ด้วย ซึ่งผู้อื่นในเครื่องนี้จะเห็นได้",
        en: "The store's address has a password in it, which others on this machine could see.")
    case .malformedAddress:
      Bilingual(
        th: "อ่านที่อยู่ของที่เก็บข้อมูลไม่ได้", en: "The store's address can't be read.")
    case .noLibrary:
      Bilingual(
        th: "เครื่องนี้ไม่มี libpq จึงติดต่อ PostgreSQL ไม่ได้",
        en: "libpq is not installed, and without it no PostgreSQL server can be reached.")
    case .tooOld(let store, let version):
      Bilingual(
        th: "\(store) ใช้ PostgreSQL รุ่น \(version) ซึ่งเก่าเกินไป",
        en: "\(store) runs PostgreSQL \(version), which is too old.")
    case .notUTF8(let store, let encoding):
      Bilingual(
        th: "ฐานข้อมูล \(store) เก็บข้อความแบบ \(encoding) ไม่ใช่ UTF8",
        en: "The database \(store) keeps texts in \(encoding), not in UTF8.")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .passwordInAddress:
      Bilingual(
        th: "เอารหัสผ่านออก แล้วใส่ไว้ในไฟล์ ~/.pgpass (หรือไฟล์ที่ PGPASSFILE ระบุ) หรือในไฟล์ service "
          + "และเปลี่ยนรหัสผ่านนั้น",
        en: """
          Leave it out, put it into ~/.pgpass (or the file that PGPASSFILE names) or a service file, \
          and change that password.
          """)
    case .malformedAddress:
      Bilingual(
        th: "เขียนเป็น postgres://ผู้ใช้@เครื่อง/ฐานข้อมูล",
        en: "Write it as postgres://USER@HOST/DATABASE.")
    case .noLibrary:
      Bilingual(th: "ติดตั้งด้วย apt install libpq5", en: "Install it: apt install libpq5")
    case .tooOld:
      Bilingual(th: "ใช้ PostgreSQL รุ่น 15 ขึ้นไป", en: "Use PostgreSQL 15 or later.")
    case .notUTF8:
      Bilingual(
        th: "สร้างฐานข้อมูลใหม่ด้วย createdb --encoding=UTF8 --template=template0 ชื่อ",
        en: "Make one with createdb --encoding=UTF8 --template=template0 NAME.")
    }
  }

  /// The program's exit status for it, as in sysexits.h.
  public var exitCode: Int32 {
    switch self {
    case .passwordInAddress, .malformedAddress: 64
    case .noLibrary, .tooOld, .notUTF8: 69
    }
  }
}
