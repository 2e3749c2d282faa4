/// Texts that are looked for in other texts, byte by byte.
///
/// Much quicker than looking for a `String` in a `String`, which compares characters.
struct Needles: Sendable {
  private let needles: [[UInt8]]
  /// Whether a needle starts with a byte.
  private let starts: [Bool]

  /// Takes texts, none of them empty.
  init(_ texts: [String]) {
    needles = texts.map { Array($0.utf8) }
    var starts = [Bool](repeating: false, count: 256)
    for needle in needles where !needle.isEmpty { starts[Int(needle[0])] = true }
    self.starts = starts
  }

  /// Whether one of them stands in a text, letter case counting.
  func isIn(_ text: String) -> Bool { first(in: text) != nil }

  /// The number of the one that stands first in a text, and where it starts; nil if none does.
  func first(in text: String) -> (needle: Int, offset: Int)? {
    var text = text
    return text.withUTF8 { bytes in
      for offset in bytes.indices where starts[Int(bytes[offset])] {
        for (number, needle) in needles.enumerated() where Self.has(needle, at: offset, bytes) {
          return (number, offset)
        }
      }
      return nil
    }
  }

  private static func has(
    _ needle: [UInt8], at offset: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !needle.isEmpty, offset + needle.count <= bytes.count else { return false }
    for index in needle.indices where needle[index] != bytes[offset + index] { return false }
    return true
  }
}
