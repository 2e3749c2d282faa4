import Testing

@testable import QuizEngine

@Suite("Base 64")
struct Base64Tests {
  // Source: RFC 4648, section 10.
  @Test(
    "is that of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func vectors(bytes: String, text: String) {
    #expect(Base64.text(of: Array(bytes.utf8)) == text)
    #expect(Base64.bytes(of: Array(text.utf8)[...]) == Array(bytes.utf8))
  }

  @Test("may have line ends and lack its padding")
  func layout() {
    #expect(Base64.bytes(of: Array(" Zm9v\r\nYg ".utf8)[...]) == Array("foob".utf8))
  }

  @Test("is nothing else", arguments: ["Z", "Zm9v!", "Zg==Zg==", "ก"])
  func faults(text: String) { #expect(Base64.bytes(of: Array(text.utf8)[...]) == nil) }
}
