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
    let visit = SampleVisit(team: "red", person: person, quiz: quiz, rule: .exam)
    let questions = (0..<items).map { QuestionID("gen-\($0)") }
    var drafts = [visit.started(questions, seed: random.next())]
    // Some know more than others, and some questions are harder.
    let ability = random.unit()
    for (place, question) in questions.enumerated() {
      let isRight = random.unit() < 0.25 + 0.5 * ability + 0.25 * Double(place) / Double(items)
      drafts.append(
        visit.answered(
          question, number: place + 1, isRight ? "o1" : "o\(2 + place % 3)", isRight: isRight,
          value: 100, taken: 2_000 + random.below(25_000)))
    }
    return drafts + [visit.finished()]
  }
}
