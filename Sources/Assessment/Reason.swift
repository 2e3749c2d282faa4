import Vocabulary

extension Figure {
  /// Why a figure can't be given.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Nobody was asked.
    case noPeople
    /// One person has no spread.
    case onePerson
    /// The formula divides by n − 2, or the definition asks for three.
    case fewerThanThree
    /// The formula divides by n − 3.
    case fewerThanFour
    /// Too few people to show figures without showing who answered what.
    case fewerThanFive
    /// All have the same marks, so that nothing varies.
    case noSpread
    /// All have the same marks on the rest of the test.
    case noSpreadInRest
    /// All differences between after and before are the same.
    case noSpreadOfDifferences
    /// The test has no items.
    case noItems
    /// The test has one item, so that it has no rest.
    case oneItem
    /// Not everyone was asked the same items.
    case notEveryoneAsked
    /// The item's marks fall where the test's rise.
    case negativeCovariance
    /// The maximum isn't above 0.
    case noMaximum
    /// What a random guess earns isn't known.
    case noGuess
    /// The mean before is the maximum already.
    case noRoomToRise
    /// The marks are beyond what can be calculated with.
    case outOfRange
  }
}

extension Figure.Reason {
  /// The reason as a clause without a full stop, in lower case where the language has it.
  public var text: Bilingual {
    switch self {
    case .noPeople: Bilingual(th: "ไม่มีผู้ตอบ", en: "nobody was asked")
    case .onePerson: Bilingual(th: "มีผู้ตอบเพียงคนเดียว", en: "only one person was asked")
    case .fewerThanThree: Bilingual(th: "มีผู้ตอบไม่ถึง 3 คน", en: "fewer than three people")
    case .fewerThanFour: Bilingual(th: "มีผู้ตอบไม่ถึง 4 คน", en: "fewer than four people")
    case .fewerThanFive:
      Bilingual(
        th: "มีผู้ตอบไม่ถึง 5 คน จึงไม่แสดงผลเพื่อมิให้ทราบว่าผู้ใดตอบอย่างไร",
        en: "fewer than five people, so that nobody's answer shows")
    case .noSpread: Bilingual(th: "ทุกคนได้คะแนนเท่ากัน", en: "everyone has the same marks")
    case .noSpreadInRest:
      Bilingual(
        th: "ทุกคนได้คะแนนจากข้ออื่นรวมกันเท่ากัน",
        en: "everyone has the same marks on the rest of the test")
    case .noSpreadOfDifferences:
      Bilingual(
        th: "คะแนนของทุกคนเปลี่ยนไปเท่ากัน", en: "everyone's marks changed by the same amount")
    case .noItems: Bilingual(th: "แบบทดสอบไม่มีข้อสอบ", en: "the test has no items")
    case .oneItem: Bilingual(th: "แบบทดสอบมีเพียงข้อเดียว", en: "the test has only one item")
    case .notEveryoneAsked:
      Bilingual(
        th: "บางคนไม่ได้รับข้อสอบครบทุกข้อ", en: "not everyone was asked every item")
    case .negativeCovariance:
      Bilingual(
        th: "คะแนนของข้อนี้สวนทางกับคะแนนรวม", en: "the item's marks fall as the test's rise")
    case .noMaximum: Bilingual(th: "คะแนนเต็มไม่มากกว่า 0", en: "the maximum is not above 0")
    case .noGuess:
      Bilingual(th: "ไม่ทราบคะแนนจากการเดา", en: "what a random guess earns is not known")
    case .noRoomToRise:
      Bilingual(
        th: "คะแนนเฉลี่ยก่อนการพัฒนาเต็มอยู่แล้ว", en: "the mean before is the maximum already")
    case .outOfRange:
      Bilingual(th: "คะแนนมีค่าเกินกว่าที่จะคำนวณได้", en: "the marks are too large to calculate with")
    }
  }

  /// The reason as it is said of a survey, where nobody is asked who does not want to be.
  public var surveyText: Bilingual {
    self == .noPeople ? Bilingual(th: "ไม่มีผู้ตอบแบบสอบถาม", en: "nobody answered") : text
  }
}
