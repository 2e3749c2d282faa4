import Testing
import Vocabulary

@testable import Simulation

@Suite("How a simulated car's stop goes")
struct StayTests {
  @Test("most is typed by those in the car, the rest by marshals, and mistakes are rare")
  func shares() {
    let stays = stays()
    func share(_ fits: (Stay) -> Bool) -> Double {
      Double(stays.count(where: fits)) / Double(stays.count)
    }
    #expect(abs(share { $0.arrival == .byCar } - 0.85) < 0.01)
    #expect(abs(share { $0.arrival == .byMarshal } - 0.13) < 0.01)
    #expect(abs(share { $0.isTypedTwice } - 0.03) < 0.005)
    #expect(abs(share { $0.departure == .forgotten } - 0.03) < 0.005)
    #expect(abs(share { $0.departure == .byMarshal } - 0.1) < 0.01)
    #expect(abs(share { $0.judges == 2 } - 0.4) < 0.015)
    #expect((0.0005...0.003).contains(share { $0.isDisqualified }))
  }

  @Test("a mistyped arrival is five to twenty minutes off")
  func mistyped() {
    let minutes = stays().compactMap { stay in
      if case .mistyped(let minutes) = stay.arrival { minutes } else { nil }
    }
    #expect(minutes.count > 200)
    #expect(minutes.allSatisfy { (5...20).contains($0) })
  }

  @Test("a stop takes from a minute less than planned to four more")
  func delays() {
    let minutes = stays().map { Double($0.delay) / 60_000 }
    #expect(minutes.allSatisfy { (-1...4).contains($0) })
    #expect(minutes.contains { $0 < 0 })
    #expect(minutes.contains { $0 > 3 })
  }

  private func stays() -> [Stay] {
    var random = SeededGenerator(seed: 3)
    return (0..<20_000).map { _ in Stay(&random) }
  }
}
