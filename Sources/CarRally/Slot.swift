import Entries

/// A value that was noted, and by which entry.
struct Noted<Value: Sendable>: Sendable {
  var value: Value
  var precedence: Precedence
}

/// What entries say about one thing that happens once, in whatever order they come.
///
/// The first note by time, kiosk and seq counts; a correction replaces it, and of several the
/// latest counts.
struct Slot<Value: Sendable>: Sendable {
  private var first: Noted<Value>?
  // Corrections, and the notes that came second, in their order: few, and in one array, so that a
  // slot is small.
  private var others: [Other] = []

  private struct Other {
    var noted: Noted<Value>
    var isCorrection: Bool
  }

  /// Takes in a note or a correction.
  mutating func add(_ value: Value, _ precedence: Precedence, isCorrection: Bool) {
    var noted = Noted(value: value, precedence: precedence)
    if !isCorrection {
      guard let known = first else { return first = noted }
      if precedence < known.precedence {
        first = noted
        noted = known
      }
    }
    let place = others.firstIndex { noted.precedence < $0.noted.precedence } ?? others.endIndex
    others.insert(Other(noted: noted, isCorrection: isCorrection), at: place)
  }

  /// What counts, by what was noted and the corrections up to a limit; nil where nothing does.
  func counted(upTo limit: Precedence?) -> Noted<Value>? {
    guard !others.isEmpty else { return first }
    let correction = others.last { other in
      other.isCorrection && limit.map { other.noted.precedence <= $0 } ?? true
    }
    return correction?.noted ?? first
  }

  /// The notes that came second: they are kept and do not count.
  var duplicates: [Precedence] {
    others.filter { !$0.isCorrection }.map(\.noted.precedence)
  }
}
