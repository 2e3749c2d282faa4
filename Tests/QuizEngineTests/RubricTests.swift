import Testing

@testable import QuizEngine

@Suite("Rubrics")
struct RubricTests {
  @Test(
    "a criterion is a name and its points",
    arguments: [
      ("Polite, 40", Rubric.Criterion(name: "Polite", most: 40)),
      ("Clear, friendly , 5", Rubric.Criterion(name: "Clear, friendly", most: 5)),
      ("Polite", nil), ("Polite, ", nil), (", 5", nil), ("Polite, 0", nil), ("Polite, 1001", nil),
      ("Polite, -4", nil), ("", nil),
    ] as [(String, Rubric.Criterion?)])
  func criterion(value: String, criterion: Rubric.Criterion?) {
    #expect(Rubric.Criterion(value) == criterion)
  }

  @Test("a question's rubric is that of its tags, or one for the whole")
  func ofQuestion() throws {
    let tagged = try question(
      "// [tag:kind=speaking] [tag:rubric=Polite, 40] [tag:rubric=Clear, 60]\nSay hello. {}")
    #expect(tagged.rubric.criteria.map(\.name) == ["Polite", "Clear"])
    #expect(tagged.rubric.most == 100)
    #expect(try question("Write. {}").rubric.criteria == [Rubric.Criterion(name: "", most: 100)])
  }

  @Test(
    "the points of a judge earn their share",
    arguments: [
      ([40, 60], 1.0), ([0, 0], 0), ([20, 30], 0.5), ([41, 0], nil), ([-1, 0], nil), ([40], nil),
      ([1, 2, 3], nil),
    ] as [([Int], Double?)])
  func credit(scores: [Int], credit: Double?) {
    let rubric = Rubric([.init(name: "Polite", most: 40), .init(name: "Clear", most: 60)])
    #expect(rubric.credit(of: scores) == credit)
    #expect((rubric.misfit(of: scores) == nil) == (credit != nil))
  }

  @Test("scores that don't fit are told apart by number and by criterion")
  func misfit() {
    let (polite, clear) = (
      Rubric.Criterion(name: "Polite", most: 40), Rubric.Criterion(name: "Clear", most: 60)
    )
    let rubric = Rubric([polite, clear])
    #expect(rubric.misfit(of: [40]) == .count(1, of: rubric))
    #expect(rubric.misfit(of: []) == .count(0, of: rubric))
    #expect(rubric.misfit(of: [41, 61]) == .score(41, of: polite))
    #expect(rubric.misfit(of: [0, -1]) == .score(-1, of: clear))
    #expect(Rubric.whole.credit(of: [75]) == 0.75)
  }
}
