import Vocabulary

/// Comeback: a team that stands at least two places higher now than earlier on the last day.
///
/// The last day is the local day of the latest answer in a quiz of the rule fair or race, or of the
/// latest arrival in the rally. Earlier on it is at its beginning (what the days before came to) or
/// at its noon, whichever shows the larger rise. Standings at an instant are those of the entries up
/// to it, as a freeze would show them, by the rulings known now. An instant counts only if every
/// team had been asked something by then: who has not played yet is not behind. Teams that share a
/// place stand at it.
public enum Comeback {
  /// The fewest places that make a comeback.
  public static let leastPlaces = 2

  /// The badges.
  ///
  /// - Parameters:
  ///   - earlier: The standings at each instant that is looked at.
  ///   - now: The standings now.
  ///   - day: The last day, counted from 1970-01-01.
  public static func badges(earlier: [[Standing]], now: [Standing], day: Int) -> [Badge] {
    let sound = earlier.filter { $0.allSatisfy { $0.asked > 0 } }
    return now.compactMap { standing in
      let rises = sound.compactMap { standings in
        standings.first { $0.team == standing.team }.map { $0.rank - standing.rank }
      }
      guard let rise = rises.max(), rise >= leastPlaces else { return nil }
      return Badge(
        rule: .comeback, team: standing.team, day: day, figure: Double(rise))
    }
  }
}
