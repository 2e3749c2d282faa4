import Journal
import Programme
import ThaiText
import Vocabulary

/// What stands over a table that people read: what it is, of which event, and what to know of it.
public struct TableHeading: Hashable, Sendable {
  /// The language of the heading and of the columns' titles.
  public var language: Language
  /// The table's title.
  public var title: String
  /// The event's title.
  public var event: String
  /// What has to be known: that it is simulated, or frozen.
  public var notes: [String]
  /// How its figures come about, said below the table; empty where they need no saying.
  public var rules: [String]
  /// The digest of all that the journal holds, said below the table.
  public var digest: String
  /// The table's name on the command line.
  private let table: String

  /// The heading of a table of an event.
  ///
  /// - Parameters:
  ///   - table: The table's name on the command line.
  ///   - isFrozen: Whether it leaves out what came later.
  ///   - digest: The digest of all that the journal holds.
  public init(
    table: String, event: Event, language: Language, isSimulated: Bool, isFrozen: Bool,
    digest: JournalDigest
  ) {
    self.digest = "\(JournalDigest.label[language]): \(digest.digits)"
    self.language = language
    self.table = table
    title = Self.titles[table]?[language] ?? table
    self.event = event.title[language]
    rules = TableRules.of(table, of: event).map { $0[language] }
    notes = []
    if isSimulated { notes.append(SimulatedMark.note[language]) }
    if isFrozen { notes.append(Self.frozen[language]) }
  }

  /// A column's title.
  func title(of column: String) -> String { ColumnTitle.of(column, in: table)[language] }

  private static let frozen = Bilingual(
    th: "หยุดประกาศคะแนนชั่วคราว: ไม่รวมสิ่งที่เกิดขึ้นหลังจากนั้น",
    en: "The standings are frozen: what came later is left out")

  private static let titles: [String: Bilingual] = [
    "standings": Bilingual(th: "ตารางคะแนน", en: "Standings"),
    "people": Bilingual(th: "ผลรายบุคคล", en: "People"),
    "answers": Bilingual(th: "คำตอบทั้งหมด", en: "Answers"),
    "items": Bilingual(th: "ผลรายข้อ", en: "Questions"),
    "rally": Bilingual(th: "ผลแรลลี่รายช่วง", en: "Rally, leg by leg"),
    "badges": Bilingual(th: "ตราความสำเร็จ", en: "Badges"),
    "corrections": Bilingual(th: "การแก้ไขคะแนน", en: "Corrections"),
    "register": Bilingual(th: "ทะเบียนข้อค้นพบเพื่อการพัฒนา", en: "Improvement register"),
  ]
}
