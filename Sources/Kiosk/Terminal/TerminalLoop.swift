import Glibc

/// The loop of a kiosk at a terminal: waits for lines, for time and for signals, and shows screens.
public struct TerminalLoop {
  /// Which clock tells the time.
  public enum Clock: String, Sendable, CaseIterable {
    /// The machine's.
    case system
    /// What the lines that come in say: `InputClock`.
    case input
  }

  /// Why the loop has ended.
  public enum Ending: Hashable, Sendable {
    /// The kiosk is over: its screen said goodbye, or input has ended.
    case over
    /// A signal asked to end.
    case signal(Int32)
    /// The terminal is gone, with the operating system's error number; `EPIPE` where it was hung up.
    case terminalGone(Int32)
  }

  private var kiosk: Kiosk
  private var render: (Screen) -> [UInt8]
  private var inputClock: InputClock?
  private var buffer: LineBuffer
  private let isForPeople: Bool
  private let signals: SignalPipe
  private let speaker: Speaker?
  private var echo = Echo(of: STDIN_FILENO)
  private let isLocked: Bool
  private let isTerminal = isatty(STDIN_FILENO) != 0

  /// A loop on standard input and output.
  ///
  /// - Parameters:
  ///   - isForPeople: Whether the end of input is answered with a screen; a program counts a screen
  ///     for a line.
  ///   - signals: Where signals arrive.
  ///   - startTime: The time that an input clock starts from; nil for the system's clock.
  ///   - speaker: Who speaks what is to be spoken aloud; nil for nobody.
  ///   - render: The bytes that show a screen.
  public init(
    room: Room, isForPeople: Bool, signals: SignalPipe, startTime: Int?,
    speaker: Speaker? = nil, render: @escaping (Screen) -> [UInt8]
  ) {
    self.render = render
    self.signals = signals
    self.isForPeople = isForPeople
    self.speaker = speaker
    isLocked = room.isLocked
    inputClock = startTime.map(InputClock.init(startingAt:))
    buffer = LineBuffer(hasTimes: startTime != nil)
    kiosk = Kiosk(room: room, at: inputClock?.moment ?? .now)
  }

  /// Runs until the kiosk is over, a signal comes, or the terminal is gone.
  public mutating func run() -> Ending {
    let flow = isLocked ? FlowControl.switchedOff(at: STDIN_FILENO) : nil
    defer {
      echo.show(true)
      flow?.restore()
    }
    if let gone = show([kiosk.screen()]) { return gone }
    var isAtEnd = false
    while !kiosk.isOver {
      switch wait(forLines: !isAtEnd) {
      case .signal(let number): return .signal(number)
      case .failed(let code): return gone(code)
      case .time:
        if let gone = show(kiosk.receive(.time, at: .now)) { return gone }
      case .bytes(let bytes):
        for input in buffer.take(bytes) {
          if let gone = take(input) { return gone }
          if kiosk.isOver { break }
        }
      case .end:
        let screens = kiosk.receive(.end, at: moment)
        if isForPeople, let gone = show(screens) { return gone }
        // At a terminal, end of input is a key: the next line can still come, unless that was all.
        isAtEnd = isatty(STDIN_FILENO) == 0
        if isAtEnd, isTerminal { return gone(EIO) }
      }
    }
    return .over
  }

  private var moment: Moment { inputClock?.moment ?? .now }

  private mutating func take(_ input: KioskInput) -> Ending? {
    let input = inputClock?.read(input) ?? input
    return show(kiosk.receive(input, at: moment))
  }

  private mutating func show(_ screens: [Screen]) -> Ending? {
    for screen in screens {
      // Before the prompt is shown: what is typed at once must not be shown either.
      echo.show(!screen.isSecret)
      if let code = writeAll(render(screen)) { return gone(code) }
      speaker?.stop()
      if let speech = screen.speech { speaker?.speak(speech) }
    }
    return nil
  }

  /// A terminal that was hung up gives I/O errors, or the end of input.
  private func gone(_ code: Int32) -> Ending {
    .terminalGone(code == EIO && isTerminal ? EPIPE : code)
  }

  private enum Arrival {
    case bytes(ArraySlice<UInt8>)
    case end
    case time
    case signal(Int32)
    case failed(Int32)
  }

  /// Waits for the next thing to happen.
  private func wait(forLines: Bool) -> Arrival {
    while true {
      var sources = [
        pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&sources, forLines ? 2 : 1, timeout)
      if count < 0 {
        guard errno == EINTR else { return .failed(errno) }
        continue
      }
      if sources[0].revents != 0, let number = signals.next() { return .signal(number) }
      if count == 0 { return .time }
      guard sources[1].revents != 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let length = read(STDIN_FILENO, &bytes, bytes.count)
      if length > 0 { return .bytes(bytes[..<length]) }
      if length == 0 { return .end }
      if errno != EINTR, errno != EAGAIN { return .failed(errno) }
    }
  }

  /// How long a message to the room may go unnoticed, in milliseconds.
  private static let mostPause: Int32 = 1_000

  /// The milliseconds until something falls due, or may have come to the room; -1 to wait without
  /// end, as an input clock does.
  private var timeout: Int32 {
    guard inputClock == nil else { return -1 }
    guard let deadline = kiosk.nextDeadline else { return Self.mostPause }
    return min(Int32(clamping: max(0, deadline - Moment.now.monotonic)), Self.mostPause)
  }
}

extension Moment {
  /// The instant now, by the system's clocks.
  static var now: Moment {
    Moment(wall: milliseconds(of: CLOCK_REALTIME), monotonic: milliseconds(of: CLOCK_MONOTONIC))
  }

  private static func milliseconds(of clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// Writes bytes to standard output; the operating system's error number if that can't be done.
private func writeAll(_ bytes: [UInt8]) -> Int32? {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      return errno
    }
  }
  return nil
}
