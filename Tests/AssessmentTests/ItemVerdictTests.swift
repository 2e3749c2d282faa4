import Testing

@testable import Assessment

private func statistics(
  n: Int = 40, facility: Double?, discrimination: Figure, guess: Double? = nil
) -> ItemStatistics {
  let figure = facility.map(Figure.value) ?? .undefined(.noPeople)
  return ItemStatistics(
    item: "q1", n: n, mean: figure, facility: figure, sd: .value(40),
    randomGuess: guess.map(Figure.value) ?? .undefined(.noGuess),
    discriminationIndex: discrimination, discriminativeEfficiency: .value(50),
    intendedWeight: .value(10), effectiveWeight: .value(10))
}

/// A table of a key and two distractors, with so many in the upper and in the lower third.
private func table(key: (Int, Int), _ second: (Int, Int), _ third: (Int, Int)) -> DistractorTable {
  var answers: [DistractorTable.Answer] = []
  for (option, counts) in [("key", key), ("o2", second), ("o3", third)] {
    for _ in 0..<counts.0 { answers.append(.init(score: 9, chosen: [option])) }
    for _ in 0..<counts.1 { answers.append(.init(score: 1, chosen: [option])) }
  }
  return DistractorTable(
    options: ["key", "o2", "o3"].map { .init(id: $0, isKey: $0 == "key") }, answers: answers)
}

private func findings(
  _ statistics: ItemStatistics, _ distractors: DistractorTable? = nil
) -> [ItemFinding] {
  ItemVerdict(statistics, distractors: distractors).findings
}

@Suite struct ItemVerdictTests {
  @Test("a good item stands alone")
  func good() {
    #expect(
      findings(statistics(facility: 62, discrimination: .value(41)))
        == [.good(facility: 62, discrimination: 41)])
    #expect(
      findings(
        statistics(facility: 62, discrimination: .value(41)), table(key: (12, 6), (4, 8), (2, 8)))
        == [.good(facility: 62, discrimination: 41)])
  }

  @Test(
    "difficulty is judged from 90 % and below 20 %",
    arguments: [
      (100, ItemFinding.tooEasy(facility: 100)), (90, .tooEasy(facility: 90)),
      (89.9, .good(facility: 89.9, discrimination: 30)),
      (20, .good(facility: 20, discrimination: 30)),
      (19.9, .tooHard(facility: 19.9, guess: nil)), (0, .tooHard(facility: 0, guess: nil)),
    ])
  func difficulty(_ facility: Double, _ finding: ItemFinding) {
    #expect(findings(statistics(facility: facility, discrimination: .value(30))) == [finding])
  }

  @Test("an item is too hard where people earn no more than a guess does")
  func guess() {
    #expect(
      findings(statistics(facility: 25, discrimination: .value(30), guess: 25))
        == [.tooHard(facility: 25, guess: 25)])
    #expect(
      findings(statistics(facility: 26, discrimination: .value(30), guess: 25))
        == [.good(facility: 26, discrimination: 30)])
    #expect(
      findings(statistics(facility: 0, discrimination: .value(30), guess: 0))
        == [.tooHard(facility: 0, guess: nil)])
  }

  @Test("discrimination is weak from 0 to below 20 %, and tells of a wrong key below 0")
  func discrimination() {
    #expect(
      findings(statistics(facility: 50, discrimination: .value(19.9))) == [
        .weakDiscrimination(19.9)
      ])
    #expect(
      findings(statistics(facility: 50, discrimination: .value(0))) == [.weakDiscrimination(0)])
    #expect(
      findings(statistics(facility: 50, discrimination: .value(-3)))
        == [.weakDiscrimination(-3)])
    #expect(
      findings(statistics(facility: 50, discrimination: .undefined(.noSpreadInRest)))
        == [.unknownDiscrimination(.noSpreadInRest)])
  }

  @Test("an item that is too easy isn't blamed for telling nobody apart")
  func easyAndWeak() {
    #expect(
      findings(
        statistics(facility: 100, discrimination: .undefined(.noSpread)),
        table(key: (20, 20), (0, 0), (0, 0)))
        == [.tooEasy(facility: 100)])
  }

  @Test("a distractor that the strongest chose more than the key makes the key suspect")
  func misleading() {
    let found = findings(
      statistics(facility: 30, discrimination: .value(-30)), table(key: (5, 9), (14, 4), (1, 7)))
    #expect(
      found == [
        .misleadingDistractor(option: "o2", chosenBy: 14, keyChosenBy: 5, of: 20),
        .negativeDiscrimination(-30),
      ])
    #expect(found.map(\.kind) == ["misleading-key", "negative-discrimination"])
    #expect(
      findings(
        statistics(facility: 40, discrimination: .value(30)), table(key: (9, 9), (9, 4), (2, 7)))
        == [.good(facility: 40, discrimination: 30)])
  }

  @Test("a distractor is dead where fewer than one in twenty chose it")
  func dead() {
    #expect(
      findings(
        statistics(facility: 60, discrimination: .value(40)), table(key: (15, 9), (4, 11), (0, 1)))
        == [.deadDistractors([.init(option: "o3", count: 1)], of: 40)])
    #expect(
      findings(
        statistics(facility: 60, discrimination: .value(40)), table(key: (15, 9), (4, 10), (1, 1)))
        == [.good(facility: 60, discrimination: 40)])
  }

  @Test("of fewer than twenty answers no distractor is called dead")
  func fewAnswers() {
    #expect(
      findings(
        statistics(n: 19, facility: 60, discrimination: .value(40)),
        table(key: (9, 3), (1, 6), (0, 0))) == [.good(facility: 60, discrimination: 40)])
  }

  @Test("of fewer than five people nothing is said", arguments: 0..<5)
  func tooFew(_ n: Int) {
    #expect(
      findings(statistics(n: n, facility: n == 0 ? nil : 100, discrimination: .value(-50)))
        == [.tooFewPeople(n)])
  }

  @Test(
    "a discrimination is negative when it is so by more than chance, else it is weak",
    arguments: [
      (30, -5.0, false), (30, -29, false), (30, -31, true), (400, -8, false), (400, -9, true),
      (12, -100, true),
    ])
  func negative(n: Int, index: Double, isNegative: Bool) {
    let found = findings(statistics(n: n, facility: 60, discrimination: .value(index)))
    #expect(found == [isNegative ? .negativeDiscrimination(index) : .weakDiscrimination(index)])
  }

  @Test("of five to nine people only difficulty is judged")
  func few() {
    #expect(
      findings(statistics(n: 9, facility: 95, discrimination: .value(-50)))
        == [.tooEasy(facility: 95), .tooFewPeople(9)])
    #expect(
      findings(statistics(n: 5, facility: 60, discrimination: .value(50))) == [.tooFewPeople(5)])
  }

  @Test("the verdicts of a whole test name each item once")
  func wholeTest() throws {
    let analysis = ItemAnalysis(try matrix("negative"))
    let verdicts = analysis.items.map { ItemVerdict($0) }
    #expect(verdicts.map(\.item) == ["q1", "q2", "q3", "q4", "q5", "q6"])
    #expect(verdicts[5].findings.first?.kind == "negative-discrimination")
    #expect(verdicts.allSatisfy { !$0.findings.isEmpty })
  }
}
