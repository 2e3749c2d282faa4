import Vocabulary

/// How large an effect is by Cohen's conventions for d: 0.2 small, 0.5 medium, 0.8 large.
///
/// J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, pages 24–27.
public enum EffectSize: String, Hashable, Sendable, CaseIterable {
  /// Below 0.2.
  case negligible
  /// From 0.2.
  case small
  /// From 0.5.
  case medium
  /// From 0.8.
  case large

  /// The size of an effect, whichever its direction.
  public init(cohensD d: Double) {
    switch d.magnitude {
    case 0.8...: self = .large
    case 0.5...: self = .medium
    case 0.2...: self = .small
    default: self = .negligible
    }
  }

  /// The effect as a noun phrase.
  public var text: Bilingual {
    switch self {
    case .negligible: Bilingual(th: "ขนาดอิทธิพลน้อยมาก", en: "a negligible effect")
    case .small: Bilingual(th: "ขนาดอิทธิพลเล็ก", en: "a small effect")
    case .medium: Bilingual(th: "ขนาดอิทธิพลปานกลาง", en: "a medium effect")
    case .large: Bilingual(th: "ขนาดอิทธิพลใหญ่", en: "a large effect")
    }
  }
}
