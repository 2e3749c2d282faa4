import Vocabulary

/// What questions are about, as their `topic=` tags say it.
public enum Topic {
  /// A topic in words: those of the bundled tests by their names, others as their tag is written.
  public static func title(of tag: String) -> Bilingual {
    titles[tag] ?? Bilingual(same: tag.replacing("-", with: " "))
  }

  private static let titles = [
    "asean": Bilingual(th: "อาเซียน", en: "ASEAN"),
    "culture": Bilingual(th: "วัฒนธรรมและมารยาท", en: "culture and manners"),
    "food": Bilingual(th: "อาหารและข้าวหลาม", en: "food and khao lam"),
    "grammar": Bilingual(th: "ไวยากรณ์", en: "grammar"),
    "greetings": Bilingual(th: "การทักทาย", en: "greetings"),
    "health": Bilingual(th: "สุขภาพและเหตุฉุกเฉิน", en: "health and emergencies"),
    "hospitality": Bilingual(th: "การต้อนรับ", en: "hospitality"),
    "numbers": Bilingual(th: "ตัวเลข วันเวลา และเงิน", en: "numbers, dates and money"),
    "office": Bilingual(th: "งานสำนักงาน", en: "office"),
    "school": Bilingual(th: "โรงเรียน", en: "school"),
    "signs": Bilingual(th: "ป้ายและประกาศ", en: "signs and notices"),
    "travel": Bilingual(th: "การบอกทางและการเดินทาง", en: "directions and travel"),
  ]
}
