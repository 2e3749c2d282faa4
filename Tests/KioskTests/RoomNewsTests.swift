import Entries
import Journal
import Programme
import Testing
import Vocabulary

@testable import Kiosk

@Suite("Messages to the room")
struct RoomNewsTests {
  /// Another program at the sample's store, as `khaolam say` is.
  private func say(_ text: String, in sample: SampleRoom, at: Int) throws {
    let other = try SQLiteJournal(path: sample.journal.path)
    _ = try other.append(
      [
        Draft(
          at: at, kind: .noted, subject: RoomMessage.subject, body: RoomMessage(text: text).body)
      ], event: sample.event.id, kiosk: "desk")
  }

  @Test("appear under whatever is shown, once, and take nobody's time")
  func shown() throws {
    let sample = try SampleRoom()
    try say("yesterday's", in: sample, at: 1)
    var driver = Driver(sample.room())
    #expect(driver.wait(1_000).isEmpty)
    driver.type("", "1", "1", "1", "")
    let question = driver.kiosk.screen()
    #expect(question.name == .question)
    try say("Lunch\u{1B}[2J is ready.", in: sample, at: 2)
    let screens = driver.wait(1_000)
    #expect(screens.map(\.cause) == [.message])
    #expect(screens.first?.name == .question)
    #expect(screens.first?.body == question.body)
    let notice = try #require(screens.first?.notice)
    #expect(notice.hasPrefix("From the facilitators: Lunch"))
    #expect(!notice.contains("\u{1B}"))
    #expect(driver.wait(1_000).isEmpty)
    #expect(driver.type("B").name == .feedback)
    // Other entries of other programs are no message.
    _ = try SQLiteJournal(path: sample.journal.path).append(
      [Draft(at: 3, kind: .joined, person: "p02")], event: sample.event.id, kiosk: "k2")
    #expect(driver.wait(1_000).isEmpty)
  }
}
