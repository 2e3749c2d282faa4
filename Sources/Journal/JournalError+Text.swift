import Entries
import Vocabulary

extension JournalError: ExplainedError {
  /// What happened. Paths and the database's words stand as they are: callers make them safe.
  public var message: Bilingual {
    switch self {
    case .notAStore(let path):
      Bilingual(
        th: "\(path) ไม่ใช่ที่เก็บข้อมูลของข้าวหลาม",
        en: "\(path) is not a Khaolam store.")
    case .newerSchema(let path, let version):
      Bilingual(
        th: "\(path) สร้างโดยข้าวหลามรุ่นใหม่กว่านี้ (โครงสร้างรุ่นที่ \(version))",
        en: "\(path) was made by a newer Khaolam (schema version \(version)).")
    case .busy(let path):
      Bilingual(
        th: "มีโปรแกรมอื่นกำลังใช้ \(path) อยู่ จึงยังบันทึกไม่ได้",
        en: "Another program keeps \(path) locked.")
    case .readOnly(let path):
      Bilingual(
        th: "เขียนลงใน \(path) ไม่ได้ เพราะไฟล์หรือดิสก์อ่านได้อย่างเดียว",
        en: "\(path) can't be written to: the file or its disk is read-only.")
    case .diskFull(let path):
      Bilingual(
        th: "ดิสก์เต็ม จึงบันทึกลงใน \(path) ไม่ได้",
        en: "The disk is full: nothing more can be saved in \(path).")
    case .cannotOpen(let path, let reason):
      Bilingual(
        th: "เปิดหรือสร้าง \(path) ไม่ได้ (\(reason))",
        en: "\(path) can't be opened or made (\(reason)).")
    case .failed(let path, let reason):
      Bilingual(
        th: "อ่านหรือเขียน \(path) ไม่สำเร็จ (\(reason))",
        en: "Reading or writing \(path) failed (\(reason)).")
    case .missing(let path):
      Bilingual(th: "ไม่พบไฟล์ \(path)", en: "There is no file \(path).")
    case .damaged(let path, let reason):
      Bilingual(
        th: "ข้อมูลใน \(path) เสียหาย (\(reason))",
        en: "\(path) is damaged (\(reason)).")
    case .unreadableEntry(let key, let body):
      Bilingual(
        th: "อ่านรายการ \(key.thai) ไม่ได้: \(body.thai)",
        en: "Entry \(key.english) can't be read: \(body.english).")
    case .unknownKind(let key, let kind):
      Bilingual(
        th: "ข้าวหลามรุ่นนี้ไม่รู้จักรายการชนิด “\(kind)” (\(key.thai))",
        en: "This Khaolam does not know entries of the kind “\(kind)” (\(key.english)).")
    case .conflicts(let conflicts, let path): conflicts.message(path: path)
    case .brokenChain(let key, let path):
      Bilingual(
        th: "รายการ \(key.thai) ใน \(path) ถูกแก้ไขหรือขาดหาย จึงไม่ได้รวมรายการใดเลย",
        en: """
          Entry \(key.english) in \(path) was changed, or one before it is gone; nothing was merged.
          """)
    case .unreadableExport(let path, let line):
      Bilingual(
        th: "\(path) บรรทัดที่ \(line): อ่านไม่ได้ หรือไฟล์ไม่ครบถ้วน จึงไม่ได้รวมรายการใดเลย",
        en: """
          \(path), line \(line): no line of an export, or the file is not whole; nothing was merged.
          """)
    case .unfitLatecomer(let person, let field, let path):
      Bilingual(
        th: "“\(field.rawValue)” ของ “\(person)” ใน \(path) ใช้ไม่ได้ จึงไม่ได้บันทึก",
        en: "\(path): the “\(field.rawValue)” of `\(person)` can't be kept; nothing was written.")
    case .unfitBallot(let survey, let field, let path):
      Bilingual(
        th: "“\(field.rawValue)” ของคำตอบแบบสอบถาม \(survey) ใน \(path) ใช้ไม่ได้ จึงไม่ได้บันทึก",
        en: """
          \(path): the “\(field.rawValue)” of a ballot of `\(survey)` can't be kept; nothing was \
          written.
          """)
    case .simulatedIntoReal(let path):
      Bilingual(
        th: "\(path) เป็นข้อมูลจำลอง จึงรวมกับข้อมูลจริงไม่ได้",
        en: "\(path) holds simulated entries, which can't be merged into real ones.")
    case .realIntoSimulated(let path):
      Bilingual(
        th: "\(path) เป็นข้อมูลจริง จึงรวมกับข้อมูลจำลองไม่ได้",
        en: "\(path) holds real entries, which can't be merged into simulated ones.")
    case .outOfReach(let store, let reason):
      Bilingual(
        th: "ติดต่อที่เก็บข้อมูล \(store) ไม่ได้ (\(reason))",
        en: "The store \(store) is out of reach (\(reason)).")
    case .unflushed(let path, let reason):
      Bilingual(
        th: "ดิสก์ยังไม่ยืนยันสิ่งที่เขียนลง \(path) (\(reason))",
        en: "The disk did not confirm what was written to \(path) (\(reason)).")
    case .unstorable(let key, let path):
      Bilingual(
        th: "รายการ \(key.thai) มีอักขระ NUL ซึ่งเก็บใน \(path) ไม่ได้ จึงไม่ได้บันทึกรายการใดเลย",
        en: """
          Entry \(key.english) has the character NUL, which \(path) can't keep; nothing was written.
          """)
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .notAStore:
      Bilingual(
        th: "ตรวจสอบชื่อไฟล์ หรือเลือกไฟล์อื่นด้วย --store",
        en: "Check the name, or choose another file with --store.")
    case .newerSchema, .unknownKind:
      Bilingual(
        th: "ปรับปรุงข้าวหลามในเครื่องนี้ให้เป็นรุ่นล่าสุด",
        en: "Update Khaolam on this machine.")
    case .busy:
      Bilingual(
        th: "ปิดโปรแกรมอื่นที่เปิดไฟล์นี้อยู่ แล้วลองอีกครั้ง คำตอบที่บันทึกแล้วยังอยู่ครบ",
        en: "Close the other program and try again. Every answer saved before is kept.")
    case .readOnly:
      Bilingual(
        th: "ตรวจสอบสิทธิ์ของไฟล์และโฟลเดอร์ หรือเลือกที่เก็บข้อมูลอื่นด้วย --store คำตอบที่บันทึกแล้วยังอยู่ครบ",
        en: """
          Check the permissions of the file and its folder, or choose another place with --store. \
          Every answer saved before is kept.
          """)
    case .diskFull:
      Bilingual(
        th: "ลบไฟล์ที่ไม่ใช้เพื่อเพิ่มพื้นที่ว่างในดิสก์ แล้วลองอีกครั้ง คำตอบที่บันทึกแล้วยังอยู่ครบ",
        en: "Free some space on the disk and try again. Every answer saved before is kept.")
    case .cannotOpen:
      Bilingual(
        th: "ตรวจสอบว่ามีโฟลเดอร์นี้และมีสิทธิ์ใช้งาน หรือเลือกที่เก็บข้อมูลอื่นด้วย --store",
        en: "Check that the folder is there and open to you, or choose another store with --store.")
    case .failed:
      Bilingual(
        th: "ตรวจสอบดิสก์ แล้วลองอีกครั้ง หากยังไม่ได้ ให้ปิดแล้วเปิดโปรแกรมใหม่ "
          + "หรือใช้ไฟล์สำรอง",
        en: """
          Check the disk and try again; if it goes on failing, end the program and start it anew, or go \
          back to a backup.
          """)
    case .missing:
      Bilingual(
        th: "ตรวจสอบชื่อไฟล์ และตรวจว่าเสียบแฟลชไดรฟ์หรือเชื่อมต่อดิสก์แล้ว",
        en: "Check the name, and that the disk it is on is connected.")
    case .damaged, .unreadableEntry:
      Bilingual(
        th: "ปิดเครื่องตอบคำถามทุกเครื่อง แล้วซ่อมด้วย khaolam journal repair "
          + "หากเป็นไฟล์สำรอง ให้ใช้ไฟล์อื่น",
        en: """
          End all kiosks, then make the store sound with khaolam journal repair; if it is a backup, take \
          another one.
          """)
    case .conflicts: MergeConflicts.remedy
    case .brokenChain:
      Bilingual(
        th: "ตรวจที่เก็บข้อมูลทั้งสองด้วย khaolam journal verify แล้วรวมจากไฟล์ต้นฉบับหรือไฟล์สำรอง",
        en: """
          Check both stores with khaolam journal verify, and merge from the original or a backup.
          """)
    case .unreadableExport:
      Bilingual(
        th: "ส่งออกใหม่ด้วย khaolam journal export หรือรวมจากไฟล์ของที่เก็บข้อมูลโดยตรง",
        en: "Export it again with khaolam journal export, or merge the store itself.")
    case .unfitLatecomer:
      Bilingual(
        th: "ชื่อมี 1 ถึง 200 ไบต์ ทุกช่องมีเฉพาะตัวอักษรที่แสดงได้ รหัสใช้ a–z 0–9 และ -",
        en: """
          A name has 1 to 200 bytes; texts hold nothing but characters that show; ids have a–z, 0–9 \
          and hyphens.
          """)
    case .unfitBallot:
      Bilingual(
        th: "คะแนนเป็น 1 ถึง 5 ความเห็นยาวไม่เกิน 1,000 ไบต์และมีเฉพาะตัวอักษรที่แสดงได้",
        en: """
          Ratings go from 1 to 5; a comment has at most 1,000 bytes and only characters that show.
          """)
    case .simulatedIntoReal, .realIntoSimulated:
      Bilingual(
        th: "รวมข้อมูลจริงกับข้อมูลจริง และข้อมูลจำลองกับข้อมูลจำลองเท่านั้น โดยเลือกที่เก็บข้อมูลด้วย --store",
        en: "Merge only real with real, or simulated with simulated; choose with --store.")
    case .outOfReach:
      Bilingual(
        th: "ตรวจสายเครือข่ายและเครื่องแม่ข่าย แล้วลองอีกครั้ง คำตอบที่บันทึกแล้วยังอยู่ครบ "
          + "สิ่งที่สั่งครั้งสุดท้ายอาจบันทึกแล้ว ให้ดูก่อนสั่งซ้ำ หากยังไม่ได้ ให้เล่นต่อด้วย "
          + "--store ไฟล์ในเครื่องนี้ แล้วรวมภายหลังด้วย khaolam journal merge",
        en: """
          Check the network cable and the server, and try again; every answer saved before is kept. \
          A command that was writing may have done so: look before it is given again. If it stays away, go on with --store and a file on this machine, and merge that later with \
          khaolam journal merge.
          """)
    case .unflushed:
      Bilingual(
        th: "ตรวจดิสก์ สำรองข้อมูลลงดิสก์อื่นด้วย khaolam journal backup แล้วลองอีกครั้ง "
          + "สิ่งที่เขียนแล้วยังไม่หาย และจะไม่นับซ้ำ",
        en: """
          Check the disk, make a backup on another with khaolam journal backup, and try again; what \
          was written is not lost yet, and counts once.
          """)
    case .unstorable:
      Bilingual(
        th: "ใช้ที่เก็บข้อมูลที่เป็นไฟล์สำหรับรายการเหล่านี้ด้วย --store",
        en: "Keep these entries in a store that is a file; choose it with --store.")
    }
  }

