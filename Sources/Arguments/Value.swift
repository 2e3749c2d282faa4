/// What a word on the command line stands for: the value of an option, or a positional argument.
public struct Value: Sendable, Equatable {
  /// What may stand there.
  public enum Kind: Sendable, Equatable {
    /// Any text.
    case text
    /// The path of a file.
    case file
    /// The path of a directory.
    case directory
    /// A whole number of the range.
    case integer(ClosedRange<Int>)
    /// One of the words.
    case choice([String])
  }

  /// The name that help shows in its place, in capitals: `FILE`.
  public let name: String
  /// What may stand in its place.
  public let kind: Kind

  /// Any text.
  public static func text(_ name: String) -> Value { Value(name: name, kind: .text) }

  /// The path of a file; `-` is for the command to understand.
  public static func file(_ name: String) -> Value { Value(name: name, kind: .file) }

  /// The path of a directory.
  public static func directory(_ name: String) -> Value { Value(name: name, kind: .directory) }

  /// A whole number of the range; as an argument it may then also be negative (`adjust rose -50`).
  public static func integer(_ name: String, in range: ClosedRange<Int>) -> Value {
    Value(name: name, kind: .integer(range))
  }

  /// One of the words, spelled exactly so.
  public static func choice(_ name: String, _ words: [String]) -> Value {
    Value(name: name, kind: .choice(words))
  }
}

extension Value {
  /// How usage lines and help write it: a few words to choose from by themselves, else the name.
  var placeholder: String {
    guard case .choice(let words) = kind else { return name }
    let alternatives = words.joined(separator: "|")
    return alternatives.utf8.count <= 20 ? alternatives : name
  }

  /// What its help adds about the words that may stand there; empty where the placeholder says all.
  var limits: String {
    switch kind {
    case .text, .file, .directory: ""
    case .integer(.min ... .max): ""
    case .integer(let range): UsageError.describe(range)
    case .choice(let words): placeholder == name ? words.joined(separator: ", ") : ""
    }
  }

  var allowsNegative: Bool {
    if case .integer(let range) = kind { range.lowerBound < 0 } else { false }
  }

  /// What is wrong with `word` as such a value, or nil; `owner` is what the user calls the place.
  func fault(in word: String, of owner: String) -> UsageError.Fault? {
    switch kind {
    case .text, .file, .directory:
      return nil
    case .integer(let range):
      guard let number = Int(word) else { return .notInteger(word, of: owner) }
      return range.contains(number) ? nil : .outOfRange(word, of: owner, range: range)
    case .choice(let words):
      if words.contains(word) { return nil }
      return .notAllowed(
        word, of: owner, allowed: words, suggestions: nearMisses(of: word, among: words))
    }
  }
}
