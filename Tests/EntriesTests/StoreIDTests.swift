import Testing
import Vocabulary

@testable import Entries

@Suite struct StoreIDTests {
  @Test(
    "64 bits make 16 digits",
    arguments: [
      (0, "0000000000000000"), (0x9F2C_41D0_7B6E_8A53, "9f2c41d07b6e8a53"),
      (UInt64.max, "ffffffffffffffff"),
    ] as [(UInt64, String)])
  func bits(bits: UInt64, expected: String) {
    #expect(StoreID(bits: bits).rawValue == expected)
  }

  @Test(
    "a kiosk's key is its name and its store's id, and gives the name back",
    arguments: ["k1", "debian-tty1", "a@b", "", "จุดที่ ๑"])
  func key(name: String) {
    let key = KioskKey(name: name, store: "9f2c41d07b6e8a53")
    #expect(key.rawValue == "\(name)@9f2c41d07b6e8a53")
    #expect(key.name == name)
  }
}
