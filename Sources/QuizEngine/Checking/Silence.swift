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
  /// Whether there was something to silence.
  var isUsed = false

  /// Whether it is written so that it counts.
  var isWhole: Bool { isClosed && !reason.isEmpty }
}

extension [Silence] {
  /// Whether one of them silences a check at a question, or, given none, for the whole bank; those
  /// that do are marked as used.
  mutating func use(for check: String, question: Int?) -> Bool {
    var isSilenced = false
    for index in indices where self[index].check == check && self[index].isWhole {
      let isMeant =
        switch self[index].scope {
        case .bank: true
        case .question(let position): position == question
        case .lostQuestion: false
        }
      guard isMeant else { continue }
      self[index].isUsed = true
      isSilenced = true
    }
    return isSilenced
  }
}
