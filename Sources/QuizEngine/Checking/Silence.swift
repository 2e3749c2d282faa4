/// A remark in a bank that keeps a check's findings from being reported: `[silence:NAME REASON]`.
struct Silence: Hashable, Sendable {
  /// What it counts for.
  enum Scope: Hashable, Sendable {
    /// The whole file.
    case bank
    /// The question at a position.
    case question(Int)
    /// A question that did not load.
    case lostQuestion
  }

  /// The check that it names.
  var check: String
  /// Why; empty if no reason is given.
  var reason: String
  /// Whether it ends in `]`.
  var isClosed: Bool
  /// The byte offset of its `[`.
  var offset: Int
  /// What it counts for.
  var scope: Scope

  /// Whether it is written so that it counts.
  var isWhole: Bool { isClosed && !reason.isEmpty }
}

/// The silences of a bank, and which of them had something to silence.
struct Silences {
  /// The silences in the file's order.
  let all: [Silence]
  private let whole: Set<Place>
  private var used: Set<Place> = []

  private struct Place: Hashable {
    var check: String
    var scope: Silence.Scope
  }

  init(_ all: [Silence]) {
    self.all = all
    whole = Set(all.filter(\.isWhole).map { Place(check: $0.check, scope: $0.scope) })
  }

  /// Whether one of them silences a check at a question, or, given none, for the whole bank; those
  /// that do are marked as used.
  mutating func use(for check: String, question: Int?) -> Bool {
    guard !whole.isEmpty else { return false }
    let scopes = [Silence.Scope.bank] + [question].compactMap(\.self).map { .question($0) }
    let places = scopes.map { Place(check: check, scope: $0) }.filter(whole.contains)
    used.formUnion(places)
    return !places.isEmpty
  }

  /// Whether there was something to silence for one of them.
  func isUsed(_ silence: Silence) -> Bool {
    used.contains(Place(check: silence.check, scope: silence.scope))
  }
}
