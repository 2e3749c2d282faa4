/// Something that is to be spoken aloud when a screen is shown.
public struct Speech: Hashable, Sendable {
  /// What is spoken, in English.
  public var text: String
  /// How fast.
  public var pace: Pace
  /// How often, from 1.
  public var times: Int

  /// Something to be spoken aloud.
  public init(_ text: String, pace: Pace = .normal, times: Int = 1) {
    self.text = text
    self.pace = pace
    self.times = times
  }

  /// How fast is spoken, in words a minute.
  public enum Pace: Int, CaseIterable, Sendable {
    case slowest = 90
    case slow = 115
    case normal = 140
    case fast = 165

    /// The next slower pace, or this one if there is none.
    var slower: Self { Self.allCases.last { $0.rawValue < rawValue } ?? self }

    /// The next faster pace, or this one if there is none.
    var faster: Self { Self.allCases.first { $0.rawValue > rawValue } ?? self }
  }
}
