import FoundationEssentials

extension Output {
  /// Writes a value as JSON to standard output, with a line end.
  static func write(json value: some Encodable, isOneLine: Bool = false) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if !isOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
    try write(Array(try encoder.encode(value)) + [UInt8(ascii: "\n")])
  }
}
