import FoundationEssentials

/// JSON text in which what can act on a terminal or can't be seen is written as an escape.
///
/// Readers of the JSON get the same texts. What RFC 8259 lets stand as it is, C1 controls and
/// bidirectional overrides among it, would otherwise reach a terminal.
func escapingInvisible(_ json: [UInt8]) -> [UInt8] {
  let text = String(decoding: json, as: UTF8.self)
  guard text.unicodeScalars.contains(where: isInvisible) else { return json }
  var escaped: [UInt8] = []
  for scalar in text.unicodeScalars {
    if isInvisible(scalar) {
      for unit in UTF16.encode(scalar) ?? .init() {
        let digits = String(unit, radix: 16)
        escaped += Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
      }
    } else {
      escaped += UTF8.encode(scalar) ?? .init()
    }
  }
  return escaped
}

/// Whether a character is a control other than C0, which JSON escapes by itself, or a format mark.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00..<0x7F, 0xE00...0xE7F: return false
  default:
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}

extension Output {
  /// Writes a value as JSON to standard output, with a line end.
  static func write(json value: some Encodable, isOneLine: Bool = false) throws {
    try write(json(value, isOneLine: isOneLine))
  }

  /// A value as JSON, with a line end.
  static func json(_ value: some Encodable, isOneLine: Bool = false) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if !isOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
    return escapingInvisible(Array(try encoder.encode(value))) + [UInt8(ascii: "\n")]
  }
}
