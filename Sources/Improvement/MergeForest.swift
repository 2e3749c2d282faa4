import Entries

/// Which findings are told within which: each within at most one.
///
/// Of several mergings of the same finding the first by time, kiosk and seq counts; one that would
/// tell a finding within itself is left out. So the result does not depend on the order in which
/// stores came together.
struct MergeForest {
  /// Where a finding is told in the end, and since when: the latest merging on the way there.
  private struct Way {
    var root: FindingPlace
    var since: Precedence
  }

  private var mergings: [FindingPlace: Merging] = [:]
  private var ways: [FindingPlace: Way] = [:]

  /// The forest of mergings that are given in the order in which they count.
  ///
  /// - Parameter alias: The place by which a finding is known that was gathered twice.
  init(_ merges: [(merging: Merging, body: FindingsMerged)], alias: (FindingPlace) -> FindingPlace)
  {
    for (merging, body) in merges {
      let kept = alias(body.kept)
      for place in body.merged.map(alias) where mergings[place] == nil {
        shorten(from: kept)
        let root = root(of: kept)
        guard root != place else { continue }
        mergings[place] = merging
        ways[place] = Way(root: root, since: merging.precedence)
      }
    }
    for place in mergings.keys { shorten(from: place) }
  }

  /// The finding within which one is told in the end.
  func root(of place: FindingPlace) -> FindingPlace { ways[place]?.root ?? place }

  /// By which merging a finding is told within another; nil where it is not.
  func merging(of place: FindingPlace) -> Merging? { mergings[place] }

  /// Since when a finding is told within its root; nil where it is one.
  func since(_ place: FindingPlace) -> Precedence? { ways[place]?.since }

  /// Lets all findings on the way from one to its root know the root.
  ///
  /// However many mergings there are, nobody goes a long way twice (Tarjan's path compression).
  private mutating func shorten(from place: FindingPlace) {
    var path: [(place: FindingPlace, way: Way)] = []
    var next = place
    while let way = ways[next] {
      path.append((next, way))
      next = way.root
    }
    // What is further up was merged later: mergings come in the order in which they count.
    guard let end = path.popLast()?.way else { return }
    for (place, _) in path { ways[place] = end }
  }
}
