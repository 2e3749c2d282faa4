import Testing

@testable import Assessment

@Suite struct FigureTests {
  @Test("a figure is its value, or the reason why there is none")
  func parts() {
    #expect(Figure.value(2.5).value == 2.5)
    #expect(Figure.value(2.5).reason == nil)
    #expect(Figure.undefined(.noPeople).value == nil)
    #expect(Figure.undefined(.noPeople).reason == .noPeople)
  }

  @Test("only a finite number is a figure")
  func finite() {
    #expect(Figure.finite(3) == .value(3))
    for number in [Double.nan, .infinity, -.infinity] {
      #expect(Figure.finite(number) == .undefined(.outOfRange))
    }
  }

  @Test("there is no negative zero")
  func negativeZero() {
    #expect(Figure.finite(-0.0).value?.sign == .plus)
  }
}
