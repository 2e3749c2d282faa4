import Testing

@testable import OfficialReport

@Suite struct WordingTests {
  @Test("lists end in และ, apart from a Latin word")
  func lists() {
    #expect(thai.list([]) == "")
    #expect(thai.list(["ก"]) == "ก")
    #expect(thai.list(["ก", "ข", "ค"]) == "ก ข และค")
    #expect(thai.list(["ก", "English"]) == "ก และ English")
    #expect(english.list(["a", "b", "c"]) == "a, b and c")
  }

  @Test("shares of nothing, and of what is not known, are no figures")
  func shares() {
    #expect(thai.percent(3, of: 0) == "–")
    #expect(thai.percent(.value(3), of: 0) == "–")
    #expect(thai.percent(75, of: 78) == "96.15")
    #expect(thai.figure(.missing) == "–")
    #expect(thai.change(.value(4.6)) == "+4.60")
    #expect(thai.change(.value(0.001)) == "0.00")
    #expect(thai.number(-1_250) == "−1,250")
  }
}
