import Assessment
import Programme
import Testing
import Vocabulary

@testable import Evidence

@Suite("What surveys say")
struct SurveyResultTests {
  private func result(_ hall: Hall) throws -> SurveyResult {
    try #require(try SurveyResult.all(of: hall.event, journal: hall.journal).first)
  }

  @Test("figures and comments are shown from five ballots on, comments by their text")
  func five() throws {
    let hall = try Hall()
    for (person, rating, comment) in [
      ("p1", 5, "ข"), ("p2", 4, "ก"), ("p3", 4, "ก"), ("p4", 5, ""),
    ] {
      try hall.answer(PersonID(person), ["a": rating, "b": 3], comment)
    }
    let few = try result(hall)
    #expect(few.analysis.ballots == 4 && few.analysis.whole.mean.reason == .fewerThanFive)
    #expect(few.comments.first?.comments.isEmpty == true)
    try hall.answer("p5", ["a": 5, "b": 3])
    let result = try result(hall)
    #expect(result.analysis.groups[0].items[0].summary.mean.value == 4.6)
    #expect(result.analysis.groups[0].items[0].summary.band == .most)
    #expect(result.analysis.whole.mean.value == 3.8)
    #expect(result.comments.first?.comments.map(\.shown) == ["ก (×2)", "ข"])
    let lines = SurveyReport(result).lines(in: .thai)
    #expect(lines.contains { $0.contains("4.60") && $0.contains("มากที่สุด") })
  }
}
