import Assessment
import Entries
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// The analysis of a test's items, with who chose which option and what that means.
public struct TestAnalysis: Sendable {
  /// The result that is analysed.
  public let result: TestResult
  /// The figures of the test and its items; voided questions are left out.
  public let analysis: ItemAnalysis
  /// Each item, in the order of the figures.
  public let items: [Item]

  /// An item with what is known of its question.
  public struct Item: Sendable {
    /// The question.
    public var id: QuestionID
    /// The question as its bank has it; nil where it has left the bank.
    public var question: Question?
    /// Its figures.
    public var statistics: ItemStatistics
    /// Who chose which option; nil where nothing is chosen.
    public var distractors: DistractorTable?
    /// What the figures mean.
    public var verdict: ItemVerdict
  }

  /// Analyses a result.
  ///
  /// - Parameter pool: The test's questions.
  public init(_ result: TestResult, pool: QuestionPool) {
    self.result = result
    let columns = result.items.indices.filter { !result.voided.contains(result.items[$0]) }
    let matrix = result.matrix.keeping(columns)
    let analysis = ItemAnalysis(matrix)
    self.analysis = analysis
    let totals = matrix.people.indices.map { matrix.total(of: $0) ?? 0 }
    items = zip(columns, analysis.items).map { column, statistics in
      let id = result.items[column]
      let question = pool[id]
      let distractors = question?.options.map { options in
        DistractorTable(
          options: options.map { result.regraded($0, of: id) },
          answers: result.answers(in: column, totals: totals))
      }
      return Item(
        id: id, question: question, statistics: statistics, distractors: distractors,
        verdict: ItemVerdict(statistics, distractors: distractors))
    }
  }
}

extension ResponseMatrix {
  /// The matrix of some of the items.
  fileprivate func keeping(_ columns: [Int]) -> ResponseMatrix {
    if columns.count == items.count { return self }
    var matrix = ResponseMatrix(items: columns.map { items[$0] })
    for (row, person) in people.enumerated() {
      matrix.append(person, marks: columns.map { self[row, $0] })
    }
    return matrix
  }
}

extension TestResult {
  /// An option as it counts by now: one that a regrading accepts is right.
  fileprivate func regraded(
    _ option: DistractorTable.Option, of question: QuestionID
  ) -> DistractorTable.Option {
    let chosen = Answered(
      quiz: quiz.id, attempt: 1, number: 1, answer: [option.id], verdict: .wrong, rule: .exam,
      value: 1, credit: 0, taken: 0, limit: 1, streak: 0)
    guard rulings.regraded(chosen, to: question).verdict == .right else { return option }
    return DistractorTable.Option(id: option.id, isKey: true)
  }

  /// What those who were asked a question answered, with their marks on the rest of the test.
  fileprivate func answers(in column: Int, totals: [Double]) -> [DistractorTable.Answer] {
    matrix.people.indices.compactMap { row in
      let cell = row * items.count + column
      guard let mark = matrix[row, column], responses.given[cell] >= 0 else { return nil }
      return DistractorTable.Answer(
        score: totals[row] - mark, chosen: responses.answers[Int(responses.given[cell])],
        isLate: responses.isLate[cell])
    }
  }
}

extension Question {
  /// The options that can be chosen, with whether they earn anything; nil where nothing is chosen.
  fileprivate var options: [DistractorTable.Option]? {
    switch body {
    case .choice(let answers), .multiple(let answers):
      answers.enumerated().map { index, answer in
        DistractorTable.Option(id: "o\(index + 1)", isKey: answer.weight > 0)
      }
    case .trueFalse(let isTrue, _, _):
      [
        DistractorTable.Option(id: "true", isKey: isTrue),
        DistractorTable.Option(id: "false", isKey: !isTrue),
      ]
    case .short, .numeric, .matching, .ordering, .cloze, .dictation, .essay, .speaking,
      .description:
      nil
    }
  }
}
