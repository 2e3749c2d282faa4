import Vocabulary

/// What a question's tags say.
extension Question {
  /// The level that the first level tag (`A1` to `C2`) names.
  public var level: Level? {
    for tag in tags {
      if let level = Level(tag: tag) { return level }
    }
    return nil
  }

  /// The value of the first `key=value` tag with this key, without surrounding spaces.
  public func tagValue(_ key: String) -> String? {
    for tag in tags {
      if let value = tag.value(ofTag: key) { return value }
    }
    return nil
  }

  /// What it is about, such as `greetings`: the `topic=` tag.
  public var topic: String? { tagValue("topic") }

  /// The values that a `points=` tag may say: sums of them stay numbers, whatever a bank says.
  static let pointsAllowed = 0...1_000_000
  /// The seconds that a `seconds=` tag may say: up to a day.
  static let secondsAllowed = 1...86_400

  /// Its value in points where the `points=` tag says one: 0 to 1,000,000.
  public var points: Int? { count("points", in: Self.pointsAllowed) }

  /// What is spoken aloud: the `say=` tag's, else a dictation's answer; nil where nothing is.
  public var spokenText: String? {
    if let text = tagValue("say"), !text.isEmpty { return text }
    guard case .dictation(let answers) = body else { return nil }
    return answers.first { $0.weight > 0 }.map { Wildcard($0.pattern).readable }
  }

  /// Its time limit in seconds where the `seconds=` tag says one: 1 to 86,400.
  public var seconds: Int? { count("seconds", in: Self.secondsAllowed) }

  private func count(_ key: String, in allowed: ClosedRange<Int>) -> Int? {
    tagValue(key).flatMap(Int.init).flatMap { allowed.contains($0) ? $0 : nil }
  }
}

extension Level {
  /// The level that a tag names, such as `A2` or `a2`; nil if it names none.
  public init?(tag: String) {
    let bytes = tag.utf8
    guard bytes.count == 2, let letter = bytes.first, let digit = bytes.last else { return nil }
    self.init(letter: letter, digit: digit)
  }
}

extension String {
  /// The value of a `key=value` tag; nil for another key or a tag without a value.
  func value(ofTag key: String) -> String? {
    let bytes = utf8
    guard bytes.starts(with: key.utf8),
      let equals = bytes.index(
        bytes.startIndex, offsetBy: key.utf8.count, limitedBy: bytes.endIndex),
      equals < bytes.endIndex, bytes[equals] == UInt8(ascii: "=")
    else { return nil }
    var value = self[bytes.index(after: equals)...]
    while value.utf8.first == UInt8(ascii: " ") { value.removeFirst() }
    while value.utf8.last == UInt8(ascii: " ") { value.removeLast() }
    return String(value)
  }
}
