extension UnsafeBufferPointer<UInt8> {
  /// The elements of the array that these bytes write, as they are written; nil for no array.
  ///
  /// The bytes are a value that was found sound as a member of a body.
  ///
  /// - Parameter limit: The most elements that are taken; nil is returned for more.
  func elements(upTo limit: Int) -> [JSONBytes]? {
    guard count >= 2, first == UInt8(ascii: "["), last == UInt8(ascii: "]") else { return nil }
    var elements: [JSONBytes] = []
    var (depth, start, position) = (0, 1, 1)
    func take(upTo end: Int) -> Bool {
      let range = trimmed(start..<end)
      guard !range.isEmpty else { return false }
      elements.append(piece(range))
      return elements.count <= limit
    }
    while position < count - 1 {
      switch self[position] {
      case UInt8(ascii: "\""): position = endOfString(at: position)
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        guard take(upTo: position) else { return nil }
        start = position + 1
      default: break
      }
      position += 1
    }
    if elements.isEmpty, trimmed(start..<count - 1).isEmpty { return [] }
    return take(upTo: count - 1) ? elements : nil
  }

  /// The place of the quote that ends the string which a quote begins.
  private func endOfString(at start: Int) -> Int {
    var position = start + 1
    while position < count - 1, self[position] != UInt8(ascii: "\"") {
      position += self[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return position
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    func isSpace(_ place: Int) -> Bool {
      self[place] == UInt8(ascii: " ") || self[place] == UInt8(ascii: "\t")
    }
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, isSpace(low) { low += 1 }
    while low < high, isSpace(high - 1) { high -= 1 }
    return low..<high
  }
}
