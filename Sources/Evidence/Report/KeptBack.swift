import OfficialReport

/// Of which parts of a whole the report tells no figures.
enum KeptBack {
  /// Those of too few people, and the smallest of the others where what these leave of the whole
  /// would be the figures of too few: a difference would tell them.
  ///
  /// - Parameters:
  ///   - counts: How many people each part has; nobody is in two.
  ///   - whole: How many people there are, those of no part among them.
  /// - Returns: The places of the parts.
  static func parts(_ counts: [Int], of whole: Int) -> Set<Int> {
    var keptBack = Set(counts.indices.filter { ReportedFigure.areKeptBack(of: counts[$0]) })
    let told = counts.indices.filter { !keptBack.contains($0) }
    var rest = whole - told.reduce(0) { $0 + counts[$1] }
    let bySize = told.filter { counts[$0] > 0 }.sorted { counts[$0] < counts[$1] }
    for smallest in bySize where ReportedFigure.areKeptBack(of: rest) {
      keptBack.insert(smallest)
      rest += counts[smallest]
    }
    return keptBack
  }
}
