/// A level of the Common European Framework of Reference for Languages.
public enum Level: String, Codable, CaseIterable, Comparable, Sendable {
  case a1 = "A1"
  case a2 = "A2"
  case b1 = "B1"
  case b2 = "B2"
  case c1 = "C1"
  case c2 = "C2"

  /// Whether one level is easier than another.
  public static func < (left: Self, right: Self) -> Bool {
    // The names sort as the levels do.
    left.rawValue < right.rawValue
  }
}
