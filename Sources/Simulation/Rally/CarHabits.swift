import RallyRoute
import Vocabulary

/// What is the same of a simulated car all day long, by chance.
struct CarHabits {
  /// How able those who play are together, in logits.
  let ability: Double
  /// Minutes that it takes longer than others on any leg.
  let pace: Double
  /// Minutes after its time at which it starts.
  let startsLate: Int
  /// Whether its RC sheets are handed in on paper, for a marshal to mark.
  let usesPaper: Bool

  /// Draws a car's habits.
  ///
  /// Who plays in it puts heads together, so it knows what its most able player does; the driver
  /// only drives.
  init(_ crew: CarCrew, model: ResponseModel) {
    var random = model.generator("rally", "habits", crew.car.description)
    let alone = random.normal()
    ability = crew.players.map(model.ability).max() ?? alone
    pace = 0.5 * random.normal()
    startsLate = random.happens(0.15) ? 1 + random.below(4) : 0
    usesPaper = random.happens(0.1)
  }
}
