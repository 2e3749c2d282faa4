import Testing
import Vocabulary

@testable import Entries

@Suite struct EntryTests {
  @Test("time decides which counts first, then the kiosk's key, then seq")
  func precedence() {
    let order = [
      Precedence(at: 1, kiosk: "b", seq: 9), Precedence(at: 2, kiosk: "a", seq: 2),
      Precedence(at: 2, kiosk: "a", seq: 10), Precedence(at: 2, kiosk: "b", seq: 1),
    ]
    #expect(order.reversed().sorted() == order)
  }
}
