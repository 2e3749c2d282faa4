import Testing
import Vocabulary

@Suite struct SeededGeneratorTests {
  @Test("the numbers are those of the published SplitMix64")
  func published() {
    // Steele, Lea and Flood's generator, seed 0.
    var generator = SeededGenerator(seed: 0)
    #expect(generator.next() == 0xE220_A839_7B1D_CDAF)
    #expect(generator.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(generator.next() == 0x06C4_5D18_8009_454F)
  }

  @Test(
    "a seed made of words is FNV-1a over them with a NUL after each",
    arguments: [
      ([], 0xCBF2_9CE4_8422_2325),
      (["a"], 0x089B_E207_B544_F1E4),
      (["a", "b"], 0xAB40_D782_0D40_8076),
      (["ข้าวหลาม"], 0xCCFF_1D7F_AB05_8731),
    ] as [([String], UInt64)])
  func words(words: [String], expected: UInt64) {
    #expect(seed(of: words) == expected)
  }

  @Test("words that are cut elsewhere make another seed")
  func wordsAreApart() {
    #expect(seed(of: ["ab", "c"]) != seed(of: ["a", "bc"]))
  }

  @Test("numbers below a bound take every value about equally often", arguments: [1, 2, 6, 10])
  func below(bound: Int) {
    var generator = SeededGenerator(seed: 7)
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<bound * 1000 { counts[generator.below(bound)] += 1 }
    // Five standard deviations of a binomial count around 1,000.
    #expect(counts.allSatisfy { abs($0 - 1000) < 160 })
  }

  @Test("a bound of nothing gives 0", arguments: [0, -1, Int.min])
  func noBound(bound: Int) {
    var generator = SeededGenerator(seed: 7)
    #expect(generator.below(bound) == 0)
  }

  @Test("unit numbers lie in 0..<1 around a half")
  func unit() {
    var generator = SeededGenerator(seed: 7)
    let numbers = (0..<10_000).map { _ in generator.unit() }
    #expect(numbers.allSatisfy { (0..<1).contains($0) })
    #expect(abs(numbers.reduce(0, +) / 10_000 - 0.5) < 0.015)
  }

  @Test("shuffling keeps the elements and follows from the seed")
  func shuffled() {
    var one = SeededGenerator(words: "event", "quiz", "p01", "1")
    var two = SeededGenerator(words: "event", "quiz", "p01", "1")
    var three = SeededGenerator(words: "event", "quiz", "p02", "1")
    let first = one.shuffled(Array(1...40))
    #expect(first.sorted() == Array(1...40))
    #expect(two.shuffled(Array(1...40)) == first)
    #expect(three.shuffled(Array(1...40)) != first)
  }

  @Test("all orders of three come about equally often")
  func fair() {
    var generator = SeededGenerator(seed: 3)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6000 { counts[generator.shuffled([1, 2, 3]), default: 0] += 1 }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 160 })
  }
}
