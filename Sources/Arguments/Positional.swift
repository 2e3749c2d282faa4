/// An argument that is known by its place: `TEAM` and `POINTS` in `adjust TEAM POINTS`.
public struct Positional: Sendable, Equatable {
  /// How many words it takes.
  public enum Count: Sendable, Equatable {
    /// Exactly one.
    case one
    /// One or none.
    case optional
    /// One at least.
    case oneOrMore
    /// As many as there are, or none.
    case any
  }

  /// What may stand there, with the argument's name.
  public let value: Value
  /// How many words it takes.
  public let count: Count
  /// What it is, in a few words.
  public let help: String

  /// Describes an argument; one that may be left out comes after those that may not, a list last.
  public init(_ value: Value, _ count: Count = .one, help: String) {
    self.value = value
    self.count = count
    self.help = help
  }
}

extension Positional {
  var isRequired: Bool { count == .one || count == .oneOrMore }

  var isList: Bool { count == .oneOrMore || count == .any }

  /// How a usage line writes it: `FILE`, `[FILE]`, `FILE...`, `[FILE...]`.
  var usage: String {
    let word = isList ? value.placeholder + "..." : value.placeholder
    return isRequired ? word : "[\(word)]"
  }
}
