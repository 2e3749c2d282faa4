import Entries
import Vocabulary

/// How far the clocks of the machines in a rally are from its own, as `rally sync` noted.
///
/// A machine is a store: all kiosks that write to it read one clock.
public struct ClockOffsets: Hashable, Sendable {
  private struct Note: Hashable {
    var offset: Int
    var precedence: Precedence
  }

  private var notes: [StoreID: [Note]] = [:]

  /// Clocks that nobody compared.
  public init() {}

  /// Whether nothing was noted.
  public var isEmpty: Bool { notes.isEmpty }

  /// Takes in a note.
  public mutating func add(_ sync: ClockSync, _ precedence: Precedence) {
    guard let store = precedence.kiosk.store else { return }
    let note = Note(offset: sync.offset, precedence: precedence)
    var known = notes[store] ?? []
    let place = known.firstIndex { precedence < $0.precedence } ?? known.endIndex
    known.insert(note, at: place)
    notes[store] = known
  }

  /// What has to be added to a time that was read from a kiosk's clock, in milliseconds: by the
  /// latest note of its machine before, or the first one after.
  public func offset(at precedence: Precedence) -> Int {
    guard !notes.isEmpty, let store = precedence.kiosk.store, let known = notes[store] else {
      return 0
    }
    return (known.last { $0.precedence < precedence } ?? known[0]).offset
  }
}
