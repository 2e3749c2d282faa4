import BenchTable
import Entries
import Journal
import PostgresJournal
import Scoreboard
import Vocabulary

/// What is committed without anything of ours.
enum BareRows {
  /// The entry of an answer, in a table without indexes.
  case one
  /// All that an answer is in a journal's store: an entry, with its indexes, an attempt, a sum.
  case answer
}

/// Who writes.
enum CrowdWriterKind: String {
  /// The journal in a SQLite store, as kiosks use it.
  case journal
  /// The journal on a PostgreSQL server, as kiosks use it.
  case serverJournal
  /// SQLite with nothing of ours, waiting as SQLite waits: one row, or all that an answer is.
  case bareSQLiteRow, bareSQLiteAnswer

  func open(_ store: String, number: Int) throws -> any CrowdWriter {
    switch self {
    case .journal: JournalWriter(try SQLiteJournal(path: store), number: number)
    case .serverJournal:
      JournalWriter(try PostgresJournal.open(PostgresAddress(store)), number: number)
    case .bareSQLiteRow, .bareSQLiteAnswer:
      try BareSQLiteWriter(store: store, number: number, isAnswer: self == .bareSQLiteAnswer)
    }
  }
}

/// A kiosk's answers: people who play quizzes one after the other, a commit an answer.
struct JournalWriter: CrowdWriter {
  static let event: EventID = "crowd"
  static let questions = (0..<20).map { QuestionID("gen-\($0)") }

  private let journal: StoreJournal
  private let number: Int
  private var answers = 0

  init(_ journal: StoreJournal, number: Int) {
    self.journal = journal
    self.number = number
  }

  mutating func commit() throws {
    let questions = Self.questions
    let place = answers % questions.count
    let visit = SampleVisit(
      at: 1_413_520_200_000 + answers, team: TeamID(SampleEvent.teams[number % 4]),
      person: PersonID("p\(number)-\(answers / questions.count)"), quiz: "greetings", rule: .fair)
    var drafts = [
      visit.answered(
        questions[place], number: place + 1, "o1", isRight: true, value: 150, taken: 12_345,
        limit: 600_000, streak: place + 1)
    ]
    if place == 0 { drafts.insert(visit.started(questions), at: 0) }
    if place == questions.count - 1 { drafts.append(visit.finished()) }
    _ = try journal.append(drafts, event: Self.event, kiosk: "crowd-\(number)")
    answers += 1
  }
}

/// Rows of an answer's size, without chains or checks.
struct BareSQLiteWriter: CrowdWriter {
  private let raw: RawSQLite
  private let isAnswer: Bool
  private var entry: Entry

  init(store: String, number: Int, isAnswer: Bool) throws {
    self.isAnswer = isAnswer
    raw = try RawSQLite(path: store)
    try raw.execute("PRAGMA busy_timeout = 60000")
    if isAnswer { try raw.prepareForAnswers(of: number) } else { try raw.prepareForEntries() }
    entry = AnswerSection.sampleEntry
    entry.key.kiosk = KioskKey(name: "bare-\(number)", store: StoreID(bits: 1))
  }

  mutating func commit() throws {
    let quiz = SampleEvent.quizzes[0]
    if isAnswer {
      try raw.commitAnswer(entry, quiz: quiz)
    } else {
      try raw.commit(entry, quiz: quiz)
    }
    entry.key.seq += 1
  }
}
