import Assessment
import Entries
import Facilitation
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// Reads how people did at the tests of an event, in one pass over its entries.
public struct TestReader {
  private let event: Event
  private let journal: any Journal
  private let questions: (Quiz) throws -> QuestionPool

  /// A reader of an event's tests.
  ///
  /// - Parameters:
  ///   - journal: As it may be seen.
  ///   - questions: The questions of a quiz, for what a random guess earns.
  public init(
    event: Event, journal: any Journal, questions: @escaping (Quiz) throws -> QuestionPool
  ) {
    self.event = event
    self.journal = journal
    self.questions = questions
  }

  /// How people did at each of some quizzes, in the order in which they are given.
  ///
  /// - Throws: `JournalError`, and what `questions` throws.
  public func results(of quizzes: [Quiz]) throws -> [TestResult] {
    let attendance = try journal.attendance(event: event.id)
    let listed = Set(event.roster.map(\.id).filter { !attendance.isAwaited($0) })
    let rulings = try journal.rulings(event: event.id)
    let attempts = Dictionary(
      grouping: try journal.attempts(event: event.id).filter { $0.person != nil }, by: \.quiz)
    var sheets = quizzes.map { quiz in
      TestSheet(attempts: attempts[quiz.id] ?? [], listed: listed, rulings: rulings)
    }
    let places = Dictionary(quizzes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    // Most answers are to the quiz of the one before.
    var latest: (quiz: QuizID, place: Int?)?
    try journal.visitAnswers(event: event.id) { answer in
      let quiz = answer.answered.quiz
      if latest?.quiz != quiz { latest = (quiz, places[quiz]) }
      if let place = latest?.place { sheets[place].add(answer) }
    }
    let judgings =
      try sheets.contains { $0.hasWaiting } ? self.judgings(under: rulings) : Judgings()
    return try zip(quizzes, sheets).map { quiz, sheet in
      var sheet = sheet
      let pool = try questions(quiz)
      sheet.decide(by: judgings)
      return sheet.result(
        quiz: quiz, status: status(at: quiz, sheet: sheet, attendance),
        voided: rulings.voided(of: quiz.id), pool: pool)
    }
  }

  /// What judges gave and nobody took back; read only where an answer waits for it.
  private func judgings(under rulings: Rulings) throws -> Judgings {
    var judgings = Judgings()
    try journal.visitEntries(event: event.id) { entry in
      try readable(entry.key) { () throws(UnreadableBody) in
        try judgings.add(entry, under: rulings)
      }
    }
    return judgings
  }

  private func status(
    at quiz: Quiz, sheet: TestSheet, _ attendance: Attendance
  ) -> [PersonID: TestResult.Status] {
    var status: [PersonID: TestResult.Status] = [:]
    for person in event.roster where !attendance.isAwaited(person.id) {
      status[person.id] = TestResult.Status(
        of: person.id, at: quiz.id, hasFinished: sheet.counted[person.id] != nil,
        hasBegun: sheet.begun.contains(person.id), attendance)
    }
    return status
  }
}

/// The answers to one test as they are gathered.
struct TestSheet {
  /// Of each person who has finished, the number of the attempt that counts.
  let counted: [PersonID: Int]
  /// Who has begun, and whose attempt was not reset.
  let begun: Set<PersonID>
  /// How many have finished who are not on the roster: they are in no figure.
  let notListed: Int
  private let rulings: Rulings
  private var rows: [PersonID: Int32] = [:]
  private var people: [PersonID] = []
  private var columns: [QuestionID: Int32] = [:]
  private var codes: [[String]: Int32] = [:]
  /// The codes of answers of one part, which most are.
  private var codesOfOne: [String: Int32] = [:]
  private var kiosks: [KioskKey] = []
  private var answers: [[String]] = []
  private var cells: [Cell] = []
  private var waiting: [Waiting] = []
  /// The person whose answer came last: most come one after the other.
  private var latest: (person: PersonID, attempt: Int, row: Int32)?
  /// Whether an answer waits for a judge.
  var hasWaiting: Bool { !waiting.isEmpty }

  private struct Cell {
    var row: Int32
    var column: Int32
    /// 0…1; nil while a judge has not decided.
    var credit: Double?
    var answer: Int32
    var isLate: Bool
    // When and where it was given, the kiosk by its place among the kiosks.
    var at: Int
    var kiosk: Int32
    var seq: Int
  }

  private struct Waiting {
    /// The place of its cell among the cells.
    var index: Int
    var answer: Answered
    var question: QuestionID
    var entry: EntryPlace
  }

  init(attempts: [Attempt], listed: Set<PersonID>, rulings: Rulings) {
    self.rulings = rulings
    var notListed = 0
    var counted: [PersonID: Int] = [:]
    var begun: Set<PersonID> = []
    for (person, attempts) in Dictionary(grouping: attempts, by: \.person) {
      guard let person else { continue }
      if attempts.contains(where: { $0.state != .reset }) { begun.insert(person) }
      let finished = AttemptHistory(attempts.filter { $0.state == .finished }).counted?.number
      if listed.contains(person) {
        counted[person] = finished
      } else if finished != nil {
        notListed += 1
      }
    }
    self.notListed = notListed
    self.counted = counted
    self.begun = begun
  }

