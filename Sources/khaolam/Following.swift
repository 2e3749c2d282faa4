import Journal
import Kiosk

extension StoreJournal {
  /// How often the store is asked whether something is new, in milliseconds: a read of a few bytes.
  private static let interval: Int32 = 50
  /// How long it rests after something was shown, so that a full hall does not keep a disk busy.
  private static let rest: Int32 = 100

  /// Runs a body whenever somebody has written to the store, until a signal comes.
  ///
  /// - Parameters:
  ///   - revision: The store's revision before it was last looked at.
  ///   - body: Looks at the store, and says whether there was something to show.
  func follow(
    from revision: Int, until signals: SignalPipe, _ body: () throws -> Bool
  ) throws {
    var known = revision
    var pause = Self.interval
    while !signals.wait(milliseconds: pause) {
      pause = Self.interval
      let latest = try self.revision()
      guard latest != known else { continue }
      known = latest
      if try body() { pause = Self.rest }
    }
  }
}
