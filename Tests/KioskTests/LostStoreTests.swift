import Entries
import Testing
import Vocabulary

@testable import Journal
@testable import Kiosk

@Suite("A store that is out of reach")
struct LostStoreTests {
  private let sample: SampleRoom
  private let session: FlakySession

  init() throws {
    sample = try SampleRoom()
    session = FlakySession(sample.journal.session)
  }

  /// At the first question of a quiz.
  private func atQuestion(language: Language = .english) throws -> Driver {
    var room = sample.room(language: language)
    room.journal = try StoreJournal(session)
    var driver = Driver(room)
    #expect(driver.type("", "1", "1", "1", "").name == .question)
    return driver
  }

  private func answers() throws -> [Entry] {
    var answers: [Entry] = []
    try sample.journal.visitEntries(event: nil) { if $0.kind == .answered { answers.append($0) } }
    return answers
  }

  @Test("the answer is kept and tried again after ever longer pauses, and counts as it was given")
  func lost() throws {
    var driver = try atQuestion()
    driver.hold(4_000)
    session.failures = [.lost, .lost, .lost]
    let note = driver.type("1")
    #expect(note.name == .note)
    #expect(note.body[0].contains("Your answer is kept here"))
    #expect(note.body[0].contains("khaolam journal merge") && note.body[0].contains("--store"))
    #expect(driver.wait(999).isEmpty)
    #expect(driver.wait(1).map(\.name) == [.note])
    #expect(driver.wait(1_999).isEmpty)
    #expect(driver.wait(1).map(\.name) == [.note])
    #expect(try answers().isEmpty)
    #expect(driver.wait(4_000).map(\.name) == [.feedback])
    let answer = try #require(try answers().first)
    #expect(try answers().count == 1)
    #expect(try Answered(body: answer.body).taken == 4_000)
    #expect(answer.at == driver.now.wall - 7_000)
  }

  @Test("an answer that was kept although nothing was heard of it counts once")
  func inDoubt() throws {
    var driver = try atQuestion()
    session.failures = [.inDoubt, .lost]
    #expect(driver.type("1").name == .note)
    #expect(try answers().count == 1)
    // Whatever is typed tries again.
    #expect(driver.type("3").name == .note)
    #expect(driver.type("").name == .feedback)
    #expect(try answers().count == 1)
    #expect(try sample.journal.verify().faults == [])
    #expect(driver.type("").name == .question)
  }

  @Test("it is said in Thai, too")
  func thai() throws {
    var driver = try atQuestion(language: .thai)
    session.failures = [.lost]
    #expect(driver.type("1").body[0].contains("คำตอบของคุณยังอยู่ที่เครื่องนี้"))
  }

  @Test("where nothing was answered yet, it is said that nothing is kept")
  func beginning() throws {
    var room = sample.room()
    room.journal = try StoreJournal(session)
    var driver = Driver(room)
    driver.type("", "1", "1", "1")
    session.failures = [.lost]
    let note = driver.type("")
    #expect(note.name == .note && note.body[0].contains("not saved"))
    #expect(driver.type("", "").name == .question)
  }
}
