import Entries

/// How often a question was answered how, the same in whatever order the answers come.
struct ItemCounts {
  private(set) var right = 0
  private(set) var partly = 0
  private(set) var wrong = 0
  private(set) var skipped = 0
  private(set) var late = 0
  private(set) var pending = 0
  // In millionths, so that no order of addition changes the sum.
  private var credit = 0
  private var taken = 0
  private var timed = 0
  private var options: [String: Int] = [:]

  var answers: Int { decided + pending }

  private var decided: Int { right + partly + wrong + skipped + late }

  /// The mean credit of the answers that are decided, 0…1; nil for none.
  var meanCredit: Double? { decided == 0 ? nil : Double(credit) / Double(decided) / 1e6 }

  /// The mean time taken in milliseconds of the answers given in time; nil for none.
  var meanTaken: Int? {
    timed == 0 ? nil : Int((Double(taken) / Double(timed)).rounded(.toNearestOrAwayFromZero))
  }

  /// The options chosen, each with how often: `o1=5 o3=2`.
  var chosen: String {
    // By length first: o2 before o10.
    options.sorted { ($0.key.utf8.count, $0.key) < ($1.key.utf8.count, $1.key) }
      .map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }

  /// Takes in an answer as it counts.
  mutating func add(_ answer: Answered) {
    let isSkip = answer.verdict == .wrong && answer.answer.isEmpty
    switch answer.verdict {
    case .right: right += 1
    case .partly: partly += 1
    case .wrong: if isSkip { skipped += 1 } else { wrong += 1 }
    case .late: late += 1
    case .pending: pending += 1
    case .read: return
    }
    if answer.verdict != .late, answer.verdict != .pending {
      credit += Int((answer.credit * 1e6).rounded(.toNearestOrAwayFromZero))
    }
    if answer.verdict != .late, !isSkip {
      taken += answer.taken
      timed += 1
    }
    guard !answer.answer.isEmpty, answer.answer.allSatisfy(Self.isOption) else { return }
    for option in answer.answer { options[option, default: 0] += 1 }
  }

  /// Whether this is an option as entries name them: `o1`, `true`, or a pair `p1=o3`.
  private static func isOption(_ text: String) -> Bool {
    func isNumbered(_ part: Substring.UTF8View, _ letter: UInt8) -> Bool {
      part.first == letter && (2...5).contains(part.count)
        && part.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    if text == "true" || text == "false" { return true }
    let parts = text[...].utf8.split(
      separator: UInt8(ascii: "="), maxSplits: 2, omittingEmptySubsequences: false)
    return switch parts.count {
    case 1: isNumbered(parts[0], UInt8(ascii: "o"))
    case 2:
      isNumbered(parts[0], UInt8(ascii: "p"))
        && (parts[1].isEmpty || isNumbered(parts[1], UInt8(ascii: "o")))
    default: false
    }
  }
}
