import Assessment
import Testing
import Vocabulary

private func warnings(of people: Int, leftOut: Int = 0) -> [GainWarning] {
  let pairs = (0..<people).map {
    ScorePair(person: "p\($0)", pre: Double($0 * 3 % 7), post: Double($0 % 5) + 3)
  }
  return GainAnalysis(pairs, maximum: 10, leftOut: leftOut).warnings
}

@Suite struct GainWarningTests {
  @Test(
    "the fewer people, the graver the warning; from thirty on there is none",
    arguments: [
      (0, [GainWarning.nothingToTest(0)]), (1, [.nothingToTest(1)]), (4, [.tooFew(4)]),
      (5, [.few(5)]), (14, [.few(14)]), (15, [.small(15)]), (29, [.small(29)]), (30, []),
    ])
  func numbers(_ people: Int, _ expected: [GainWarning]) {
    #expect(warnings(of: people) == expected)
  }

  @Test("people who were left out are told of")
  func leftOut() {
    #expect(warnings(of: 40, leftOut: 3) == [.leftOut(3)])
    #expect(GainWarning.leftOut(3).text.en == "3 people who did not sit both tests are left out.")
    #expect(
      GainWarning.leftOut(1).text.en == "One person who did not sit both tests is left out.")
  }

  @Test("the same difference for all is told of")
  func sameDifference() {
    let pairs = (0..<40).map {
      ScorePair(person: "p\($0)", pre: Double($0 % 9), post: Double($0 % 9) + 1)
    }
    #expect(GainAnalysis(pairs, maximum: 10).warnings == [.sameDifference])
  }

  @Test("each has a sentence of its own in both languages")
  func texts() {
    let all: [GainWarning] = [
      .nothingToTest(0), .nothingToTest(1), .tooFew(4), .few(7), .small(20), .sameDifference,
      .leftOut(1), .leftOut(2),
    ]
    #expect(Set(all.map(\.text.th)).count == all.count)
    #expect(Set(all.map(\.text.en)).count == all.count)
  }
}
