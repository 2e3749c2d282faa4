import Testing

@testable import QuizEngine

@Suite struct ReadingGradeTests {
  @Test(
    "syllables are groups of vowels",
    arguments: [
      ("cat", 1), ("make", 1), ("table", 2), ("visited", 3), ("asked", 1), ("coffee", 2),
      ("houses", 2), ("times", 1), ("education", 4), ("the", 1), ("rhythm", 1), ("b", 1),
    ])
  func syllables(word: String, expected: Int) {
    #expect(ReadingGrade.syllables(of: word) == expected)
  }

  @Test("the grade is that of Flesch and Kincaid")
  func grade() throws {
    // 6 words of one syllable in one sentence: 0.39 × 6 + 11.8 × 1 − 15.59.
    let simple = try #require(ReadingGrade("The cat sat on the mat.").grade)
    #expect(abs(simple - -1.45) < 0.001)
    // 5 words, 10 syllables, one sentence: 0.39 × 5 + 11.8 × 2 − 15.59.
    let hard = try #require(ReadingGrade("They visited education offices today.").grade)
    #expect(abs(hard - (0.39 * 5 + 11.8 * 13 / 5 - 15.59)) < 0.001)
    #expect(ReadingGrade("สวัสดี").grade == nil)
  }

  @Test("names, quotations and signs in capitals are not held against a text")
  func names() {
    #expect(
      ReadingGrade("Indonesia is in Southeast Asia.").grade == ReadingGrade("It is in a car.").grade
    )
    #expect(ReadingGrade("You read \"Unauthorised admission\" here.").words == 3)
    #expect(ReadingGrade("NO UNAUTHORISED ADMISSION\nYou can read.").words == 3)
  }
}
