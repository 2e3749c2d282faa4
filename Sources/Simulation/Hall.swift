import Kiosk
import Vocabulary

/// A room of terminals at which people play, in the order of time.
struct Hall {
  /// The number of visits that have ended, and that there will be.
  private var ended = 0
  private let visits: Int
  private let journal: ObservedJournal
  /// The inputs that kiosks took in.
  private(set) var inputs = 0

  init(visits: Int, journal: ObservedJournal) {
    self.visits = visits
    self.journal = journal
  }

  /// Plays until all visitors have left: whoever is next goes to the terminal that is free first.
  ///
  /// Events happen in the order of their time, those of one instant in the order of terminals.
  ///
  /// - Returns: When the last event happened, in milliseconds.
  /// - Throws: The store's errors.
  mutating func play(
    _ visitors: [Visitor], at kiosks: [Kiosk], from start: Int,
    arrivals: inout SeededGenerator, items: inout ItemShelf, progress: (Int, Int) -> Void
  ) throws -> Int {
    var queue = visitors[...]
    var terminals = kiosks.map(Terminal.init)
    // When something happens at each terminal, beside them: the search below is the inner loop.
    var nextEvents = [Int?](repeating: nil, count: terminals.count)
    for index in terminals.indices {
      guard let visitor = queue.popFirst() else { break }
      let arrives = start + arrivals.milliseconds(median: 20)
      terminals[index].seat(visitor, at: arrives, items: &items)
      nextEvents[index] = terminals[index].nextEvent
    }
    var clock = start
    while let index = Self.earliest(of: nextEvents), let instant = nextEvents[index] {
      clock = instant
      terminals[index].step(items: &items)
      inputs += 1
      if let failure = journal.failure { throw failure }
      if terminals[index].nextEvent == nil {
        ended += 1
        progress(ended, visits)
        if let visitor = queue.popFirst() {
          let arrives = clock + arrivals.milliseconds(median: 20)
          terminals[index].seat(visitor, at: arrives, items: &items)
        }
      }
      nextEvents[index] = terminals[index].nextEvent
    }
    return clock
  }

  /// The index of the earliest event, the first of equals; nil if nothing will happen.
  private static func earliest(of events: [Int?]) -> Int? {
    var earliest: Int?
    var least = Int.max
    for (index, event) in events.enumerated() {
      guard let event, event < least else { continue }
      least = event
      earliest = index
    }
    return earliest
  }
}
