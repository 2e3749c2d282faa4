import QuizEngine
import Testing
import Vocabulary

@Suite("The questions that a quiz draws from")
struct QuestionPoolTests {
  /// Questions named by level and number: `A1-1`, `A1-2`, ….
  private static func bank(_ counts: [(String, Int)]) -> String {
    counts.flatMap { level, count in
      (1...count).map { "// [id:\(level)-\($0)] [tag:\(level)]\n\(level) \($0) {=x ~y}\n\n" }
    }.joined()
  }

  private static let pool = QuestionPool([gift(bank([("A1", 12), ("B1", 9), ("A2", 10)]))])

  @Test("are the same for a seed on every run, machine and version, and levels rise")
  func literal() {
    let drawn = Self.pool.draw([.b1: 2, .a1: 3, .a2: 2], seed: 2557)
    #expect(drawn.map(\.rawValue) == ["A1-2", "A1-12", "A1-8", "A2-7", "A2-2", "B1-6", "B1-5"])
  }

  @Test("do not depend on the order in which the numbers of each level were written")
  func dictionaryOrder() {
    var one: [Level: Int] = [:]
    var two: [Level: Int] = [:]
    for level in Level.allCases { one[level] = 4 }
    for level in Level.allCases.reversed() { two[level] = 4 }
    for seed in 0..<50 {
      #expect(Self.pool.draw(one, seed: UInt64(seed)) == Self.pool.draw(two, seed: UInt64(seed)))
    }
  }

  @Test("are as many of each level for every seed, and none twice", arguments: [UInt64](0..<200))
  func sameNumbers(seed: UInt64) {
    let drawn = Self.pool.draw([.a1: 5, .a2: 3, .b1: 9], seed: seed)
    #expect(Set(drawn).count == 17)
    #expect(
      drawn.map { $0.rawValue.prefix(2) }
        == [Substring](repeating: "A1", count: 5) + [Substring](repeating: "A2", count: 3)
        + [Substring](repeating: "B1", count: 9))
  }

  @Test("come about equally often")
  func fair() {
    var counts: [QuestionID: Int] = [:]
    for seed in 0..<2400 {
      for id in Self.pool.draw([.a1: 5], seed: UInt64(seed)) { counts[id, default: 0] += 1 }
    }
    #expect(counts.count == 12)
    // 2400 × 5 ÷ 12, five standard deviations of a binomial count.
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 121 })
  }

  @Test("that nobody can answer are drawn by no quiz, and are not counted as there to be drawn")
  func unsound() {
    let pool = QuestionPool([
      gift("// [id:a] [tag:A1]\nQ {=a ~b}\n\n// [id:b] [tag:A1]\nR {~%0%a ~%0%b}\n")
    ])
    #expect(pool.count == 2 && pool.count(of: .a1) == 2)
    #expect(pool.draw([.a1: 2], seed: 1) == ["a"])
    #expect(pool.drawn(2, of: .a1) == 1 && pool.drawn(0, of: .a1) == 0)
    #expect(pool.shortages(for: [.a1: 1]) == [])
    #expect(pool.shortages(for: [.a1: 2]).map(\.available) == [1])
  }

  @Test("are all there are where more are asked for, which is told beforehand")
  func shortage() {
    let counts: [Level: Int] = [.a1: 12, .a2: 11, .c1: 1]
    #expect(Self.pool.draw(counts, seed: 1).count == 22)
    let shortages = Self.pool.shortages(for: counts)
    #expect(shortages.map(\.level) == [.a2, .c1])
    #expect(shortages.map(\.wanted) == [11, 1])
    #expect(shortages.map(\.available) == [10, 0])
  }

  @Test("are none where none or fewer are asked for")
  func none() {
    #expect(Self.pool.draw([:], seed: 1).isEmpty)
    #expect(Self.pool.draw([.a1: 0, .a2: -1], seed: 1).isEmpty)
    #expect(QuestionPool([]).draw([.a1: 5], seed: 1).isEmpty)
  }

  @Test("count as A1 without a level, and are of the kinds asked for")
  func levels() {
    let bank = gift(
      "// [id:u]\nUnlevelled {=a ~b}\n\n// [id:e] [tag:A1]\nEssay {}\n\n// [id:d]\nPage\n\n")
    #expect(QuestionPool([bank]).count(of: .a1) == 3)
    #expect(Set(QuestionPool([bank]).draw([.a1: 9], seed: 1)) == ["u", "e", "d"])
    let pool = QuestionPool([bank], kinds: [.choice, .description])
    #expect(pool.count == 2)
    #expect(pool.count(of: .a1) == 2)
    #expect(Set(pool.draw([.a1: 9], seed: 1)) == ["u", "d"])
    #expect(pool["e"] == nil)
    #expect(pool["nobody"] == nil)
  }

  @Test("are the first of those that share an id, over all banks")
  func sameID() {
    let pool = QuestionPool([
      gift("// [id:q] [tag:A2]\nFirst {=a ~b}\n\n// [id:q]\nSecond {=a ~b}\n\n"),
      gift("// [id:q]\nThird {=a ~b}\n\n// [id:r]\nOther {=a ~b}\n\n"),
    ])
    #expect(pool.count == 2)
    #expect(pool["q"]?.stem == moodle("First"))
    #expect(pool["r"]?.stem == moodle("Other"))
    #expect(pool.draw([.a1: 5, .a2: 5], seed: 1) == ["r", "q"])
  }
}
