import Vocabulary

extension SeededGenerator {
  /// A number from the standard normal distribution.
  ///
  /// Box and Muller's method in Marsaglia's polar form, which needs no sine: Marsaglia and Bray
  /// 1964, <https://doi.org/10.1137/1006063>.
  mutating func normal() -> Double {
    while true {
      let x = 2 * unit() - 1
      let y = 2 * unit() - 1
      let square = x * x + y * y
      guard square > 0, square < 1 else { continue }
      return x * (-2 * naturalLogarithm(square) / square).squareRoot()
    }
  }

  /// A duration whose logarithm is normally distributed, in whole milliseconds, at least 300.
  ///
  /// - Parameters:
  ///   - median: The duration that half of all stay below, in seconds.
  ///   - sigma: The standard deviation of its natural logarithm.
  mutating func milliseconds(median: Double, sigma: Double = 0.5) -> Int {
    let seconds = min(median * exponential(sigma * normal()), 3600)
    return max(300, Int((seconds * 1000).rounded()))
  }

  /// True with a probability from 0 to 1.
  mutating func happens(_ probability: Double) -> Bool { unit() < probability }

  /// One of some elements, all equally likely; nil of none.
  mutating func element<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// The elements with two neighbours swapped.
  mutating func swapped<Element>(_ elements: [Element]) -> [Element] {
    guard elements.count > 1 else { return elements }
    var elements = elements
    let place = below(elements.count - 1)
    elements.swapAt(place, place + 1)
    return elements
  }
}
