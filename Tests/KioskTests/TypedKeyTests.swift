import Testing
import ThaiText

@testable import Kiosk

@Suite("A typed key")
struct TypedKeyTests {
  @Test(
    "names a choice whatever its case, spaces, digits and keyboard layout",
    arguments: [
      ("1", "1"), (" 1 ", "1"), ("๑", "1"), ("ๅ", "1"), ("๑๒", "12"), ("ๅ/", "12"), ("ๅ2", "12"),
      ("P01", "p01"), ("p๐๑", "P01"), ("ยจๅ", "p01"), ("mali", "Mali"), ("ดอกไม้", "ดอกไม้"),
      (" ิ", "b"), ("จ", "0"), ("ขถ", "-5"), ("๑๒", "๑๒"), ("12", "๑๒"), ("ทีม 1", "ทีม ๑"),
    ])
  func names(line: String, key: String) {
    #expect(TypedKey(line).names(key))
  }

  @Test(
    "names no other",
    arguments: [
      ("", "1"), ("1", "11"), ("11", "1"), ("-", "3"), ("/", "2"), ("/-", "23"), (",", "}"),
      ("a", "ฟ"), ("1 2", "12"),
    ])
  func others(line: String, key: String) {
    #expect(!TypedKey(line).names(key))
  }

  @Test("leads back when it is 0", arguments: ["0", " 0 ", "๐", "จ"])
  func back(line: String) {
    #expect(TypedKey(line).isBack)
  }

  @Test(
    "leads nowhere otherwise",
    arguments: [("", true), (" \t", true), ("00", false), ("o", false), ("/0", false)])
  func notBack(line: String, isEmpty: Bool) {
    #expect(!TypedKey(line).isBack)
    #expect(TypedKey(line).isEmpty == isEmpty)
  }

  @Test(
    "loses the space around it, but not a vowel that follows the space",
    arguments: [(" a ", "a"), ("\u{A0}ก\t", "ก"), (" ิ", "ิ"), ("ก ิ ", "ก ิ"), ("  ", ""), ("", "")])
  func trimming(text: String, expected: String) {
    #expect(Array(text.trimmed.unicodeScalars) == Array(expected.unicodeScalars))
  }
}
