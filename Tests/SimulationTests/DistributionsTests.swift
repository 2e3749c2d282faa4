import Testing
import Vocabulary

@testable import Simulation

@Suite("Random numbers of a simulation")
struct DistributionsTests {
  @Test("normal numbers have mean 0, standard deviation 1 and the tails they should")
  func normal() {
    var generator = SeededGenerator(seed: 7)
    let numbers = (0..<20_000).map { _ in generator.normal() }
    let mean = numbers.reduce(0, +) / 20_000
    let variance = numbers.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 20_000
    #expect(abs(mean) < 0.03)
    #expect(abs(variance - 1) < 0.05)
    // P(|Z| > 1.96) = 0.05
    #expect((850...1150).contains(numbers.count { abs($0) > 1.96 }))
  }

  @Test("half of all durations stay below the median, and none is shorter than a key press")
  func durations() {
    var generator = SeededGenerator(seed: 7)
    let times = (0..<10_000).map { _ in generator.milliseconds(median: 9) }
    #expect((4_850...5_150).contains(times.count { $0 < 9_000 }))
    // One standard deviation up: 9 × e^0.5 s; 15.87 % are longer.
    #expect((1_480...1_690).contains(times.count { $0 > 14_838 }))
    #expect((0..<100).allSatisfy { _ in generator.milliseconds(median: 0.001) == 300 })
  }
}
