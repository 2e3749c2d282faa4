import Entries
import Programme
import Scoreboard
import Testing
import Vocabulary

@Suite("Results before the training") struct PretestTests {
  private static let event: Event? = read(
    """
    {
      id: "e", title: "E", office: { name: "O" }, dates: { first: "2014-10-17" }, venue: "V",
      budget: { planned: 0 }, teamSize: 2,
      teams: [ { id: "rose", number: 1, name: "R", flower: "rose", colour: "#C03030" } ],
      roster: "r.csv",
      quizzes: [
        { id: "pre", title: "P", banks: ["b.gift"], draw: { A1: 1 }, phase: "before", rule: "exam" },
        { id: "oral", title: "O", banks: ["b.gift"], draw: { A1: 1 }, phase: "before" },
        { id: "warm", title: "W", banks: ["b.gift"], draw: { A1: 1 }, phase: "before", rule: "warmup" },
        { id: "game", title: "G", banks: ["b.gift"], draw: { A1: 1 } },
      ],
    }
    """
  ).event

  private func attempt(
    _ person: PersonID, _ quiz: QuizID, _ points: Int, number: Int = 1,
    _ state: Attempt.State = .finished
  ) -> Attempt {
    Attempt(
      player: .person(person), quiz: quiz, number: number, team: nil, rule: .fair, state: state,
      owner: KioskKey("k"), starter: KioskKey("k"), startSeq: 1,
      tally: Tally(points: points, right: 0, asked: 0, timeLeft: 0))
  }

  @Test("are of each finished test the attempt that counts; icebreakers are none")
  func points() throws {
    let event = try #require(Self.event)
    let points = event.pretestPoints(of: [
      attempt("p1", "pre", 300), attempt("p1", "pre", 500, number: 2), attempt("p1", "oral", 70),
      attempt("p1", "game", 9_000), attempt("p2", "warm", 0), attempt("p3", "pre", 400, .open),
      attempt("p4", "pre", 400, .reset), attempt("p5", "pre", 0),
    ])
    #expect(points == ["p1": 570, "p5": 0])
  }
}
