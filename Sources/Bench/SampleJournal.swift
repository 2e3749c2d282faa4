import Entries
import Journal
import Vocabulary

/// Fills stores with what many people playing quizzes of ten questions would leave there.
enum SampleJournal {
  private static let answersPerAttempt = 10
  private static let kiosks = 6

  /// Makes a store with so many entries; power cuts do not matter to it.
  static func make(entries total: Int, at path: String) throws {
    let journal = try SQLiteJournal(
      path: path, birth: .init(id: StoreID(bits: 0x9f2c_41d0_7b6e_8a53), isSimulated: false),
      durability: .relaxed)
    var maker = Maker()
    var made = 0
    var batch: [Draft] = []
    var kiosk = 0
    while made < total {
      batch += maker.attempt().prefix(total - made - batch.count)
      guard batch.count >= 1_200 || made + batch.count >= total else { continue }
      _ = try journal.append(
        batch, event: EventID(SampleEvent.id), kiosk: "debian-tty\(kiosk % kiosks + 1)")
      made += batch.count
      batch = []
      kiosk += 1
    }
  }

  /// Makes the drafts of one attempt after the other.
  private struct Maker {
    private var random = SeededGenerator(seed: 1)
    private var at = 1_413_520_200_000
    private var number = 0

    /// A beginning, ten answers and an end.
    mutating func attempt() -> [Draft] {
      let quizzes = SampleEvent.quizzes
      let person = number / quizzes.count
      let quiz = QuizID(quizzes[number % quizzes.count])
      number += 1
      func draft(_ kind: EntryKind, _ subject: String, points: Int = 0, body: String) -> Draft {
        Draft(
          at: at, kind: kind, team: TeamID(SampleEvent.teams[person % 4]),
          person: PersonID("p\(person + 1)"), subject: subject, points: points, body: body)
      }
      let questions = (0..<answersPerAttempt).map { place in
        QuestionID("gen-\(random.below(1_000) * answersPerAttempt + place)")
      }
      let started = QuizStarted(
        quiz: quiz, attempt: 1, rule: .fair, seed: random.next(), questions: questions)
      var drafts = [draft(.quizStarted, quiz.rawValue, body: started.body)]
      var streak = 0
      for (index, question) in questions.enumerated() {
        let taken = 2_000 + random.below(25_000)
        at += taken
        let isRight = random.unit() < 0.7
        streak = isRight ? streak + 1 : 0
        let answer = Answered(
          quiz: quiz, attempt: 1, number: index + 1, answer: [isRight ? "1" : "3"],
          verdict: isRight ? .right : .wrong, rule: .fair, value: 150, credit: isRight ? 1 : 0,
          taken: taken, limit: 30_000, streak: streak)
        drafts.append(
          draft(.answered, question.rawValue, points: isRight ? 150 : 0, body: answer.body))
      }
      drafts.append(
        draft(.quizFinished, quiz.rawValue, body: AttemptNoted(attempt: 1).body))
      return drafts
    }
  }
}
