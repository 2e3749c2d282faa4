import SourceText
import ThaiText

/// What stands in a column of a list of people, by the headings that offices give it.
enum RosterHeading: String, CaseIterable, Sendable {
  case id, title, nickname, team, position, code
  case isPublic = "public"
  /// How much longer the person's time limits are, in percent.
  case extraTime
  /// Given name and surname.
  case fullName
  /// The given name, or the whole where there is no column of surnames.
  case name
  case surname
  /// ชื่อสกุล: the surname where there is a column of given names, else the full name.
  case nameOrSurname
  /// A number of the line, which means nothing once lines are sorted.
  case lineNumber
  /// What the program needs not know.
  case nationalID

  /// The heading's meaning; nil where it is none of these.
  init?(_ text: String) {
    let plain = Self.plain(text)
    guard let found = Self.allCases.first(where: { $0.words.contains(plain) }) else { return nil }
    self = found
  }

  /// The known heading that a misspelt one was probably meant to be.
  static func nearest(to text: String) -> String? {
    nearestMatch(to: plain(text), among: allCases.flatMap(\.words))
  }

  /// A heading in lower case and without what people write in it one way or another.
  private static func plain(_ text: String) -> String {
    let scalars = printableLine(text).lowercased().unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .decimalNumber, .lowercaseLetter, .otherLetter, .nonspacingMark, .modifierLetter: true
      default: scalar == "#"
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private var words: [String] {
    switch self {
    case .id: ["id", "รหัส", "รหัสบุคคล", "รหัสบุคลากร", "personid", "staffid"]
    case .title: ["title", "prefix", "คำนำหน้า", "คำนำหน้าชื่อ", "คำนำหน้านาม", "ยศคำนำหน้า"]
    case .nickname: ["nickname", "nick", "ชื่อเล่น"]
    case .team: ["team", "group", "ทีม", "กลุ่ม", "ทีมที่", "กลุ่มที่", "ชื่อทีม", "ชื่อกลุ่ม"]
    case .position: ["position", "jobtitle", "ตำแหน่ง", "ตำแหน่งงาน"]
    case .code: ["code", "password", "คำลับ", "รหัสเข้าใช้", "รหัสผ่าน"]
    case .isPublic:
      ["public", "consent", "เผยแพร่", "เผยแพร่ชื่อ", "เปิดเผยชื่อ", "ยินยอม", "ยินยอมเผยแพร่ชื่อ"]
    case .extraTime:
      [
        "extratime", "extratimepercent", "เวลาเพิ่ม", "เพิ่มเวลา", "เวลาเพิ่มร้อยละ", "ขยายเวลา",
        "ขยายเวลาตอบ",
      ]
    case .fullName:
      [
        "fullname", "namesurname", "nameandsurname", "firstnamelastname", "ชื่อนามสกุล",
        "ชื่อและนามสกุล", "ชื่อและสกุล", "ชื่อตัวชื่อสกุล", "ชื่อเต็ม", "รายชื่อ",
      ]
    case .name: ["name", "firstname", "givenname", "ชื่อ", "ชื่อตัว", "ชื่อจริง"]
    case .surname: ["surname", "lastname", "familyname", "สกุล", "นามสกุล"]
    case .nameOrSurname: ["ชื่อสกุล"]
    case .lineNumber: ["no", "#", "number", "ลำดับ", "ลำดับที่", "ที่", "เลขที่"]
    case .nationalID:
      [
        "nationalid", "citizenid", "idcard", "idcardnumber", "เลขประจำตัวประชาชน",
        "เลขบัตรประชาชน", "เลขที่บัตรประชาชน", "หมายเลขบัตรประชาชน", "บัตรประชาชน",
      ]
    }
  }
}
