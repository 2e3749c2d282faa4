import Journal

/// Values as libpq takes them: pointers, lengths and formats, all binary.
struct ServerParameters {
  /// The values' bytes, one after the other; never empty, so that each has a pointer.
  private var bytes: [UInt8] = [0]
  /// Where each value's bytes begin; nil for NULL.
  private var starts: [Int?] = []
  private var lengths: [Int32] = []

  init(_ values: [StoreValue]) {
    bytes.reserveCapacity(512)
    for value in values {
      let start = bytes.count
      switch value {
      case .integer(let number):
        withUnsafeBytes(of: Int64(number).bigEndian) { bytes.append(contentsOf: $0) }
      case .text(let text): bytes.append(contentsOf: text.utf8)
      case .blob(let blob): bytes.append(contentsOf: blob)
      case .null:
        starts.append(nil)
        lengths.append(0)
        continue
      }
      starts.append(start)
      lengths.append(Int32(truncatingIfNeeded: bytes.count - start))
    }
  }

  /// Hands the values to a function of libpq's, which copies them.
  func send(
    _ function: (
      Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> Int32
  ) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      let memory = bytes.bindMemory(to: CChar.self).baseAddress
      let pointers = starts.map { start in start.flatMap { start in memory.map { $0 + start } } }
      return function(
        Int32(lengths.count), pointers, lengths, [Int32](repeating: 1, count: lengths.count))
    }
  }
}
