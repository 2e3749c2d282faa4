import Vocabulary

/// The band of a mean rating from 1 to 5, as Thai reports name it.
///
/// The bands meet at two decimal places, so a mean is rounded to two places before its band is
/// found: 4.51–5.00 most, 3.51–4.50 much, 2.51–3.50 moderate, 1.51–2.50 little, 1.00–1.50 least.
public enum LevelBand: String, Hashable, Sendable, CaseIterable {
  /// 4.51–5.00.
  case most
  /// 3.51–4.50.
  case much
  /// 2.51–3.50.
  case moderate
  /// 1.51–2.50.
  case little
  /// 1.00–1.50.
  case least

  /// The band of a mean in hundredths; nil where it isn't from 1.00 to 5.00.
  public init?(hundredths: Int) {
    switch hundredths {
    case 451...500: self = .most
    case 351...450: self = .much
    case 251...350: self = .moderate
    case 151...250: self = .little
    case 100...150: self = .least
    default: return nil
    }
  }

  /// Its name.
  public var text: Bilingual {
    switch self {
    case .most: Bilingual(th: "มากที่สุด", en: "very high")
    case .much: Bilingual(th: "มาก", en: "high")
    case .moderate: Bilingual(th: "ปานกลาง", en: "moderate")
    case .little: Bilingual(th: "น้อย", en: "low")
    case .least: Bilingual(th: "น้อยที่สุด", en: "very low")
    }
  }
}
