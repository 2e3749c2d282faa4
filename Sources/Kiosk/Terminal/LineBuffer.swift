/// Bytes as they come from a terminal, made into lines.
public struct LineBuffer: Sendable {
  private let limit: Int
  private var bytes: [UInt8] = []
  private var isTooLong = false

  /// A buffer in which nothing has been typed.
  ///
  /// - Parameter limit: The most bytes a line has, its end left out.
  init(limit: Int = 1000) { self.limit = limit }

  /// A buffer for the lines of a kiosk, of 1,000 bytes each.
  ///
  /// - Parameter hasTimes: Whether they are those of an input clock, which have 8,000 bytes: they carry
  ///   their time, too.
  public init(hasTimes: Bool) { self.init(limit: hasTimes ? 8000 : 1000) }

  /// Takes in bytes, and returns the lines that they complete.
  public mutating func take(_ chunk: some Sequence<UInt8>) -> [KioskInput] {
    var inputs: [KioskInput] = []
    for byte in chunk {
      if byte == UInt8(ascii: "\n") {
        inputs.append(finish())
      } else if bytes.count > limit {
        // One byte more is let in for the \r of a line of just the limit.
        isTooLong = true
      } else {
        bytes.append(byte)
      }
    }
    return inputs
  }

  private mutating func finish() -> KioskInput {
    defer {
      bytes.removeAll(keepingCapacity: true)
      isTooLong = false
    }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard !isTooLong, bytes.count <= limit else { return .garbled(.tooLong) }
    guard let line = String(validating: bytes, as: UTF8.self),
      line.unicodeScalars.allSatisfy(isText)
    else { return .garbled(.notText) }
    return .line(line)
  }

  /// Whether a character belongs into a line of text; a tab does, other control characters do not.
  private func isText(_ scalar: UnicodeScalar) -> Bool {
    scalar == "\t" || scalar.properties.generalCategory != .control
  }
}
