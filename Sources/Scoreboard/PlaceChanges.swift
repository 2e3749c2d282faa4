import Vocabulary

/// How many places each team has gone up since an earlier standing; below 0 where it went down.
///
/// Teams that stay where they were are left out, and so are all where nobody had points yet: sharing
/// the first place with everyone is no place to fall from.
public func placeChanges(from earlier: [Standing], to now: [Standing]) -> [TeamID: Int] {
  guard earlier.contains(where: { $0.points != 0 }) else { return [:] }
  let places = Dictionary(earlier.map { ($0.team, $0.rank) }) { first, _ in first }
  var changes: [TeamID: Int] = [:]
  for standing in now {
    if let before = places[standing.team], before != standing.rank {
      changes[standing.team] = before - standing.rank
    }
  }
  return changes
}
