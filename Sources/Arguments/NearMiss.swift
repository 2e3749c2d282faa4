/// The names that `word` may be a slip of, the nearest first, at most three.
///
/// A slip is a beginning of the name of two letters or more, or a few wrong, missing, surplus or
/// exchanged letters: one in a word of up to three letters, two up to six, three in a longer one.
func nearMisses(of word: String, among names: [String]) -> [String] {
  let length = word.unicodeScalars.count
  let most = length <= 3 ? 1 : length <= 6 ? 2 : 3
  let lowercased = word.lowercased()
  return
    names
    .map { name in
      let begins = length >= 2 && name.hasPrefix(lowercased)
      return (name: name, distance: begins ? 1 : editDistance(lowercased, name))
    }
    .filter { $0.distance <= min(most, $0.name.unicodeScalars.count - 1) }
    .sorted { $0.distance < $1.distance }
    .prefix(3)
    .map(\.name)
}

/// The Damerau–Levenshtein distance in its restricted form (optimal string alignment): the least
/// number of insertions, deletions, replacements and exchanges of neighbours, none edited twice.
func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a.unicodeScalars)
  let b = Array(b.unicodeScalars)
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
