import RallyRoute
import Testing
import Vocabulary

@testable import Simulation

@Suite("A simulated car's habits")
struct CarHabitsTests {
  private let model = ResponseModel(seed: 4)

  @Test("a car knows what its most able player does, and the driver only drives")
  func ability() {
    let players: [PersonID] = ["p1", "p2", "p3"]
    let best = players.map(model.ability).max()
    let people = (1...40).map { PersonID("d\($0)") }
    let driver = people.max { model.ability(of: $0) < model.ability(of: $1) }
    #expect(habits(1, driver: driver, players: players).ability == best)
  }

  @Test("a car without players answers by chance, the same each time")
  func alone() {
    #expect(habits(1).ability == habits(1).ability)
    #expect(habits(1).ability != habits(2).ability)
  }

  @Test("some cars start late by up to four minutes, and some hand in paper")
  func shares() {
    let all = (1...1_000).map { habits($0) }
    #expect((100...200).contains(all.count { $0.startsLate > 0 }))
    #expect(Set(all.map(\.startsLate)) == [0, 1, 2, 3, 4])
    #expect((65...135).contains(all.count { $0.usesPaper }))
  }

  private func habits(
    _ number: Int, driver: PersonID? = nil, players: [PersonID] = []
  ) -> CarHabits {
    CarHabits(
      ListedCar(car: CarID(team: "mali", number: number), driver: driver, players: players),
      model: model)
  }
}
