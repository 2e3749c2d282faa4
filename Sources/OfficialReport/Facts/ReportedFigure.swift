import Vocabulary

/// A computed figure, or why there is none.
public enum ReportedFigure: Hashable, Sendable {
  /// The figure; one that is not finite is shown as if there were none.
  case value(Double)
  /// Why there is none: a clause without a full stop.
  case undefined(Bilingual)

  /// No figure, and nothing known of why.
  public static let missing = ReportedFigure.undefined(Bilingual(th: "ไม่มีข้อมูล", en: "no data"))

  /// The fewest people of whom marks are told: the figures of fewer would tell each one's.
  public static let fewestPeople = 5

  /// Whether the figures of so many people are kept back; of nobody there are none to keep.
  public static func areKeptBack(of people: Int) -> Bool { (1..<fewestPeople).contains(people) }

  /// No figure, since it would tell, or let work out, the marks of fewer than five people.
  public static let keptBack = ReportedFigure.undefined(
    Bilingual(
      th: "ไม่แสดงค่า เพราะจะทำให้ทราบคะแนนของผู้ที่มีจำนวนไม่ถึง \(fewestPeople) คน",
      en: "not shown, as it would tell the marks of fewer than five people"))

  /// The figure if it is a finite number.
  public var value: Double? {
    guard case .value(let number) = self, number.isFinite else { return nil }
    return number
  }

  /// Why there is none; nil where there is one.
  public var reason: Bilingual? {
    switch self {
    case .value(let number) where number.isFinite: nil
    case .value: Bilingual(th: "คำนวณไม่ได้", en: "not computable")
    case .undefined(let reason): reason
    }
  }
}
