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
  private var corrections: [Noted<Value>] = []
  /// The notes that came second: they are kept and do not count.
  private(set) var duplicates: [Precedence] = []

  /// Takes in a note or a correction.
  mutating func add(_ value: Value, _ precedence: Precedence, isCorrection: Bool) {
    let noted = Noted(value: value, precedence: precedence)
    if isCorrection {
      let place = corrections.firstIndex { precedence < $0.precedence } ?? corrections.endIndex
      corrections.insert(noted, at: place)
    } else if let known = first {
      duplicates.append(max(known.precedence, precedence))
      if precedence < known.precedence { first = noted }
    } else {
      first = noted
    }
  }

  /// What counts, by what was noted and the corrections up to a limit; nil where nothing does.
  func counted(upTo limit: Precedence?) -> Noted<Value>? {
    guard !corrections.isEmpty else { return first }
    guard let limit else { return corrections.last }
    return corrections.last { $0.precedence <= limit } ?? first
  }
}
