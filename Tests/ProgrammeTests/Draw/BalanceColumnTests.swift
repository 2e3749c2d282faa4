import Programme
import Testing

@Suite struct BalanceColumnTests {
  @Test(
    "a column is of figures where all that is written are numbers",
    arguments: [
      (["1", "", " 2.5 "], .figures([1, nil, 2.5])), (["๑๒", "-3"], .figures([12, -3])),
      (["1", "x"], .texts(["1", "x"])), (["", ""], .texts(["", ""])),
      (["nan", "1"], .texts(["nan", "1"])), (["0x1p3"], .texts(["0x1p3"])),
      (["1-2"], .texts(["1-2"])), ([" A1 ", "a1"], .texts(["A1", "a1"])),
    ] as [([String], BalanceColumn.Values)])
  func kind(texts: [String], values: BalanceColumn.Values) {
    #expect(BalanceColumn(name: "c", texts: texts).values == values)
  }

  @Test("a group's figures come to their mean, its texts to their counts")
  func summary() {
    let figures = BalanceColumn(name: "c", values: .figures([10, nil, 20, 60]))
    #expect(figures.summary(of: [0, 1, 2]) == .mean(15, known: 2))
    #expect(figures.summary(of: [1]) == .mean(nil, known: 0))
    let texts = BalanceColumn(name: "c", values: .texts(["a", "b", "a", ""]))
    #expect(texts.summary(of: [0, 2, 3]) == .counts(["a": 2, "": 1]))
  }
}