  /// Takes in an answer, if it belongs to the attempt that counts.
  mutating func add(_ stored: StoredAnswer) {
    let (answer, question) = (stored.answered, stored.question)
    guard answer.verdict != .read, let row = row(of: stored.person, attempt: answer.attempt) else {
      return
    }
    if kiosks.last != stored.key.kiosk { kiosks.append(stored.key.kiosk) }
    let decided = rulings.regraded(answer, to: question)
    let cell = Cell(
      row: row, column: column(of: question),
      credit: decided.verdict == .late ? 0 : decided.verdict == .pending ? nil : decided.credit,
      answer: code(of: answer.answer), isLate: decided.verdict == .late,
      at: stored.at, kiosk: Int32(truncatingIfNeeded: kiosks.count - 1), seq: stored.key.seq)
    if decided.verdict == .pending {
      waiting.append(
        Waiting(
          index: cells.count, answer: answer, question: question,
          entry: EntryPlace(kiosk: stored.key.kiosk, seq: stored.key.seq)))
    }
    cells.append(cell)
  }

  /// Gives answers that waited for a judge the credit that their judges gave.
  mutating func decide(by judgings: Judgings) {
    guard !judgings.isEmpty else { return }
    for answer in waiting {
      cells[answer.index].credit = judgings.credit(
        of: answer.answer, to: answer.question, at: answer.entry)
    }
  }

  /// The result of all that was taken in.
  func result(
    quiz: Quiz, status: [PersonID: TestResult.Status], voided: Set<QuestionID>, pool: QuestionPool
  ) -> TestResult {
    // By id, which is the order of the bank as banks are written.
    let items = columns.keys.sorted()
    var places = [Int](repeating: 0, count: items.count)
    for (place, item) in items.enumerated() {
      if let column = columns[item] { places[Int(column)] = place }
    }
    var matrix = ResponseMatrix(
      items: items.map {
        ResponseItem(id: $0.rawValue, maximum: 1, guess: pool[$0]?.randomGuess)
      })
    matrix.reserveCapacity(people.count)
    for person in people { matrix.append(person.rawValue) }
    var responses = TestResult.Responses(
      answers: answers, given: .init(repeating: -1, count: people.count * items.count),
      isLate: .init(repeating: false, count: people.count * items.count))
    var waiting = 0
    for cell in firsts(width: items.count) {
      let (row, column) = (Int(cell.row), places[Int(cell.column)])
      guard let credit = cell.credit else {
        if !voided.contains(items[column]) { waiting += 1 }
        continue
      }
      matrix[row, column] = credit
      responses.given[row * items.count + column] = cell.answer
      responses.isLate[row * items.count + column] = cell.isLate
    }
    return TestResult(
      quiz: quiz, status: status, items: items, voided: voided, matrix: matrix,
      responses: responses, waiting: waiting, notListed: notListed, rulings: rulings)
  }

  /// The cells, of several answers to one question the first by time, kiosk and seq.
  private func firsts(width: Int) -> [Cell] {
    var seen = [Bool](repeating: false, count: people.count * width)
    var contested: [Int: [Cell]] = [:]
    for cell in cells {
      let index = Int(cell.row) * width + Int(cell.column)
      if seen[index] { contested[index] = [] }
      seen[index] = true
    }
    guard !contested.isEmpty else { return cells }
    var firsts: [Cell] = []
    for cell in cells {
      let index = Int(cell.row) * width + Int(cell.column)
      if contested[index] == nil { firsts.append(cell) } else { contested[index]?.append(cell) }
    }
    return firsts
      + contested.values.compactMap { cells in
        cells.min { precedence(of: $0) < precedence(of: $1) }
      }
  }

  private func precedence(of cell: Cell) -> Precedence {
    Precedence(at: cell.at, kiosk: kiosks[Int(cell.kiosk)], seq: cell.seq)
  }

  private mutating func row(of person: PersonID, attempt: Int) -> Int32? {
    if let latest, latest.person == person, latest.attempt == attempt { return latest.row }
    guard counted[person] == attempt else { return nil }
    let row = rows[person] ?? Int32(truncatingIfNeeded: people.count)
    if rows[person] == nil {
      rows[person] = row
      people.append(person)
    }
    latest = (person, attempt, row)
    return row
  }

  private mutating func column(of question: QuestionID) -> Int32 {
    if let column = columns[question] { return column }
    let column = Int32(truncatingIfNeeded: columns.count)
    columns[question] = column
    return column
  }

  private mutating func code(of answer: [String]) -> Int32 {
    let known = answer.count == 1 ? codesOfOne[answer[0]] : codes[answer]
    if let known { return known }
    let code = Int32(truncatingIfNeeded: answers.count)
    if answer.count == 1 { codesOfOne[answer[0]] = code } else { codes[answer] = code }
    answers.append(answer)
    return code
  }
}
