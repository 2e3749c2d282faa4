import Entries
import Testing
import Vocabulary

@testable import Journal

@Suite struct HashChainTests {
  private let first = ExportLine(
    Draft(at: 1_413_520_200_000, kind: .joined, team: "mali", person: "p01"),
    at: EntryKey(event: "e", kiosk: "k1@0000000000000001", seq: 1))
  private let second = ExportLine(
    Draft(
      at: 1_413_520_201_000, kind: .noted, subject: "ข้าว \"หลาม\"\n\u{1}", points: -5,
      body: #"{"reason":"เหตุผล"}"#),
    at: EntryKey(event: "e", kiosk: "k1@0000000000000001", seq: 2))

  /// Python: `h1 = hashlib.sha256(line1.encode()).hexdigest()` and
  /// `h2 = hashlib.sha256((h1 + line2).encode()).hexdigest()`.
  @Test("an entry's hash is that of the previous hash's digits and the export line")
  func chain() {
    let one = HashChain.hash(of: first, after: nil)
    #expect(hexadecimal(one) == "c67282684a72f8703cdd7fb66bd7a01a4c0ee195804e9764d735b38f69609230")
    let two = HashChain.hash(of: second, after: one)
    #expect(hexadecimal(two) == "3046afa46ff2a5323b242acad5e4431e7fab4c287db1de79d4cc06154f5e65cb")
  }

  /// FIPS 180-2, appendix B.
  @Test("SHA-256 is that of the standard's examples, whole or in pieces")
  func standard() {
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(hexadecimal(sha256([])) == empty)
    #expect(hexadecimal(sha256(Array("abc".utf8))) == abc)
    var stream = SHA256Stream()
    #expect(hexadecimal(stream.finish()) == empty)
    stream.update(Array("a".utf8))
    stream.update([])
    stream.update(Array("bc".utf8))
    #expect(hexadecimal(stream.finish()) == abc)
  }
}
