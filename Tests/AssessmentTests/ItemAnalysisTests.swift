import Assessment
import Testing
import Vocabulary

/// A matrix of items worth 1 mark each, a string a person: `1` right, `0` wrong, `-` not asked.
private func matrix(_ rows: [String], guess: Double? = nil) -> ResponseMatrix {
  let width = rows.first?.count ?? 0
  var matrix = ResponseMatrix(
    items: (0..<width).map { ResponseItem(id: "q\($0 + 1)", maximum: 1, guess: guess) })
  for (index, row) in rows.enumerated() {
    matrix.append("p\(index + 1)", marks: row.map { $0 == "-" ? nil : $0 == "1" ? 1 : 0 })
  }
  return matrix
}

extension TestStatistics {
  /// The figures by name.
  fileprivate var byName: [String: Figure] {
    Dictionary(figures.map { ($0.name, $0.figure) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ItemStatistics {
  /// The figures by name.
  fileprivate var byName: [String: Figure] {
    Dictionary(figures.map { ($0.name, $0.figure) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Expects two figures to be the same but for noise.
private func expectSame(_ one: Figure?, _ other: Figure?, _ what: String) {
  let isSame =
    switch (one, other) {
    case (.value(let one), .value(let other)):
      isClose(one, other, 1e-11) || (one - other).magnitude < 1e-11
    default: one == other
    }
  #expect(isSame, "\(what): \(String(describing: one)), \(String(describing: other))")
}

@Suite struct ItemAnalysisTests {
  @Test(
    "every figure is the one that scipy, numpy and pingouin compute",
    arguments: [
      "ordinary", "weighted", "large", "none", "one", "two", "three", "four", "all-right",
      "all-wrong", "negative", "missing", "single", "same-item", "thirds",
    ])
  func reference(_ name: String) throws {
    let analysis = ItemAnalysis(try matrix(name))
    for row in try rows("items-\(name).expected.csv") where row[1] != "guess" {
      let what = "\(name) \(row[0]) \(row[1])"
      if row[0] == "test" {
        if row[1] == "n" {
          #expect(String(analysis.test.n) == row[2])
        } else {
          expect(analysis.test.byName[row[1]], is: row[2], what)
        }
        continue
      }
      let item = try #require(analysis.items.first { $0.item == row[0] })
      if row[1] == "n" {
        #expect(String(item.n) == row[2], "\(what)")
      } else {
        expect(item.byName[row[1]], is: row[2], what)
      }
    }
  }

  @Test("nobody: no figure, and that is why")
  func nobody() {
    let analysis = ItemAnalysis(ResponseMatrix(items: [ResponseItem(id: "q1", maximum: 1)]))
    #expect(analysis.test.n == 0)
    for figure in analysis.test.byName.values { #expect(figure.reason == .noPeople) }
    #expect(analysis.items.map(\.n) == [0])
    #expect(analysis.items.map(\.facility) == [.undefined(.noPeople)])
    #expect(analysis.items.map(\.discriminationIndex) == [.undefined(.noPeople)])
    #expect(analysis.items.map(\.effectiveWeight) == [.undefined(.noPeople)])
  }

  @Test("one person has a mean and no spread")
  func onePerson() {
    let analysis = ItemAnalysis(matrix(["101"]))
    #expect(analysis.test.mean == .value(2))
    #expect(analysis.test.median == .value(2))
    #expect(analysis.test.sd == .undefined(.onePerson))
    #expect(analysis.test.skewness == .undefined(.onePerson))
    #expect(analysis.test.internalConsistency == .undefined(.onePerson))
    #expect(analysis.items.map(\.facility) == [.value(100), .value(0), .value(100)])
    #expect(analysis.items[0].sd == .undefined(.onePerson))
    #expect(analysis.items[0].discriminationIndex == .undefined(.onePerson))
    #expect(analysis.items[0].effectiveWeight == .undefined(.onePerson))
  }

  @Test("two people have a spread, and nothing that takes three")
  func twoPeople() {
    let analysis = ItemAnalysis(matrix(["101", "100"]))
    #expect(analysis.test.mean == .value(1.5))
    #expect(analysis.test.sd.value != nil)
    #expect(analysis.test.skewness == .undefined(.fewerThanThree))
    #expect(analysis.test.internalConsistency == .undefined(.fewerThanThree))
    #expect(analysis.test.errorRatio == .undefined(.fewerThanThree))
    #expect(analysis.items[0].discriminationIndex == .undefined(.noSpread))
    #expect(analysis.items[2].discriminationIndex == .undefined(.noSpreadInRest))
  }

  @Test("kurtosis takes four people")
  func threePeople() {
    let analysis = ItemAnalysis(matrix(["101", "100", "111"]))
    #expect(analysis.test.skewness.value != nil)
    #expect(analysis.test.kurtosis == .undefined(.fewerThanFour))
  }

  @Test("everyone right: a facility of 100 %, and nothing that takes a spread")
  func everyoneRight() {
    let analysis = ItemAnalysis(matrix(Array(repeating: "1111", count: 9)))
    #expect(analysis.test.mean == .value(4))
    #expect(analysis.test.sd == .value(0))
    #expect(analysis.test.skewness == .undefined(.noSpread))
    #expect(analysis.test.kurtosis == .undefined(.noSpread))
    #expect(analysis.test.internalConsistency == .undefined(.noSpread))
    for item in analysis.items {
      #expect(item.facility == .value(100))
      #expect(item.sd == .value(0))
      #expect(item.discriminationIndex == .undefined(.noSpread))
      #expect(item.discriminativeEfficiency == .undefined(.noSpread))
      #expect(item.effectiveWeight == .undefined(.noSpread))
    }
  }

  @Test("a sum that differs by binary noise alone is no spread")
  func noise() {
    let maxima = [0.1, 0.2, 0.3]
    var matrix = ResponseMatrix(
      items: maxima.enumerated().map { ResponseItem(id: "q\($0.offset)", maximum: 1) })
    // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 are not the same in binary fractions.
    matrix.append("p1", marks: [0.1, 0.2, 0.3])
    matrix.append("p2", marks: [0.3, 0.2, 0.1])
    matrix.append("p3", marks: [0.2, 0.1, 0.3])
    let analysis = ItemAnalysis(matrix)
    #expect(analysis.test.sd == .value(0))
    #expect(analysis.test.internalConsistency == .undefined(.noSpread))
    #expect(analysis.items.map(\.effectiveWeight.reason) == [.noSpread, .noSpread, .noSpread])
  }

  @Test("a negative covariance with the test leaves an item without effective weight")
  func negativeCovariance() throws {
    let analysis = ItemAnalysis(try matrix("negative"))
    #expect(analysis.items[5].effectiveWeight == .undefined(.negativeCovariance))
    let others = analysis.items.dropLast().compactMap(\.effectiveWeight.value)
    #expect(others.count == 5)
    #expect(isClose(others.reduce(0, +), 100))
  }

  @Test("missing answers leave what needs all items undefined, and nobody else out")
  func missing() {
    let analysis = ItemAnalysis(matrix(["11-", "100", "111", "001", "---"]))
    #expect(analysis.test.n == 4)
    #expect(analysis.notAsked == 1)
    #expect(analysis.test.mean == .value(1.75))
    #expect(analysis.items.map(\.n) == [4, 4, 3])
    #expect(analysis.test.internalConsistency == .undefined(.notEveryoneAsked))
    #expect(analysis.test.errorRatio == .undefined(.notEveryoneAsked))
    #expect(analysis.test.standardError == .undefined(.notEveryoneAsked))
    for item in analysis.items {
      #expect(item.effectiveWeight == .undefined(.notEveryoneAsked))
      #expect(item.intendedWeight == .undefined(.notEveryoneAsked))
      #expect(item.discriminationIndex.value != nil)
    }
  }

  @Test("someone who wasn't asked anything isn't counted and leaves the test complete")
  func notAsked() {
    let analysis = ItemAnalysis(matrix(["110", "100", "---", "011", "001"]))
    #expect(analysis.test.n == 4)
    #expect(analysis.test.internalConsistency.value != nil)
  }

  @Test("an item that nobody was asked has no figures")
  func nobodyAsked() {
    let analysis = ItemAnalysis(matrix(["11-", "10-", "01-"]))
    #expect(analysis.items[2].n == 0)
    #expect(analysis.items[2].facility == .undefined(.noPeople))
    #expect(analysis.items[2].discriminationIndex == .undefined(.noPeople))
  }

  @Test("a single item has no rest to go with")
  func singleItem() {
    let analysis = ItemAnalysis(matrix(["1", "0", "1", "0"]))
    #expect(analysis.test.internalConsistency == .undefined(.oneItem))
    #expect(analysis.items[0].discriminationIndex == .undefined(.oneItem))
    #expect(analysis.items[0].discriminativeEfficiency == .undefined(.oneItem))
    #expect(analysis.items[0].effectiveWeight == .value(100))
  }

  @Test("a test without items has no figures")
  func noItems() {
    var matrix = ResponseMatrix(items: [])
    matrix.append("p1", marks: [])
    let analysis = ItemAnalysis(matrix)
    #expect(analysis.items == [])
    #expect(analysis.test.n == 0)
    #expect(analysis.test.mean == .undefined(.noItems))
  }

  @Test("without a maximum above 0 there are no percentages")
  func noMaximum() {
    var matrix = ResponseMatrix(items: [
      ResponseItem(id: "a", maximum: 0, guess: 0), ResponseItem(id: "b", maximum: 2),
    ])
    for row in [[0, 1], [0, 2], [1, 2.0]] { matrix.append("p", marks: row) }
    let item = ItemAnalysis(matrix).items[0]
    #expect(item.facility == .undefined(.noMaximum))
    #expect(item.sd == .undefined(.noMaximum))
    #expect(item.randomGuess == .undefined(.noMaximum))
    #expect(item.intendedWeight == .undefined(.noMaximum))
    #expect(item.mean.value != nil)
  }

  @Test("marks beyond all measure give no infinity and no NaN")
  func outOfRange() {
    var matrix = ResponseMatrix(items: [
      ResponseItem(id: "a", maximum: 1e300), ResponseItem(id: "b", maximum: 1),
    ])
    for row in [[1e300, 1], [-1e300, 0], [1e308, 1], [1e308, 0]] { matrix.append("p", marks: row) }
    matrix.append("p", marks: [.infinity, .nan])
    let analysis = ItemAnalysis(matrix)
    #expect(analysis.test.n == 4)
    let figures = Array(analysis.test.byName.values) + analysis.items.flatMap(\.byName.values)
    for figure in figures { #expect(figure.value?.isFinite ?? true) }
    #expect(analysis.test.sd == .undefined(.outOfRange))
  }

  @Test("the order of the people changes no figure", arguments: ["weighted", "missing", "thirds"])
  func order(_ name: String) throws {
    let whole = try matrix(name)
    var turned = ResponseMatrix(items: whole.items)
    var generator = SeededGenerator(seed: 11)
    for person in generator.shuffled(Array(whole.people.indices)) {
      turned.append(
        whole.people[person], marks: whole.items.indices.map { whole[person, $0] })
    }
    expectSameFigures(ItemAnalysis(whole), ItemAnalysis(turned))
  }

  @Test("marks in other units change no ratio", arguments: ["weighted", "negative", "missing"])
  func scale(_ name: String) throws {
    let whole = try matrix(name)
    let factor = 1000.0 / 7
    var scaled = ResponseMatrix(
      items: whole.items.map { ResponseItem(id: $0.id, maximum: $0.maximum * factor) })
    for person in whole.people.indices {
      scaled.append(
        whole.people[person],
        marks: whole.items.indices.map { whole[person, $0].map { $0 * factor } })
    }
    let (one, other) = (ItemAnalysis(whole), ItemAnalysis(scaled))
    for name in ["skewness", "kurtosis", "internalConsistency", "errorRatio"] {
      expectSame(one.test.byName[name], other.test.byName[name], name)
    }
    for (left, right) in zip(one.items, other.items) {
      for (name, figure) in left.byName where name != "mean" && name != "randomGuess" {
        expectSame(figure, right.byName[name], "\(left.item) \(name)")
      }
    }
  }

  @Test("sorting by merging few different marks is sorting")
  func merging() throws {
    // More different marks than are merged, and the same data with the last two made one.
    var generator = SeededGenerator(seed: 5)
    for kinds in [8, 9, 20] {
      var matrix = ResponseMatrix(items: ["a", "b", "c"].map { ResponseItem(id: $0, maximum: 20) })
      for person in 0..<60 {
        matrix.append("p\(person)", marks: (0..<3).map { _ in Double(generator.below(kinds)) })
      }
      let item = ItemAnalysis(matrix).items[1]
      let x = matrix.people.indices.compactMap { matrix[$0, 1] }
      let rest = zip(matrix.people.indices, x).compactMap { person, mark in
        matrix.total(of: person).map { $0 - mark }
      }
      let (meanX, meanRest) = (x.reduce(0, +) / 60, rest.reduce(0, +) / 60)
      func covariance(_ x: [Double], _ rest: [Double]) -> Double {
        zip(x, rest).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanRest) }
      }
      let expected = 100 * covariance(x, rest) / covariance(x.sorted(), rest.sorted())
      #expect(isClose(try #require(item.discriminativeEfficiency.value), expected))
    }
  }

  private func expectSameFigures(_ one: ItemAnalysis, _ other: ItemAnalysis) {
    for (name, figure) in one.test.byName { expectSame(figure, other.test.byName[name], name) }
    for (left, right) in zip(one.items, other.items) {
      #expect(left.n == right.n)
      for (name, figure) in left.byName {
        expectSame(figure, right.byName[name], "\(left.item) \(name)")
      }
    }
  }
}
