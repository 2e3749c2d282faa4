import Testing

@testable import Kiosk

@Suite("Bytes made into lines")
struct LineBufferTests {
  private static func lines(_ chunks: [UInt8]..., limit: Int = 1000) -> [KioskInput] {
    var buffer = LineBuffer(limit: limit)
    return chunks.flatMap { buffer.take($0) }
  }

  @Test(
    "end at a line feed, with or without a carriage return",
    arguments: [
      ("A\n", ["A"]), ("A\r\n", ["A"]), ("\n", [""]), ("\r\n", [""]),
      ("a\n\nb\r\n", ["a", "", "b"]),
      ("A", []), ("", []), (" ข้าวหลาม \n", [" ข้าวหลาม "]), ("a\tb\n", ["a\tb"]), ("👩‍🏫\n", ["👩‍🏫"]),
    ])
  func ends(text: String, expected: [String]) {
    #expect(Self.lines(Array(text.utf8)) == expected.map(KioskInput.line))
  }

  @Test("are the same however the bytes are cut, in the middle of a character too")
  func chunks() {
    let bytes = Array("ข้าวหลาม ๑\r\nB\n".utf8)
    for size in 1...bytes.count {
      var buffer = LineBuffer()
      var lines: [KioskInput] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        lines += buffer.take(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(lines == [.line("ข้าวหลาม ๑"), .line("B")], "\(size)")
    }
  }

  @Test("may have 1,000 bytes and no more", arguments: ["\n", "\r\n"])
  func limit(end: String) {
    let longest = String(repeating: "x", count: 1000)
    #expect(Self.lines(Array((longest + end).utf8)) == [.line(longest)])
    #expect(Self.lines(Array((longest + "x" + end).utf8)) == [.garbled(.tooLong)])
    #expect(
      Self.lines(Array((longest + longest + end + "B\n").utf8)) == [.garbled(.tooLong), .line("B")])
  }

  @Test("may have 8,000 bytes and no more where they carry their time")
  func timedLimit() {
    var buffer = LineBuffer(hasTimes: true)
    let longest = String(repeating: "x", count: 8000)
    #expect(buffer.take(Array((longest + "\n").utf8)) == [.line(longest)])
    #expect(buffer.take(Array((longest + "x\n").utf8)) == [.garbled(.tooLong)])
  }

  @Test("are measured in bytes: 333 Thai letters fit, 334 do not")
  func thaiLimit() {
    let most = String(repeating: "ข", count: 333)
    #expect(Self.lines(Array((most + "x\n").utf8)) == [.line(most + "x")])
    #expect(Self.lines(Array((most + "ข\n").utf8)) == [.garbled(.tooLong)])
  }

  @Test("that are too long stay so over chunks, and take no more memory than the limit")
  func tooLongOverChunks() {
    var buffer = LineBuffer()
    for _ in 0..<100 { #expect(buffer.take([UInt8](repeating: 0x78, count: 4096)).isEmpty) }
    #expect(buffer.take([0x0D, 0x0A]) == [.garbled(.tooLong)])
    #expect(buffer.take(Array("B\n".utf8)) == [.line("B")])
  }

  @Test(
    "that are no text are told apart",
    arguments: [
      [0x00], [0x41, 0x00], [0x1B], [0x1B, 0x5B, 0x41], [0x7F], [0x08], [0x0C], [0x0D, 0x41],
      [0x41, 0x0D, 0x0D], [0xC2, 0x9B], [0xC2, 0x85], [0xFF], [0xC0, 0x80], [0xE0, 0xB8],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xA1, 0xA2],
    ] as [[UInt8]])
  func notText(bytes: [UInt8]) {
    #expect(Self.lines(bytes + [0x0A, 0x42, 0x0A]) == [.garbled(.notText), .line("B")])
  }
}
