import Glibc

/// Whether a terminal shows what is typed.
struct Echo {
  private let descriptor: Int32
  private var isShown = true

  /// The echo of the terminal at a descriptor; elsewhere there is nothing to switch.
  init(of descriptor: Int32) { self.descriptor = descriptor }

  /// Switches the echo on or off, if it is not so already.
  mutating func show(_ isShown: Bool) {
    guard isShown != self.isShown else { return }
    self.isShown = isShown
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return }
    let echo = tcflag_t(ECHO | ECHOE | ECHOK)
    if isShown { settings.c_lflag |= echo } else { settings.c_lflag &= ~echo }
    // The Enter is shown, so that the next screen begins on a line of its own.
    if !isShown { settings.c_lflag |= tcflag_t(ECHONL) }
    tcsetattr(descriptor, TCSANOW, &settings)
  }
}
