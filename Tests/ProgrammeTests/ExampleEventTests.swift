import Programme
import Testing
import Vocabulary

@Suite struct ExampleEventTests {
  @Test("the example is sound and uses every field")
  func example() throws {
    let reading = try readBundled("example.json5")
    #expect(lines(reading) == [])
    let event = try #require(reading.event)
    #expect(event.description != nil)
    #expect(event.dates.first == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(event.budget == Budget(planned: 12_000, used: 11_500))
    #expect(event.programme[0].startMinute == 8 * 60 + 30)
    #expect(event.programme[0].endMinute == 12 * 60)
    #expect(
      event.programme[1].parts.map(\.dates) == Array(repeating: event.programme[1].dates, count: 2))
    #expect(event.quiz("warmup")?.attempts == 3)
    #expect(event.quiz("greetings")?.seconds == 30)
    #expect(event.survey("satisfaction")?.groups.map(\.items.count) == [2, 1])
    #expect(event.survey("satisfaction")?.comments.count == 1)
    #expect(event.signatories.count == 1)
    #expect(event.roster.map(\.team).last == .some(nil))
    #expect(event.roster[0].extra == ["english": "A2"])
  }
}
