extension [UInt8] {
  /// Calls a closure with the bytes as those of a bank file.
  func asGIFT<Result>(_ body: (GIFTBytes) -> Result) -> Result {
    withUnsafeBufferPointer { body(GIFTBytes(bytes: $0)) }
  }

  /// The bytes with a line feed for each carriage return that ends a line alone, as on old Macs.
  ///
  /// Nothing moves: offsets stay those of the file.
  var withLineFeeds: [UInt8] {
    guard withUnsafeBufferPointer(hasLoneReturns) else { return self }
    return withUnsafeBufferPointer { bytes in
      bytes.indices.map { index in
        let isLone =
          bytes[index] == Byte.carriageReturn
          && (index + 1 == bytes.count || bytes[index + 1] != Byte.newline)
        return isLone ? Byte.newline : bytes[index]
      }
    }
  }
}

/// Whether a carriage return stands without a line feed after it.
///
/// Looks at eight bytes at a time, as most hold no carriage return: taking one from each byte of a
/// word borrows into the highest bit of a byte that is zero.
/// <https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord>
private func hasLoneReturns(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  let words = UnsafeRawBufferPointer(bytes)
  let returns = UInt64(Byte.carriageReturn) &* 0x0101_0101_0101_0101
  var index = 0
  while index &+ 8 <= bytes.count {
    let word = words.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ returns
    if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0,
      bytes.hasLoneReturn(in: index..<index &+ 8)
    {
      return true
    }
    index &+= 8
  }
  return bytes.hasLoneReturn(in: index..<bytes.count)
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func hasLoneReturn(in range: Range<Int>) -> Bool {
    range.contains { index in
      self[index] == Byte.carriageReturn && (index + 1 == count || self[index + 1] != Byte.newline)
    }
  }
}
