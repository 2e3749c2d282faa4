import Glibc

/// The keys Ctrl-S and Ctrl-Q, which stop a terminal's output and let it go on.
///
/// Who doesn't know them takes a terminal that was stopped for one that is broken.
struct FlowControl {
  private let descriptor: Int32
  private let flags: tcflag_t

  /// Makes the keys ordinary ones; nil where they were, and elsewhere than at a terminal.
  static func switchedOff(at descriptor: Int32) -> FlowControl? {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    let flags = settings.c_iflag & tcflag_t(IXON)
    guard flags != 0 else { return nil }
    settings.c_iflag &= ~flags
    tcsetattr(descriptor, TCSANOW, &settings)
    // What was stopped before would wait for a key that does nothing any more.
    tcflow(descriptor, TCOON)
    return FlowControl(descriptor: descriptor, flags: flags)
  }

  /// Gives the keys their meaning back.
  func restore() {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return }
    settings.c_iflag |= flags
    tcsetattr(descriptor, TCSANOW, &settings)
  }
}
