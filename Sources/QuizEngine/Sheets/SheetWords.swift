import ThaiText
import Vocabulary

/// The words on sheets.
enum SheetWords {
  static let withKeys = Bilingual(th: "ฉบับเฉลย", en: "with keys")
  static let name = Bilingual(th: "ชื่อ", en: "Name")
  static let team = Bilingual(th: "ทีม", en: "Team")
  static let score = Bilingual(th: "คะแนน", en: "Points")
  static let whole = Bilingual(th: "คำตอบโดยรวม", en: "the answer as a whole")

  static func questions(_ count: Int) -> Bilingual {
    Bilingual(th: "\(grouped(count)) ข้อ", en: "\(grouped(count)) question\(count == 1 ? "" : "s")")
  }

  static func points(_ points: Int) -> Bilingual {
    Bilingual(
      th: "\(grouped(points)) คะแนน", en: "\(grouped(points)) point\(points == 1 ? "" : "s")")
  }

  static func script(_ id: String) -> Bilingual {
    Bilingual(th: "บทฟัง \(id)", en: "Text \(id)")
  }

  static func readOut(_ id: String) -> Bilingual {
    Bilingual(
      th: "วิทยากรอ่านออกเสียงบทฟัง \(id)", en: "A facilitator reads out text \(id)")
  }
}

extension QuestionKind {
  /// How to answer on paper, in a few words.
  public var paperInstruction: Bilingual {
    switch self {
    case .choice: Bilingual(th: "เลือกคำตอบเดียว", en: "Choose one answer")
    case .multiple: Bilingual(th: "เลือกทุกคำตอบที่ถูก", en: "Choose every right answer")
    case .trueFalse: Bilingual(th: "ถูกหรือผิด เลือกหนึ่งอย่าง", en: "True or false? Choose one")
    case .short: Bilingual(th: "เขียนคำหรือวลี", en: "Write a word or phrase")
    case .numeric: Bilingual(th: "เขียนเป็นตัวเลข", en: "Write a number")
    case .matching:
      Bilingual(
        th: "จับคู่ เขียนตัวอักษรที่คู่กันหน้าหมายเลขข้อ", en: "Match: write a letter before each number")
    case .ordering:
      Bilingual(
        th: "เรียงลำดับให้ถูก เขียนตัวอักษรตามลำดับ",
        en: "Put these in order: write their letters")
    case .cloze: Bilingual(th: "เติมคำในช่องว่าง", en: "Fill each gap")
    case .dictation:
      Bilingual(th: "ฟังแล้วเขียนทุกคำที่ได้ยิน", en: "Listen, then write every word you hear")
    case .essay:
      Bilingual(
        th: "เขียนเป็นภาษาอังกฤษ วิทยากรเป็นผู้ให้คะแนน",
        en: "Write your answer; a facilitator gives the points")
    case .speaking:
      Bilingual(
        th: "พูดเป็นภาษาอังกฤษ วิทยากรเป็นผู้ให้คะแนน",
        en: "Speak to a facilitator, who gives the points")
    case .description: Bilingual(th: "อ่านข้อความนี้", en: "Read this")
    }
  }
}

extension SheetItem {
  /// How to answer, in both languages.
  var instructions: [Bilingual] {
    [kind.paperInstruction]
      + (isSpoken && key == nil ? [id.map(SheetWords.readOut)].compactMap(\.self) : [])
  }
}

extension Rubric.Criterion {
  /// What is looked at, in words.
  func shownName(in language: Language) -> String {
    name.isEmpty ? SheetWords.whole[language] : name
  }
}
