import Entries
import Journal
import Programme
import Vocabulary

/// A test that very many people have sat, each asked the same questions.
enum SampleTest {
  static let items = 60
  static let event: EventID = "bench-test"
  static let quiz: QuizID = "test"

  /// Makes a store in which so many people have finished the test.
  static func make(people: Int, at path: String) throws {
    let journal = try SQLiteJournal(
      path: path, birth: .init(id: StoreID(bits: 0x9f2c_41d0_7b6e_8a54), isSimulated: false),
      durability: .relaxed)
    var random = SeededGenerator(seed: 2)
    var batch: [Draft] = []
    for number in 0..<people {
      batch += attempt(of: PersonID("p\(number + 1)"), &random)
      guard batch.count >= 1_200 || number == people - 1 else { continue }
      _ = try journal.append(batch, event: event, kiosk: "debian-tty\(number % 6 + 1)")
      batch = []
    }
  }

  private static func attempt(of person: PersonID, _ random: inout SeededGenerator) -> [Draft] {
    func draft(_ kind: EntryKind, _ subject: String, points: Int = 0, body: String) -> Draft {
      Draft(
        at: 1_413_520_200_000, kind: kind, team: "red", person: person, subject: subject,
        points: points, body: body)
    }
    let questions = (0..<items).map { QuestionID("gen-\($0)") }
    let started = QuizStarted(
      quiz: quiz, attempt: 1, rule: .exam, seed: random.next(), questions: questions)
    var drafts = [draft(.quizStarted, quiz.rawValue, body: started.body)]
    // Some know more than others, and some questions are harder.
    let ability = random.unit()
    for (place, question) in questions.enumerated() {
      let isRight = random.unit() < 0.25 + 0.5 * ability + 0.25 * Double(place) / Double(items)
      let answer = Answered(
        quiz: quiz, attempt: 1, number: place + 1, answer: [isRight ? "o1" : "o\(2 + place % 3)"],
        verdict: isRight ? .right : .wrong, rule: .exam, value: 100, credit: isRight ? 1 : 0,
        taken: 2_000 + random.below(25_000), limit: 30_000, streak: 0)
      drafts.append(
        draft(.answered, question.rawValue, points: isRight ? 100 : 0, body: answer.body))
    }
    drafts.append(draft(.quizFinished, quiz.rawValue, body: AttemptNoted(attempt: 1).body))
    return drafts
  }
}
