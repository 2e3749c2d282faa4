import Assessment
import Programme
import Testing
import Vocabulary

@testable import Evidence

@Suite("What people gained")
struct GainResultTests {
  private func gain(_ hall: Hall) throws -> GainResult {
    let results = try hall.reader.results(of: hall.event.quizzes)
    let pool = hall.questions(hall.event.quizzes[0])
    return GainResult(hall.event, from: results[0], to: results[1], pools: (pool, pool))
  }

  @Test("is told over those who have finished both, by team, topic and level")
  func parts() throws {
    let hall = try Hall()
    for (person, pre, post) in [
      ("p1", [1.0, 0, 0], [1.0, 1, 0]), ("p2", [0, 0, 0], [1, 1, 1]),
      ("p4", [1, 1, 0], [1, 1, 1]),
    ] {
      try hall.sit(PersonID(person), "pre", pre)
      try hall.sit(PersonID(person), "post", post)
    }
    try hall.sit("p3", "pre", [1, 1, 1])
    try hall.sit("p5", "post", [1, 1, 1])
    let gain = try gain(hall)
    #expect(gain.overall.n == 3 && gain.maximum == 3)
    #expect(gain.scores.map(\.person) == ["p1", "p2", "p4"])
    #expect(gain.scores.map(\.gain) == [1, 3, 1])
    #expect(gain.overall.meanDifference.value.map { ($0 * 3).rounded() } == 5)
    #expect([gain.onlyEarlier, gain.onlyLater, gain.neither] == [1, 1, 1])
    #expect(gain.byTeam.map(\.label) == ["mali", "kulap"])
    #expect(gain.byTeam.map(\.analysis.n) == [2, 1])
    #expect(gain.byTopic.map(\.label) == ["greetings", "office"])
    // Of the office questions nobody had more than half before; in percent.
    #expect(gain.byTopic[1].analysis.maximum == 100)
    #expect(gain.byTopic[1].analysis.preMean.value.map { ($0 * 3).rounded() } == 50)
    #expect(gain.byLevel.map(\.label) == [.a1, .a2])
  }

  @Test("of nobody is nothing, and says why")
  func nobody() throws {
    let gain = try gain(try Hall())
    #expect(gain.overall.n == 0 && gain.overall.p.value == nil)
    #expect(gain.neither == 6)
    #expect(gain.overall.sentence.en.isEmpty == false)
  }

  @Test("is in percent where not everyone was asked as many questions")
  func percent() throws {
    let hall = try Hall()
    try hall.sit("p1", "pre", [("q1", "o1", 1), ("q2", "o2", 0)])
    try hall.sit("p1", "post", [1, 1, 1])
    let gain = try gain(hall)
    #expect(gain.maximum == 100)
    #expect(gain.scores.map(\.pre) == [50] && gain.scores.map(\.post) == [100])
  }
}
