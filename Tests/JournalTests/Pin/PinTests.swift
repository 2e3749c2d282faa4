import Testing

@testable import Journal

@Suite struct PinTests {
  @Test(
    "4 to 12 digits, also Thai ones, are a PIN",
    arguments: ["1234", "123456789012", "๑๒๓๔", " 0000\r", "๐12๓"])
  func sound(text: String) { #expect(Pin(typed: text) != nil) }

  @Test(
    "anything else is none",
    arguments: ["", "123", "1234567890123", "12a4", "12 34", "-1234", "１２３４", "12.34", "1234\n5"])
  func faulty(text: String) { #expect(Pin(typed: text) == nil) }

  @Test("Thai digits are the same PIN")
  func thai() { #expect(Pin(typed: "๙๘๗๖") == Pin(typed: "9876")) }

  @Test("no text that is made of a PIN shows it")
  func hidden() throws {
    let pin = try #require(Pin(typed: "975318"))
    var dumped = ""
    dump(pin, to: &dumped)
    for text in ["\(pin)", String(reflecting: pin), String(describing: [pin]), dumped] {
      #expect(!text.contains("9"), "\(text)")
      #expect(!text.contains("57"), "\(text)")
    }
  }
}
