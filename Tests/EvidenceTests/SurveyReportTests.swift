import Foundation
import Testing
import Vocabulary

@testable import Evidence

@Suite("What analyse survey prints")
struct SurveyReportTests {
  private func report(_ hall: Hall) throws -> SurveyReport {
    SurveyReport(
      try #require(try SurveyResult.all(of: hall.event, journal: hall.journal).first))
  }

  private func json(_ hall: Hall) throws -> String {
    String(decoding: try JSONEncoder().encode(try report(hall)), as: UTF8.self)
  }

  @Test("as JSON, why no comments are shown, and ballots from outside")
  func withheld() throws {
    let hall = try Hall()
    try hall.answer("p1", ["a": 5], "good")
    let few = try json(hall)
    #expect(few.contains(#""withheld":"fewerThanFive""#) && few.contains(#""texts":[]"#))
    #expect(few.contains(#""unexplained":0"#))
    for person in ["p2", "p3", "p4", "p5"] { try hall.answer(PersonID(person), ["a": 4]) }
    let enough = try json(hall)
    #expect(enough.contains(#""withheld":null"#) && enough.contains(#""texts":["good"]"#))
  }

  @Test("as text, that nobody answered, and one ballot as one")
  func text() throws {
    let hall = try Hall()
    let none = try report(hall).lines(in: .english)
    #expect(none.contains("0 ballots") && none.contains("nobody answered"))
    try hall.answer("p1", ["a": 5])
    #expect(try report(hall).lines(in: .english).contains("1 ballot"))
  }
}
