import Assessment
import Testing

private typealias Answer = DistractorTable.Answer
private typealias Counts = DistractorTable.Counts

private let options = ["o1", "o2", "o3"].map {
  DistractorTable.Option(id: $0, isKey: $0 == "o1")
}

private func table(_ answers: [Answer]) -> DistractorTable {
  DistractorTable(options: options, answers: answers)
}

@Suite struct DistractorTableTests {
  @Test("people are counted by option and by third of ability")
  func counts() {
    let table = table([
      Answer(score: 1, chosen: ["o2"]), Answer(score: 2, chosen: ["o3"]),
      Answer(score: 3, chosen: ["o1"]), Answer(score: 4, chosen: ["o2"]),
      Answer(score: 5, chosen: ["o1"]), Answer(score: 6, chosen: ["o1"]),
    ])
    #expect(table.people == Counts(lower: 2, middle: 2, upper: 2))
    #expect(
      table.rows.map(\.counts) == [
        Counts(middle: 1, upper: 2), Counts(lower: 1, middle: 1), Counts(lower: 1),
      ])
    #expect(table.rows.map(\.counts.total) == [3, 2, 1])
  }

  @Test("no answer and a late one are counted apart from the options")
  func blankAndLate() {
    let table = table([
      Answer(score: 1, chosen: []), Answer(score: 2, chosen: ["o1"], isLate: true),
      Answer(score: 3, chosen: [], isLate: true),
    ])
    #expect(table.blank == Counts(lower: 1))
    #expect(table.late == Counts(middle: 1, upper: 1))
    #expect(table.rows.map(\.counts.total) == [0, 0, 0])
  }

  @Test("someone who chose several options counts in each, and once in each")
  func several() {
    let table = table([Answer(score: 1, chosen: ["o1", "o3", "o3", "o9"])])
    #expect(table.rows.map(\.counts.total) == [1, 0, 1])
    #expect(table.people.total == 1)
  }

  @Test("everyone with the same score is in the same third")
  func ties() {
    // Ranks 1…3 of 7 have 10, their middle 2 lies in the lower third; 4…6 have 20.
    let scores: [Double] = [10, 20, 10, 30, 20, 10, 20]
    let table = table(scores.map { Answer(score: $0, chosen: ["o1"]) })
    #expect(table.people == Counts(lower: 3, middle: 3, upper: 1))
  }

  @Test("where all have the same score, all are in the middle third")
  func allTheSame() {
    let table = table(Array(repeating: Answer(score: 7, chosen: ["o2"]), count: 9))
    #expect(table.people == Counts(middle: 9))
  }

  @Test("scores that differ by binary noise are the same")
  func noise() {
    let scores = [0.1 + 0.2, 0.3, 0.3, 0.9]
    let table = table(scores.map { Answer(score: $0, chosen: ["o1"]) })
    #expect(table.people == Counts(middle: 3, upper: 1))
  }

  @Test("nobody fills no third")
  func nobody() {
    #expect(table([]).people == Counts())
  }

  @Test("the order of the people changes nothing")
  func order() {
    let answers = (0..<40).map { index in
      Answer(
        score: Double(index * 7 % 11), chosen: index.isMultiple(of: 9) ? [] : ["o\(index % 3 + 1)"],
        isLate: index.isMultiple(of: 13))
    }
    #expect(table(answers) == table(answers.reversed()))
  }
}
