import Entries

/// Tables as a JSON array of objects, a row a line, members in the order of the columns.
///
/// RFC 8259, in UTF-8. Control characters are escaped, also those that the format allows as they
/// are: a terminal that the text is shown on may obey them.
public struct JSONWriter: TableWriter {
  /// A writer of JSON.
  public init() {}

  /// Adds the bracket that opens the array.
  public func head(_ columns: [String], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
  }

  /// Adds a row as an object on a line of its own.
  public func row(_ cells: [Cell], columns: [String], isFirst: Bool, to bytes: inout [UInt8]) {
    var json = JSONText()
    json.beginObject()
    for (column, cell) in zip(columns, cells) {
      json.key(named: column)
      switch cell {
      case .text(let text): json.value(text)
      case .integer(let number): json.value(number)
      case .decimal(let number): json.value(number)
      case .none: json.raw("null")
      }
    }
    json.endObject()
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    appendEscaped(json.bytes, to: &bytes)
  }

  /// Adds the bracket that closes the array.
  public func tail(isEmpty: Bool, to bytes: inout [UInt8]) {
    if !isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(UInt8(ascii: "]"))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Adds JSON text with DEL and the C1 controls, which stand in strings only, written as escapes.
  private func appendEscaped(_ json: [UInt8], to bytes: inout [UInt8]) {
    // In UTF-8 the C1 controls begin with 0xC2, which no Thai letter has: most rows end here.
    guard json.contains(where: { $0 == 0x7F || $0 == 0xC2 }) else {
      bytes.append(contentsOf: json)
      return
    }
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      if (0x7F..<0xA0).contains(scalar.value) {
        bytes.append(contentsOf: "\\u00\(String(scalar.value, radix: 16))".utf8)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
