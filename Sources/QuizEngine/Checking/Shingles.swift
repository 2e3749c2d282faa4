/// The runs of three words that texts consist of, as hashes: what a resemblance is measured by.
///
/// Letters and digits make words, whatever their case; in Thai, which has no spaces between words,
/// each letter is one. A text's ends count as words, so that a text of one word is a run, too.
///
/// Source: Broder (1997), On the Resemblance and Containment of Documents.
struct Shingles {
  /// The hashes, each once, in ascending order.
  let hashes: [UInt64]

  /// The runs of some texts; none goes from one text into another.
  init(_ texts: [String]) {
    var all: [UInt64] = []
    for text in texts { Self.add(text, to: &all) }
    all.sort()
    var distinct: [UInt64] = []
    distinct.reserveCapacity(all.count)
    for hash in all where hash != distinct.last { distinct.append(hash) }
    hashes = distinct
  }

  private static let end: UInt64 = 1

  private static func add(_ text: String, to hashes: inout [UInt64]) {
    var before = end
    var last: UInt64 = 0
    var isEmpty = true
    func add(word: UInt64) {
      if !isEmpty { hashes.append(mixed(before, last, word)) }
      if !isEmpty { before = last }
      last = word
      isEmpty = false
    }
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      var word = start
      func finishWord() {
        if word != start { add(word: word) }
        word = start
      }
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): word = fnv(word, byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          word = fnv(word, byte)
        case 0xE0 where index + 2 < bytes.count && (0xB8...0xB9).contains(bytes[index + 1]):
          finishWord()
          add(word: fnv(fnv(start, bytes[index + 1]), bytes[index + 2]))
          index += 2
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
          // Dashes and quotation marks.
          finishWord()
          index += 2
        case 0x80...: word = fnv(word, byte)
        default: finishWord()
        }
        index += 1
      }
      finishWord()
    }
    if !isEmpty { hashes.append(mixed(before, last, end)) }
  }

  /// The offset basis and the prime of FNV-1a with 64 bits.
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func fnv(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  private static func mixed(_ one: UInt64, _ two: UInt64, _ three: UInt64) -> UInt64 {
    var value = one &* 0x9e37_79b9_7f4a_7c15 &+ two
    value = (value ^ (value >> 31)) &* 0xbf58_476d_1ce4_e5b9 &+ three
    value = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
    return value ^ (value >> 33)
  }
}
