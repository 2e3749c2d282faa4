import Kiosk

/// A terminal of a simulated room: a kiosk, who is at it, and what happens there next.
struct Terminal {
  private var kiosk: Kiosk
  private var visitor: Visitor?
  private var line = ""
  /// When that line comes; nil while nobody is there.
  private var lineComes: Int?

  /// A terminal that nobody is at.
  init(_ kiosk: Kiosk) { self.kiosk = kiosk }

  /// When something happens here next, in milliseconds; nil while nobody is there.
  ///
  /// A line that comes at the very end of the time still counts.
  var nextEvent: Int? {
    guard let lineComes else { return nil }
    return min(lineComes, kiosk.nextDeadline ?? lineComes)
  }

  /// Lets someone come to the terminal.
  mutating func seat(_ visitor: Visitor, at instant: Int, items: inout ItemShelf) {
    self.visitor = visitor
    see(kiosk.screen(), at: instant, items: &items)
  }

  /// Lets the next event happen: a line, or time that runs out.
  mutating func step(items: inout ItemShelf) {
    guard let lineComes, let instant = nextEvent else { return }
    let input = instant < lineComes ? KioskInput.time : .line(line)
    let screens = kiosk.receive(input, at: Moment(wall: instant, monotonic: instant))
    if let screen = screens.last {
      see(screen, at: instant, items: &items)
    } else {
      leave()
    }
  }

  private mutating func see(_ screen: Screen, at instant: Int, items: inout ItemShelf) {
    guard let action = visitor?.act(on: screen, items: &items) else { return leave() }
    line = action.line
    lineComes = instant + action.delay
  }

  private mutating func leave() {
    visitor = nil
    lineComes = nil
  }
}
