import Programme
import Vocabulary

/// What a simulated person thinks of the event.
struct Opinion {
  /// Whether the person answers surveys at all.
  let isGiven: Bool
  private var generator: SeededGenerator
  /// How content the person is with everything, around 0.
  private let mood: Double
  private let model: ResponseModel

  init(of person: PersonID, model: ResponseModel) {
    self.model = model
    generator = model.generator("opinion", person.rawValue)
    isGiven = generator.happens(0.93)
    mood = 0.45 * generator.normal()
  }

  /// How the person rates a statement, from 1 to 5; nil where it is passed over.
  mutating func rating(of item: SurveyItemID) -> Int? {
    if generator.happens(0.01) { return nil }
    // What is as good or bad for everyone.
    var common = model.generator("statement", item.rawValue)
    let meant = 4.25 + 0.25 * common.normal() + mood + 0.5 * generator.normal()
    return min(5, max(1, Int(meant.rounded())))
  }

  /// What the person writes to an open question; `""` for nothing.
  mutating func comment(on item: SurveyItemID, of survey: SurveyID) -> String {
    guard generator.happens(0.16) else { return "" }
    let texts = Self.comments[item.rawValue] ?? Self.otherComments
    return generator.element(of: texts) ?? ""
  }

  private static let comments = [
    "liked": [
      "เกมทำให้รู้จักเพื่อนต่างกลุ่มงานมากขึ้น",
      "การทำข้าวหลามกับชุมชน ได้ทั้งความรู้และความสนุก",
      "วิทยากรเป็นกันเอง กล้าพูดภาษาอังกฤษมากขึ้น",
      "English Car Rally ได้ใช้ภาษาอังกฤษจริง",
      "เห็นคะแนนของทีมทันที สนุกและโปร่งใส",
    ],
    "obstacles": [
      "สัญญาณโทรศัพท์ที่จุดแวะบางแห่งไม่มี ติดต่อกันยาก",
      "ช่วงบ่ายวันที่สองเวลาน้อยเกินไป",
      "คำศัพท์ในแบบทดสอบบางข้อยาก",
      "ที่นั่งหน้าเครื่องไม่พอเมื่อหลายทีมมาพร้อมกัน",
    ],
    "suggestions": [
      "ควรจัดปีละสองครั้ง และให้ครูในโรงเรียนเข้าร่วมด้วย",
      "อยากให้มีการฝึกสนทนาทุกสัปดาห์ในสำนักงาน",
      "ควรแจกคู่มือคำศัพท์ก่อนวันงาน",
      "เพิ่มกิจกรรมฟังและพูดให้มากกว่าเดิม",
    ],
  ]

  private static let otherComments = ["เป็นกิจกรรมที่ดีมาก", "ขอบคุณคณะทำงานทุกท่าน"]
}
