import Dispatch
import Glibc
import Synchronization

/// The queue in which programs wait to write to one SQLite store, first come, first served.
///
/// SQLite lets a waiting writer ask again after ever longer pauses, so that whoever has just written
/// is first again: among 64 writers without pause most get no turn for seconds. Here they wait for a
/// lock on a file beside the store, which Linux hands on in the order in which it was asked for
/// (flock(2)) and takes from a program that ends, however that ends. SQLite's own lock still
/// decides: without the queue nothing is lost but the order.
final class WriteQueue {
  private let path: String
  private let descriptor: Int32
  /// What holds the lock while it is this program's turn.
  private var held: Int32?

  /// The queue of a store; nil where no file can be made beside it.
  init?(store: String) {
    path = "\(store)-queue"
    descriptor = Self.opened(path)
    if descriptor < 0 { return nil }
  }

  deinit {
    leave()
    close(descriptor)
  }

  /// Waits for its turn; `leave` ends it.
  ///
  /// - Returns: Whether it came in time.
  func enter(timeout milliseconds: Int32) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
      held = descriptor
      return true
    }
    // Nothing ends this waiting from outside, so a thread waits in place of the one that has no time
    // for ever; what it locks is its own.
    guard milliseconds > 0, let turn = Turn(of: Self.opened(path)) else { return false }
    held = turn.wait(milliseconds: milliseconds)
    return held != nil
  }

  /// Lets the next one in.
  func leave() {
    guard let held else { return }
    self.held = nil
    if held == descriptor { flock(held, LOCK_UN) } else { close(held) }
  }

  private static func opened(_ path: String) -> Int32 {
    open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
  }
}

/// A turn that a thread of its own waits for.
private final class Turn: Sendable {
  private enum State { case awaited, come, givenUp }

  private let descriptor: Int32
  private let state = Mutex(State.awaited)
  private let signal = DispatchSemaphore(value: 0)

  /// The turn that locking this descriptor brings; nil without one.
  init?(of descriptor: Int32) {
    if descriptor < 0 { return nil }
    self.descriptor = descriptor
  }

  /// Waits for it.
  ///
  /// - Returns: The locked descriptor, which is the caller's then; nil if it didn't come in time: it
  ///   is passed on as soon as it does.
  func wait(milliseconds: Int32) -> Int32? {
    guard startThread() else {
      close(descriptor)
      return nil
    }
    _ = signal.wait(timeout: .now() + .milliseconds(Int(milliseconds)))
    return state.withLock { state in
      if state == .awaited { state = .givenUp }
      return state == .come ? descriptor : nil
    }
  }

  /// Not one of Dispatch's: those are few, and this one does nothing but stand.
  private func startThread() -> Bool {
    var thread: pthread_t = 0
    let own = Unmanaged.passRetained(self)
    let code = pthread_create(
      &thread, nil,
      { own in
        if let own { Unmanaged<Turn>.fromOpaque(own).takeRetainedValue().stand() }
        return nil
      }, own.toOpaque())
    guard code == 0 else {
      own.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private func stand() {
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    let isWanted = state.withLock { state in
      if state == .awaited { state = .come }
      return state == .come
    }
    if isWanted { signal.signal() } else { close(descriptor) }
  }
}
