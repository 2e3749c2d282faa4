/// JSON text under construction, byte for byte the same on every machine.
///
/// Entry bodies and export lines are hashed, so their bytes must never depend on a library's
/// choices: members stand in the order they are added, nothing is escaped that need not be
/// (RFC 8259, section 7).
public struct JSONText: Sendable {
  /// The text so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// An empty text.
  public init() {}

  /// Makes room for a text of this many bytes, which spares it from moving as it grows.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// The text so far.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Starts an object.
  public mutating func beginObject() { beginValue(); bytes.append(UInt8(ascii: "{")) }

  /// Ends an object.
  public mutating func endObject() { bytes.append(UInt8(ascii: "}")) }

  /// Starts an array.
  public mutating func beginArray() { beginValue(); bytes.append(UInt8(ascii: "[")) }

  /// Ends an array.
  public mutating func endArray() { bytes.append(UInt8(ascii: "]")) }

  /// Adds a member's name; its value must follow.
  public mutating func key(_ name: StaticString) {
    beginValue()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Adds a member's name that is not fixed; its value must follow.
  public mutating func key(named name: String) {
    value(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Adds a string.
  public mutating func value(_ text: String) {
    beginValue()
    var text = text
    text.withUTF8 { appendQuoted($0) }
  }

  /// Adds an integer.
  public mutating func value(_ number: Int) {
    beginValue()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Adds a finite number in its shortest form that reads back the same; 1.0 is written `1`.
  public mutating func value(_ number: Double) {
    if let whole = Int(exactly: number) { return value(whole) }
    beginValue()
    bytes.append(contentsOf: number.description.utf8)
  }

  /// Adds true or false.
  public mutating func value(_ truth: Bool) {
    raw(truth ? "true" : "false")
  }

  /// Adds a string, or null for nil.
  public mutating func value(_ text: String?) {
    if let text { value(text) } else { raw("null") }
  }

  /// Adds an array of strings.
  public mutating func value(_ texts: [String]) {
    beginArray()
    for text in texts { value(text) }
    endArray()
  }

  /// Adds an array of integers.
  public mutating func value(_ numbers: [Int]) {
    beginArray()
    for number in numbers { value(number) }
    endArray()
  }

  /// Adds a value that is JSON text already, as it is.
  public mutating func raw(_ json: String) {
    beginValue()
    bytes.append(contentsOf: json.utf8)
  }

  /// Writes the comma that a value after another one needs.
  private mutating func beginValue() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: ","): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var clean = text.startIndex
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      bytes.append(contentsOf: text[clean..<index])
      clean = index + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
      case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
      case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(contentsOf: text[clean...])
    bytes.append(UInt8(ascii: "\""))
  }
}
