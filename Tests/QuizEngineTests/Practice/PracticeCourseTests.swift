import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct PracticeCourseTests {
  /// Ten questions of A1 (a1 to a10) and ten of A2 (b1 to b10).
  private static let pool: QuestionPool = {
    let gift = [("a", "A1"), ("b", "A2")].flatMap { letter, level in
      (1...10).map { "// [id:\(letter)\($0)] [tag:\(level)]\nSay \(letter) \($0).{=yes =ja}\n\n" }
    }
    return QuestionPool([Bank(gift: SourceFile(name: "p.gift", text: gift.joined()))])
  }()

  private func course(_ visits: [[String]]) -> PracticeCourse {
    let answers = visits.enumerated().flatMap { index, visit in
      visit.map { text in
        PracticeCourse.Answer(
          question: QuestionID(String(text.drop { $0 == "-" })), isRight: !text.hasPrefix("-"),
          visit: index + 1)
      }
    }
    return PracticeCourse(answers, from: Self.pool)
  }

  @Test("at first everything is unseen, and the level is the lowest")
  func first() {
    let course = course([])
    #expect(course.level == .a1)
    #expect(course.boxCounts == [0, 0, 0, 0, 0])
    #expect(course.unseen == 20)
    let drawn = course.draw(5, seed: 1)
    #expect(drawn.count == 5)
    #expect(drawn.allSatisfy { $0.rawValue.hasPrefix("a") })
    #expect(Set(drawn).count == 5)
  }

  @Test(
    "a right answer moves a question up by a box, up to the fifth; a wrong one back to the first")
  func boxes() {
    #expect(course([["a1"]]).boxCounts == [1, 0, 0, 0, 0])
    #expect(course([["a1"], ["a1"]]).boxCounts == [0, 1, 0, 0, 0])
    #expect(course(Array(repeating: ["a1"], count: 9)).boxCounts == [0, 0, 0, 0, 1])
    #expect(course([["a1"], ["a1"], ["a1"], ["-a1"]]).boxCounts == [1, 0, 0, 0, 0])
  }

  @Test("what was missed comes back at the next visit")
  func missed() {
    let course = course([["a1", "a2", "-a3"], ["a1", "a2"]])
    // a3 is due; a1 and a2 stand in the second box, which comes every second visit.
    let drawn = course.draw(4, seed: 7)
    #expect(drawn.first == "a3")
    #expect(!drawn.contains("a1") && !drawn.contains("a2"))
  }

  @Test("a box that is not due yet comes when nothing else is left")
  func nothingElse() {
    let all = (1...10).flatMap { ["a\($0)", "b\($0)"] }
    let course = course([all, all, all])
    #expect(course.unseen == 0)
    #expect(course.draw(20, seed: 3).count == 20)
  }

  @Test(
    "the level rises after four right of five, and falls after four wrong of five",
    arguments: [
      (["a1", "a2", "a3", "a4"], Level.a1), (["a1", "a2", "a3", "a4", "-a5"], .a2),
      (["a1", "a2", "-a3", "-a4", "a5"], .a1),
      (["a1", "a2", "a3", "a4", "a5", "-b1", "-b2", "-b3", "-b4", "b5"], .a1),
      (["a1", "a2", "a3", "a4", "a5", "-b1", "-b2", "-b3", "b4", "b5"], .a2),
      (["-a1", "-a2", "-a3", "-a4", "-a5"], .a1),
    ])
  func level(answers: [String], expected: Level) {
    #expect(course([answers]).level == expected)
  }

  @Test("new questions come at the level reached")
  func newAtLevel() {
    let drawn = course([["a1", "a2", "a3", "a4", "a5"]]).draw(10, seed: 5)
    #expect(drawn.count == 10)
    #expect(drawn.filter { $0.rawValue.hasPrefix("b") }.count == 5)
  }

  @Test("a question that has left the bank is forgotten")
  func gone() {
    #expect(course([["gone", "a1"]]).boxCounts == [1, 0, 0, 0, 0])
  }

  @Test("the same seed draws the same questions")
  func seeded() {
    let course = course([["a1", "-a2"]])
    #expect(course.draw(6, seed: 4) == course.draw(6, seed: 4))
    #expect(course.draw(0, seed: 4).isEmpty)
  }
}
