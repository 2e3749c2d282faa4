import Entries
import Journal
import Vocabulary

/// Fills stores with what many people playing quizzes of ten questions would leave there.
enum SampleJournal {
  private static let answersPerAttempt = 10
  private static let kiosks = 6

  /// Makes a store with so many entries; power cuts do not matter to it.
  ///
  /// - Parameter place: Which of many places it is from, each with its own people; 0 for the first.
  static func make(entries total: Int, at path: String, place: Int = 0) throws {
    let id = StoreID(bits: 0x9f2c_41d0_7b6e_8a53 &+ UInt64(place))
    let journal = try SQLiteJournal(
      path: path, birth: .init(id: id, isSimulated: false), durability: .relaxed)
    var maker = Maker(place: place)
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
    private let place: Int
    private var random: SeededGenerator
    private var at = 1_413_520_200_000
    private var number = 0

    init(place: Int) {
      self.place = place
      random = SeededGenerator(seed: 1 + UInt64(place))
    }

    /// A beginning, ten answers and an end.
    mutating func attempt() -> [Draft] {
      let quizzes = SampleEvent.quizzes
      let person = number / quizzes.count
      var visit = SampleVisit(
        at: at, team: TeamID(SampleEvent.teams[person % 4]),
        person: PersonID(place == 0 ? "p\(person + 1)" : "p\(place)-\(person + 1)"),
        quiz: QuizID(quizzes[number % quizzes.count]), rule: .fair)
      number += 1
      let questions = (0..<answersPerAttempt).map { place in
        QuestionID("gen-\(random.below(1_000) * answersPerAttempt + place)")
      }
      var drafts = [visit.started(questions, seed: random.next())]
      var streak = 0
      for (index, question) in questions.enumerated() {
        let taken = 2_000 + random.below(25_000)
        visit.at += taken
        let isRight = random.unit() < 0.7
        streak = isRight ? streak + 1 : 0
        drafts.append(
          visit.answered(
            question, number: index + 1, isRight ? "1" : "3", isRight: isRight, value: 150,
            taken: taken, streak: streak))
      }
      at = visit.at
      return drafts + [visit.finished()]
    }
  }
}
