import Testing

@testable import Evidence

@Suite("What is kept back of the parts of a whole")
struct KeptBackTests {
  @Test(
    "parts of too few people are, and another where a difference would tell their figures",
    arguments: [
      ([8, 7, 5], 20, []), ([19, 1], 20, [0, 1]), ([8, 7, 3], 18, [1, 2]),
      // What is left of the whole are five people or more.
      ([8, 7, 3, 2], 20, [2, 3]), ([3, 2], 5, [0, 1]),
      // One person has no team.
      ([10, 9], 20, [1]), ([6, 0], 6, []), ([1], 1, [0]), ([], 3, []), ([], 0, []),
    ] as [([Int], Int, Set<Int>)])
  func parts(counts: [Int], whole: Int, keptBack: Set<Int>) {
    #expect(KeptBack.parts(counts, of: whole) == keptBack)
  }
}
