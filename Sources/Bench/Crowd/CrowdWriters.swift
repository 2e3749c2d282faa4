import Entries
import Journal
import Scoreboard
import Vocabulary

/// A kiosk's answers: people who play quizzes one after the other, a commit an answer.
struct JournalWriter: CrowdWriter {
  static let event: EventID = "crowd"
  private static let length = 20

  private let journal: SQLiteJournal
  private let kiosk: String
  private let number: Int
  private var answers = 0

  init(store: String, number: Int) throws {
    journal = try SQLiteJournal(path: store)
    kiosk = "crowd-\(number)"
    self.number = number
  }

  mutating func commit() throws {
    let place = answers % Self.length
    let person = PersonID("p\(number)-\(answers / Self.length)")
    let quiz: QuizID = "greetings"
    func draft(_ kind: EntryKind, _ subject: String, points: Int = 0, _ body: String) -> Draft {
      Draft(
        at: 1_413_520_200_000 + answers, kind: kind, team: TeamID(SampleEvent.teams[number % 4]),
        person: person, subject: subject, points: points, body: body)
    }
    let answer = Answered(
      quiz: quiz, attempt: 1, number: place + 1, answer: ["o1"], verdict: .right, rule: .fair,
      value: 150, credit: 1, taken: 12_345, limit: 600_000, streak: place + 1)
    var drafts = [
      draft(.answered, "gen-\(place)", points: answer.earned, answer.body)
    ]
    if place == 0 {
      let started = QuizStarted(
        quiz: quiz, attempt: 1, rule: .fair, seed: 1,
        questions: (0..<Self.length).map { QuestionID("gen-\($0)") })
      drafts.insert(draft(.quizStarted, quiz.rawValue, started.body), at: 0)
    }
    if place == Self.length - 1 {
      drafts.append(draft(.quizFinished, quiz.rawValue, AttemptNoted(attempt: 1).body))
    }
    _ = try journal.append(drafts, event: Self.event, kiosk: kiosk)
    answers += 1
  }
}

/// Rows of an answer's size in the journal's table, without chains, totals or checks.
struct BareSQLiteWriter: CrowdWriter {
  private let raw: RawSQLite
  private var entry: Entry

  init(store: String, number: Int) throws {
    raw = try RawSQLite(path: store)
    try raw.execute("PRAGMA busy_timeout = 60000")
    try raw.prepareForEntries()
    entry = AnswerSection.sampleEntry
    entry.key.kiosk = KioskKey(name: "bare-\(number)", store: StoreID(bits: 1))
  }

  mutating func commit() throws {
    try raw.commit(entry, quiz: SampleEvent.quizzes[0])
    entry.key.seq += 1
  }
}
