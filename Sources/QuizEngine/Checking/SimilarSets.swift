/// Finds, for each of many sets, an earlier one that is much the same: with a Jaccard index of at
/// least 0.8, the members in common over the members of both.
///
/// Exact, and quick because a set is only held against those that share one of its rarest members:
/// with the members of every set in one order, sets that similar share one among the first
/// `n − ⌈0.8 n⌉ + 1`. Texts that have much in common share frequent members, which come last.
///
/// Source: Bayardo, Ma & Srikant (2007), Scaling Up All Pairs Similarity Search; the filter by the
/// place of the shared member is from Xiao, Wang, Lin & Yu (2008), PPJoin.
struct SimilarSets {
  /// A set, and the one before it that is much the same.
  struct Pair: Hashable {
    var earlier: Int
    var later: Int
    /// Their Jaccard index, from 0.8 to 1.
    var similarity: Double
  }

  /// A set's member: its hash's number, the rarest first.
  private typealias Rank = UInt32

  /// Where a rank stands in a set's members.
  private struct Posting {
    var set: UInt32
    var place: UInt32
    /// How many members the set has.
    var count: UInt32
  }

  private let sets: [[Rank]]
  private let ranks: Int

  /// Takes sets of hashes.
  init(_ sets: [[UInt64]]) {
    var counts: [UInt64: Int] = [:]
    for set in sets {
      for hash in set { counts[hash, default: 0] += 1 }
    }
    // What stands in one set only makes no pair; all such share the first ranks.
    let shared = counts.filter { $0.value > 1 }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    var rank: [UInt64: Rank] = [:]
    rank.reserveCapacity(shared.count)
    for (number, entry) in shared.enumerated() { rank[entry.key] = Rank(number + 1) }
    self.sets = sets.map { set in set.map { rank[$0] ?? 0 }.sorted() }
    ranks = shared.count + 1
  }

  /// For each set that has one, the first of the earlier sets found much the same.
  ///
  /// - Parameter matches: Whether two sets, the later first, may be a pair at all; asked before
  ///   their members are compared.
  func pairs(where matches: (_ later: Int, _ earlier: Int) -> Bool) -> [Pair] {
    // Of two sets, the one with fewer members shares one among still fewer of its first: those
    // are kept apart, so that most of the others need not be looked at.
    var firsts = [[Posting]](repeating: [], count: ranks)
    var others = [[Posting]](repeating: [], count: ranks)
    var seenBy = [UInt32](repeating: .max, count: sets.count)
    var pairs: [Pair] = []
    for later in sets.indices {
      let set = sets[later]
      let few = Self.shortPrefix(of: set.count)
      let prefix = Self.prefix(of: set.count)
      func candidate(in postings: [Posting], at place: Int) -> Pair? {
        for posting in postings {
          let earlier = Int(posting.set)
          if seenBy[earlier] == UInt32(later) { continue }
          seenBy[earlier] = UInt32(later)
          let count = Int(posting.count)
          let needed = Self.overlap(set.count, count)
          let most = 1 + min(set.count - place - 1, count - Int(posting.place) - 1)
          guard most >= needed, matches(later, earlier) else { continue }
          let common = Self.common(set, sets[earlier], needed: needed)
          guard common >= needed else { continue }
          return Pair(
            earlier: earlier, later: later,
            similarity: Double(common) / Double(set.count + count - common))
        }
        return nil
      }
      for place in 0..<prefix where set[place] > 0 {
        let rank = Int(set[place])
        let pair =
          candidate(in: firsts[rank], at: place)
          ?? (place < few ? candidate(in: others[rank], at: place) : nil)
        guard let pair else { continue }
        pairs.append(pair)
        break
      }
      for place in 0..<prefix where set[place] > 0 {
        let posting = Posting(
          set: UInt32(later), place: UInt32(place), count: UInt32(set.count))
        if place < few {
          firsts[Int(set[place])].append(posting)
        } else {
          others[Int(set[place])].append(posting)
        }
      }
    }
    return pairs
  }

  /// How many of a set's first members are looked at: `n − ⌈0.8 n⌉ + 1`.
  private static func prefix(of count: Int) -> Int {
    count == 0 ? 0 : count - (4 * count + 4) / 5 + 1
  }

  /// How many of them are enough for a set that is held against one with as many members or more:
  /// `n − ⌈0.8 ÷ 1.8 × 2 n⌉ + 1`.
  private static func shortPrefix(of count: Int) -> Int {
    count == 0 ? 0 : count - (8 * count + 8) / 9 + 1
  }

  /// How many members two sets have to share: `⌈0.8 ÷ 1.8 × (m + n)⌉`.
  private static func overlap(_ one: Int, _ other: Int) -> Int { (4 * (one + other) + 8) / 9 }

  /// How many members two sets share, or some number below what is needed.
  private static func common(_ one: [Rank], _ other: [Rank], needed: Int) -> Int {
    var (i, j, common) = (0, 0, 0)
    while i < one.count, j < other.count {
      if common + min(one.count - i, other.count - j) < needed { return 0 }
      if one[i] == other[j] {
        // Members of one set only have no rank and are in none besides.
        if one[i] > 0 { common += 1 }
        i += 1
        j += 1
      } else if one[i] < other[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return common
  }
}
