import Assessment
import BenchTable
import Entries
import Evidence
import Generators
import Glibc
import Journal
import Programme
import QuizEngine
import SourceText
import Vocabulary

/// How long it takes to analyse the items of a large test, from the store to the verdicts.
enum AnalysisSection {
  static func run(_ setting: Setting) throws -> Section {
    let people = setting.scaled(20_000)
    let path = setting.path("test-\(people).db")
    if access(path, F_OK) != 0 { try SampleTest.make(people: people, at: path) }
    let bank = Bank(
      gift: SourceFile(
        name: "bank.gift",
        text: String(decoding: QuestionGenerator.gift(count: SampleTest.items), as: UTF8.self)))
    let pool = QuestionPool([bank])
    let quiz = Quiz(
      id: SampleTest.quiz, title: Bilingual(same: "test"), banks: [], draw: [:], rule: .exam)
    var event = try setting.readEvent()
    event.id = SampleTest.event
    event.roster = (1...people).map { Person(id: PersonID("p\($0)"), name: "", team: "red") }
    let times = try interleaved(
      setting.repeats(7),
      {
        let journal = try SQLiteJournal(reading: path)
        let reader = TestReader(event: event, journal: journal, questions: { _ in pool })
        let results = try reader.results(of: [quiz])
        let analyses = results.map { TestAnalysis($0, pool: pool) }
        guard analyses.first?.analysis.test.n == people else {
          throw BenchError("not everyone was analysed")
        }
      },
      {
        let rows = try RawSQLite(path: path).readAnswers(of: SampleTest.event.rawValue)
        guard rows == people * SampleTest.items else { throw BenchError("\(rows) rows") }
      })
    return Section(
      title: "item analysis of \(grouped(Double(people))) people × \(SampleTest.items) items",
      floor: "SQLite reading person, question and body of the same answers",
      rows: [
        Row(
          what: "from the store to the verdicts, median",
          ours: Figure(milliseconds: times.first.median),
          floor: Figure(milliseconds: times.second.median), target: .times(4))
      ])
  }
}
