/// Where a text stands next, for places that only ascend: all searches pass over the bytes once.
struct NextPlace {
  private let wanted: [UInt8]
  private var found = -1

  /// A search for a text, which isn't empty.
  init(of text: String) { wanted = Array(text.utf8) }

  /// The index of the first place from an index on that is no less than the one before.
  mutating func first(from start: Int, in bytes: [UInt8]) -> Int? {
    if found < start {
      found = bytes.withUnsafeBufferPointer { bytes in
        var index = start
        while index + wanted.count <= bytes.count {
          if bytes.has(wanted, at: index) { return index }
          index += 1
        }
        return Int.max
      }
    }
    return found == Int.max ? nil : found
  }
}

/// Where a text stood last, for places that only ascend: all searches pass over the bytes once.
struct LastPlace {
  private let wanted: [UInt8]
  private var searched = 0
  private var found: Int?

  /// A search for a text, which isn't empty.
  init(of text: String) { wanted = Array(text.utf8) }

  /// The index of the last place before an index that is no less than the one before.
  mutating func last(before end: Int, in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      while searched < end {
        if bytes.has(wanted, at: searched) { found = searched }
        searched += 1
      }
    }
    return found
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a text stands at an index.
  func has(_ text: [UInt8], at index: Int) -> Bool {
    guard index + text.count <= count else { return false }
    for place in text.indices where self[index + place] != text[place] { return false }
    return true
  }
}
