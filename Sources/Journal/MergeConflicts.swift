import Entries
import Vocabulary

/// What two stores have under the same keys and differently: each says that the other is wrong.
public struct MergeConflicts: Hashable, Sendable {
  /// How many entries are named; of more only the number is kept.
  public static let mostNamed = 20

  /// The first of the entries, in the order of their chains.
  public private(set) var named: [EntryKey] = []
  /// The number of all entries.
  public private(set) var entries = 0
  /// The number of ballots.
  public private(set) var ballots = 0

  /// Conflicts of entries, and a number of ballots.
  public init(_ keys: [EntryKey] = [], ballots: Int = 0) {
    for key in keys { add(key) }
    self.ballots = ballots
  }

  /// Whether there are none.
  public var isEmpty: Bool { entries == 0 && ballots == 0 }

  mutating func add(_ key: EntryKey) {
    entries += 1
    if named.count < Self.mostNamed { named.append(key) }
  }

  mutating func addBallot() { ballots += 1 }

  func requireNone(in path: String) throws(JournalError) {
    guard isEmpty else { throw .conflicts(self, path: path) }
  }
}

extension MergeConflicts {
  /// A line for each entry that is named, and one for what is not. Names stand as they are.
  public var lines: [Bilingual] {
    var lines = named.map { key in
      Bilingual(
        th: "ไม่ตรงกับที่มีอยู่: \(key.thai)", en: "differs from the one here: \(key.english)")
    }
    if entries > named.count {
      let rest = entries - named.count
      lines.append(
        Bilingual(th: "และอีก \(rest) รายการ", en: "and \(rest) more entries"))
    }
    if ballots > 0 {
      lines.append(
        Bilingual(
          th: "คำตอบแบบสอบถามที่ไม่ตรงกับที่มีอยู่: \(ballots) ฉบับ",
          en: "ballots that differ from those here: \(ballots)"))
    }
    return lines
  }

  /// Which entry it is, or how many.
  func message(path: String) -> Bilingual {
    guard let first = named.first else {
      return Bilingual(
        th: "คำตอบแบบสอบถามใน \(path) ไม่ตรงกับที่มีอยู่ \(ballots) ฉบับ จึงไม่ได้รวมรายการใดเลย",
        en: """
          \(path): \(ballots) ballots differ from those here; nothing was merged.
          """)
    }
    let rest = entries - 1 + ballots
    return Bilingual(
      th: "รายการ \(first.thai) ใน \(path) ไม่ตรงกับที่มีอยู่"
        + (rest == 0 ? "" : " และมีอีก \(rest) รายการ") + " จึงไม่ได้รวมรายการใดเลย",
      en: "Entry \(first.english) in \(path) differs from the one here"
        + (rest == 0 ? "" : ", and \(rest) more do") + "; nothing was merged.")
  }

  /// How two entries come to have one key, and what to do.
  public static let remedy = Bilingual(
    th: """
      มักเกิดจากการคัดลอกที่เก็บข้อมูลแล้วใช้ทั้งสองชุด หรือมีการแก้ไขไฟล์ \
      ตรวจทั้งสองชุดด้วย khaolam journal verify แล้วรวมจากไฟล์ต้นฉบับหรือไฟล์สำรอง
      """,
    en: """
      A store was copied and both copies were played on, or one was changed. Check both with \
      khaolam journal verify, and merge from the original or a backup.
      """)
}
