import Testing
import Vocabulary

@testable import Programme

@Suite("Extra time")
struct ExtraTimeTests {
  @Test("is within 10 and 200 percent, or none", arguments: [-1, 1, 9, 201, 1_000_000])
  func range(percent: Int) {
    #expect(ExtraTime(percent: percent) == nil)
    #expect(ExtraTime(written: String(percent)) == nil)
    #expect(ExtraTime.range.allSatisfy { ExtraTime(percent: $0)?.percent == $0 })
  }

  @Test(
    "is written as a whole number", arguments: ["50.5", "5e1", "half", "1,5", "50%%", "９０", "+50"])
  func written(text: String) {
    #expect(ExtraTime(written: text) == nil)
  }

  @Test("a time is late by the stretched limit exactly where everyone's clock is late by the usual")
  func lateness() {
    var generator = SeededGenerator(words: "extra time")
    for _ in 0..<20_000 {
      let extraTime =
        ExtraTime(percent: Int.random(in: ExtraTime.range, using: &generator)) ?? .none
      let limit = Int.random(in: 1...600_000, using: &generator)
      let stretched = extraTime.stretched(limit)
      for time in [0, stretched - 1, stretched, stretched + 1, stretched * 2] {
        #expect((time > stretched) == (extraTime.usual(time) > limit))
      }
      let time = Int.random(in: 0...stretched, using: &generator)
      // The share of the limit that is gone is the same but for a millisecond.
      let share = Double(extraTime.usual(time)) / Double(limit)
      #expect(
        abs(share - Double(time) / (Double(limit) * (1 + Double(extraTime.percent) / 100))) <= 1
          / Double(limit))
    }
  }

  @Test("none changes nothing, and no time is too long")
  func none() {
    #expect(ExtraTime.none.usual(1234) == 1234)
    #expect(ExtraTime.none.stretched(30_000) == 30_000)
    #expect(ExtraTime.none.usual(.max) == 1_000_000_000_000_000)
  }

  @Test("of several people the longest is that of the one who has most")
  func longest() {
    #expect([Person]().longestExtraTime == .none)
    let people = [0, 50, 25].map {
      Person(id: PersonID("p\($0)"), name: "A", extraTime: ExtraTime(percent: $0) ?? .none)
    }
    #expect(people.longestExtraTime.percent == 50)
  }
}
