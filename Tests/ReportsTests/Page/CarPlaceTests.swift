import Generators
import RallyControl
import Testing
import Vocabulary

@testable import Reports

@Suite("Where cars were last seen")
struct CarPlaceTests {
  private func places(at time: String) throws -> [String] {
    let day = try RallyDaySample(until: time)
    return CarPlace.latest(of: day.runs, in: day.rally).map { place in
      "\(place.name.en) \(place.text.en) \(place.at.map { Sample.clock.minute($0) } ?? "-")"
    }
  }

  @Test("is the latest first, without those that have not started")
  func latest() throws {
    #expect(try places(at: "08:20").isEmpty)
    #expect(
      try places(at: "08:40") == ["Kulap 1 left Town Hall 08:35", "Mali 1 left Town Hall 08:30"])
    #expect(
      try places(at: "09:10") == [
        "Kulap 2 at Lake 09:05", "Mali 1 left Lake 09:03", "Kulap 1 left Town Hall 08:35",
      ])
    #expect(try places(at: "12:00").contains("Kulap 2 disqualified 09:05"))
  }
}
