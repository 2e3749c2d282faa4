extension JSON5Scanner {
  /// The quoted string at the position; nil, with its fault reported, where it isn't closed.
  ///
  /// A wrong escape is reported and stands as U+FFFD.
  mutating func string() -> String? {
    let start = position
    let quote = bytes[start]
    position += 1
    var plain: [UInt8]?
    var clean = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == quote {
        let last = bytes[clean..<position]
        position += 1
        guard var plain else { return String(decoding: last, as: UTF8.self) }
        plain.append(contentsOf: last)
        return String(decoding: plain, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        var text = plain ?? []
        // Held once, it is not copied at each escape.
        plain = nil
        text.append(contentsOf: bytes[clean..<position])
        escape(into: &text)
        plain = text
        clean = position
      } else if byte.endsLine {
        break
      } else {
        position = endOfPlainText(after: position, quote: quote)
      }
    }
    report(.unclosedString, at: start)
    return nil
  }

  /// Where text that stands for itself ends.
  private func endOfPlainText(after start: Int, quote: UInt8) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start + 1
      while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "\\"),
        !bytes[index].endsLine
      {
        index += 1
      }
      return index
    }
  }

  /// Resolves the escape at the position.
  private mutating func escape(into text: inout [UInt8]) {
    let start = position
    position += 1
    let continuation = lineTerminator(at: position)
    if continuation > 0 {
      position += continuation
      return
    }
    guard let letter = current else { return }
    switch letter {
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "v"): text.append(0x0B)
    case UInt8(ascii: "0") where !(position + 1 < bytes.count && bytes[position + 1].isDigit):
      text.append(0)
    case UInt8(ascii: "x"), UInt8(ascii: "u"):
      codeEscape(digits: letter == UInt8(ascii: "x") ? 2 : 4, from: start, into: &text)
      return
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      report(.badEscape(self.text(start..<position + 1)), at: start)
      text.append(contentsOf: UTF8.encodedReplacementCharacter)
    default:
      // Any other character stands for itself, in all its bytes.
      let length = bytes.scalar(at: position).length
      text.append(contentsOf: bytes[position..<position + length])
      position += length
      return
    }
    position += 1
  }

  /// Resolves `\x` or `\u`, whose letter stands at the position.
  private mutating func codeEscape(digits: Int, from start: Int, into text: inout [UInt8]) {
    guard var point = hexadecimal(at: position + 1, digits: digits) else {
      report(.badEscape(self.text(start..<position + 1)), at: start)
      text.append(contentsOf: UTF8.encodedReplacementCharacter)
      position += 1
      return
    }
    position += 1 + digits
    if (0xD800..<0xDC00).contains(point), position + 1 < bytes.count,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u"),
      let low = hexadecimal(at: position + 2, digits: 4), (0xDC00..<0xE000).contains(low)
    {
      point = 0x10000 + ((point & 0x3FF) << 10 | low & 0x3FF)
      position += 6
    }
    guard let scalar = Unicode.Scalar(point) else {
      report(.halfSurrogate, at: start)
      text.append(contentsOf: UTF8.encodedReplacementCharacter)
      return
    }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The number at the position; nil, with its fault reported, where it is none.
  mutating func number() -> Double? {
    let start = position
    let value = numberValue()
    // What touches a number belongs to it: 30s and 2014-09-30 are none.
    let end = position
    while let byte = current, !byte.delimits, byte > 0x20, !endsNumber(byte) {
      let (scalar, length) = bytes.scalar(at: position)
      if scalar.isJSON5Space { break }
      position += length
    }
    if let value, position == end { return value }
    report(.badNumber(excerpt(start..<position)), at: start)
    return nil
  }

  private func endsNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ";"), UInt8(ascii: "="): return true
    case UInt8(ascii: "/"):
      guard position + 1 < bytes.count else { return false }
      return bytes[position + 1] == UInt8(ascii: "/") || bytes[position + 1] == UInt8(ascii: "*")
    default: return false
    }
  }

  /// Reads JSON5Number as far as it goes.
  private mutating func numberValue() -> Double? {
    let start = position
    var sign = 1.0
    if let byte = current, byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
      if byte == UInt8(ascii: "-") { sign = -1 }
      position += 1
    }
    if skip("Infinity") { return sign * .infinity }
    if skip("NaN") { return .nan }
    if skip("0x") || skip("0X") { return hexadecimalNumber().map { sign * $0 } }

    let integerStart = position
    skipDigits()
    let integerDigits = position - integerStart
    if integerDigits > 1, bytes[integerStart] == UInt8(ascii: "0") { return nil }
    var fractionDigits = 0
    if current == UInt8(ascii: ".") {
      position += 1
      let fractionStart = position
      skipDigits()
      fractionDigits = position - fractionStart
    } else if integerDigits > 0, integerDigits <= 15, !isExponent(current) {
      // Exact in a Double, and by far the most frequent.
      return sign * Double(bytes[integerStart..<position].reduce(0) { $0 * 10 + Int($1 & 15) })
    }
    guard integerDigits + fractionDigits > 0 else { return nil }
    if isExponent(current) {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      let exponentStart = position
      skipDigits()
      guard position > exponentStart else { return nil }
    }
    return Double(text(start..<position))
  }

  private func isExponent(_ byte: UInt8?) -> Bool {
    byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E")
  }

  private mutating func hexadecimalNumber() -> Double? {
    let start = position
    var value = 0.0
    while let digit = current?.hexadecimalDigit {
      value = value * 16 + Double(digit)
      position += 1
    }
    return position > start ? value : nil
  }

  private mutating func skipDigits() {
    while let byte = current, byte.isDigit { position += 1 }
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count,
      word.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) })
    else { return false }
    position = end
    return true
  }
}
