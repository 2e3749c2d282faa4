import Testing
import Vocabulary

@testable import Entries

@Suite struct ExportLineTests {
  static let key = EntryKey(event: "e", kiosk: "k1@0000000000000001", seq: 2)
  static let draft = Draft(
    at: 1_413_520_201_000, kind: .noted, subject: "ข้าว \"หลาม\"\n\u{1}", points: -5,
    body: #"{"reason":"เหตุผล"}"#)

  @Test("the line of an entry, byte for byte")
  func unhashed() {
    #expect(
      String(decoding: ExportLine(Self.draft, at: Self.key).unhashed, as: UTF8.self) == #"""
        {"event":"e","kiosk":"k1@0000000000000001","seq":2,"at":1413520201000,"kind":"noted",\#
        "team":null,"person":null,"subject":"ข้าว \"หลาม\"\n\u0001","points":-5,\#
        "body":{"reason":"เหตุผล"}}
        """#)
  }

  @Test("the exported line ends in the hash")
  func hashed() {
    var draft = Self.draft
    draft.team = "mali"
    draft.person = "p01"
    draft.subject = ""
    #expect(
      String(decoding: ExportLine(draft, at: Self.key).hashed([0x0F, 0xA0]), as: UTF8.self) == #"""
        {"event":"e","kiosk":"k1@0000000000000001","seq":2,"at":1413520201000,"kind":"noted",\#
        "team":"mali","person":"p01","subject":"","points":-5,\#
        "body":{"reason":"เหตุผล"},"hash":"0fa0"}
        """#)
  }

  @Test("the body stands as it is, spaces and all")
  func body() {
    var draft = Self.draft
    draft.body = #"{ "a" : 1.50 }"#
    let line = String(decoding: ExportLine(draft, at: Self.key).unhashed, as: UTF8.self)
    #expect(line.hasSuffix(#""body":{ "a" : 1.50 }}"#))
  }

  @Test("bytes are written as two lower-case digits each")
  func digits() {
    #expect(hexadecimal([]) == "")
    #expect(hexadecimal([0, 9, 10, 255]) == "00090aff")
  }
}