  /// The program's exit status for it, as in sysexits.h.
  public var exitCode: Int32 {
    switch self {
    case .notAStore, .newerSchema, .damaged, .unreadableEntry, .unknownKind, .conflicts,
      .brokenChain, .unreadableExport, .unfitLatecomer, .unfitBallot,
      .unstorable:
      65
    case .missing: 66
    case .outOfReach: 69
    case .cannotOpen, .readOnly: 73
    case .diskFull, .failed, .unflushed: 74
    case .busy: 75
    case .simulatedIntoReal, .realIntoSimulated: 77
    }
  }
}

extension EntryKey {
  /// The entry's name in a Thai sentence.
  var thai: String { "\(kiosk) ลำดับที่ \(seq) ของงาน \(event)" }

  /// The entry's name in an English sentence.
  var english: String { "\(kiosk) seq \(seq) of \(event)" }
}

extension UnreadableBody {
  fileprivate var thai: String {
    member.isEmpty
      ? "เนื้อหาของรายการ \(kind.rawValue) ไม่ใช่ JSON ที่ถูกต้อง"
      : "“\(member)” ของรายการ \(kind.rawValue) ไม่มีหรือไม่ถูกต้อง"
  }

  fileprivate var english: String {
    member.isEmpty
      ? "its body is no JSON object on one line (\(kind.rawValue))"
      : "its “\(member)” is missing or makes no sense (\(kind.rawValue))"
  }
}
