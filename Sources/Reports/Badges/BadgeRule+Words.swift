import Scoreboard
import Vocabulary

extension BadgeRule {
  /// What the badge is called.
  public var title: Bilingual {
    switch self {
    case .firstRight: Bilingual(th: "ตอบถูกคนแรกของวัน", en: "First right answer of the day")
    case .perfectRound: Bilingual(th: "ถูกหมดทุกข้อ", en: "Perfect round")
    case .comeback: Bilingual(th: "พลิกกลับมา", en: "Comeback")
    case .allGreeted: Bilingual(th: "ทักทายครบทุกประเทศ", en: "All countries greeted")
    case .mostImproved: Bilingual(th: "พัฒนามากที่สุด", en: "Most improved")
    case .everyonePlayed: Bilingual(th: "เล่นครบทุกคน", en: "Everyone played")
    }
  }

  /// What it takes to earn it, in a line.
  public var statement: Bilingual {
    switch self {
    case .firstRight:
      Bilingual(
        th: "ผู้ตอบถูกเต็มคะแนนเป็นคนแรกของวัน", en: "the first fully right answer of a day")
    case .perfectRound:
      Bilingual(
        th: "จบแบบทดสอบอย่างน้อย \(PerfectRound.leastAsked) ข้อโดยถูกเต็มคะแนนทุกข้อ",
        en: "a finished quiz of at least \(PerfectRound.leastAsked) questions, all fully right")
    case .comeback:
      Bilingual(
        th: "อันดับดีขึ้นอย่างน้อย \(Comeback.leastPlaces) อันดับจากตอนเริ่มหรือตอนเที่ยงของวันสุดท้าย",
        en: "up at least \(Comeback.leastPlaces) places since the last day's beginning or noon")
    case .allGreeted:
      Bilingual(
        th: "ทีมช่วยกันตอบคำทักทายถูกครบทุกประเทศ",
        en: "the team has answered the greeting of each country rightly")
    case .mostImproved:
      Bilingual(
        th: "คะแนนสอบหลังการพัฒนาเพิ่มขึ้นมากที่สุดเมื่อเทียบกับก่อนการพัฒนา",
        en: "the largest gain from the test before to the test after")
    case .everyonePlayed:
      Bilingual(
        th: "ทุกคนในทีมจบแบบทดสอบที่คิดคะแนนอย่างน้อยหนึ่งชุด",
        en: "everyone in the team has finished a quiz that counts")
    }
  }

  /// What a badge's figure counts, nil where it has none.
  public func text(of figure: Double) -> Bilingual? {
    let number = Int(figure.rounded(.toNearestOrAwayFromZero))
    return switch self {
    case .firstRight: nil
    case .perfectRound: Bilingual(th: "\(number) ข้อ", en: "\(number) questions")
    case .comeback: Bilingual(th: "ขึ้น \(number) อันดับ", en: "up \(number) places")
    case .allGreeted: Bilingual(th: "\(number) ประเทศ", en: "\(number) countries")
    case .mostImproved:
      Bilingual(
        th: "อัตราการพัฒนาร้อยละ \(number)", en: "normalised gain \(number)%")
    case .everyonePlayed: Bilingual(th: "\(number) คน", en: "\(number) people")
    }
  }
}
