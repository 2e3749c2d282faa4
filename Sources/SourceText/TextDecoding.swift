import Glibc

/// UTF-16 bytes as UTF-8; offsets in errors count from the slice's base.
func decodedUTF16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) throws(TextDecodingError)
  -> [UInt8]
{
  guard bytes.count.isMultiple(of: 2) else { throw .damagedUTF16(offset: bytes.endIndex - 1) }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count * 3 / 2)
  var lead: UInt16?
  for index in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    let unit = littleEndian ? second << 8 | first : first << 8 | second
    if unit == 0 { throw .binary(offset: index) }
    if let high = lead {
      guard UTF16.isTrailSurrogate(unit) else { throw .damagedUTF16(offset: index - 2) }
      append(0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF)), to: &text)
      lead = nil
    } else if UTF16.isLeadSurrogate(unit) {
      lead = unit
    } else {
      if UTF16.isTrailSurrogate(unit) { throw .damagedUTF16(offset: index) }
      append(UInt32(unit), to: &text)
    }
  }
  if lead != nil { throw .damagedUTF16(offset: bytes.endIndex - 2) }
  return text
}

/// Appends a code point, which must not be a surrogate, as UTF-8.
private func append(_ point: UInt32, to text: inout [UInt8]) {
  guard let scalar = Unicode.Scalar(point) else { return }
  text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
}

/// Windows-874 bytes as UTF-8 through glibc's iconv; nil where it refuses them or lacks the table.
func decodedWindows874(_ bytes: [UInt8]) -> [UInt8]? {
  // glibc knows the same table as CP874 and WINDOWS-874; IBM874 is another one.
  guard let converter = iconv_open("UTF-8", "CP874"), converter != iconv_t(bitPattern: -1) else {
    return nil
  }
  defer { iconv_close(converter) }
  // iconv asks for a mutable input that it never writes to.
  var input = bytes.map { CChar(bitPattern: $0) }
  // A Thai letter is one byte there and three here.
  let capacity = bytes.count * 3
  var isWhole = false
  let text = [UInt8](unsafeUninitializedCapacity: capacity) { output, written in
    output.withMemoryRebound(to: CChar.self) { output in
      input.withUnsafeMutableBufferPointer { input in
        var (from, fromLeft) = (input.baseAddress, input.count)
        var (to, toLeft) = (output.baseAddress, output.count)
        isWhole = iconv(converter, &from, &fromLeft, &to, &toLeft) != -1
        written = capacity - toLeft
      }
    }
  }
  return isWhole ? text : nil
}
