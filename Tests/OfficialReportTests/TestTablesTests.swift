import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct TestTablesTests {
  private func said(
    _ words: Wording, _ change: (inout TestFacts) -> Void = { _ in }
  ) throws -> String {
    let facts = try sampleFacts()
    var test = facts.tests[0]
    change(&test)
    return text(TestTables(facts: facts, words: words, tests: [test]).blocks)
  }

  @Test("a mean is told with its full marks and its share of them")
  func marks() throws {
    #expect(
      try said(thai).contains(
        "ได้คะแนนเฉลี่ย 15.20 คะแนน จากคะแนนเต็ม 30 คะแนน คิดเป็นร้อยละ 50.67 (S.D. = 4.22)"))
    #expect(
      try said(english).contains("with a mean of 15.20 of 30 marks (50.67%) (S.D. = 4.22)."))
  }

  @Test("scores that are shares are told in percent, and the table says what of")
  func percent() throws {
    let change = { (test: inout TestFacts) in test.maximum = 100 }
    #expect(try said(thai, change).contains("ได้คะแนนเฉลี่ยร้อยละ 15.20 (S.D. = 4.22)"))
    let text = try said(english, change)
    #expect(text.contains("with a mean of 15.20 percent (S.D. = 4.22)."))
    #expect(text.contains("Marks of 100: each person’s score is in percent of what they were"))
  }

  @Test("where full marks are not known nothing is said of them")
  func unknown() throws {
    let text = try said(english) { $0.maximum = 0 }
    #expect(text.contains("with a mean of 15.20 (S.D. = 4.22)."))
  }

  @Test("figures that are kept back say why")
  func keptBack() throws {
    let text = try said(english) {
      $0.n = 3
      $0.counts.finished = 3
      $0.mean = .keptBack
      $0.sd = .keptBack
    }
    #expect(
      text.contains(
        "3 people finished it; there is no mean (not shown, as it would tell the marks of fewer than "
          + "five people)."))
  }

  @Test("where nothing is said of right answers the table says why it may be")
  func played() throws {
    let facts = try sampleFacts()
    var quiz = facts.played[0]
    func said() -> String {
      text(PlayedTables(facts: facts, words: english, played: [quiz]).blocks)
    }
    #expect(!said().contains("“–” means"))
    quiz.right = nil
    #expect(said().contains("fewer than 5 people have answered"))
  }
}
