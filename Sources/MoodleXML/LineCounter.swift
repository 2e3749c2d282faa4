import SourceText

/// Counts the lines up to ascending offsets of a file.
struct LineCounter {
  private let bytes: [UInt8]
  /// For a file with carriage returns, which may end a line alone.
  private var finder: PositionFinder?
  private var offset = 0
  private var line = 1

  /// Starts at the beginning of a file.
  init(_ file: SourceFile) {
    bytes = file.bytes
    if bytes.contains(UInt8(ascii: "\r")) { finder = PositionFinder(file) }
  }

  /// The line, from 1, of an offset, which is not below the one before.
  mutating func line(at target: Int) -> Int {
    if finder != nil { return finder?.position(at: target).line ?? 1 }
    guard offset < target else { return line }
    bytes.withUnsafeBufferPointer { bytes in
      // Counting without a way out is what the compiler turns into vector instructions.
      var ends = 0
      for byte in bytes[offset..<target] where byte == UInt8(ascii: "\n") { ends &+= 1 }
      line += ends
    }
    offset = target
    return line
  }
}
