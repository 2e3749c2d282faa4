import Glibc

/// The queue in which programs wait to write to one SQLite store, first come, first served.
///
/// SQLite lets a waiting writer ask again after ever longer pauses, so that whoever has just written
/// is first again: among 64 writers without pause most get no turn for seconds. Here they wait for a
/// mutex in a file beside the store, which Linux hands on in the order in which it was asked for, and
/// takes from a program that ends, however that ends: it is shared, robust, and inherits priorities
/// (pthread_mutexattr_setrobust(3), futex(2)). SQLite's own lock still decides: without the queue
/// nothing is lost but the order.
final class WriteQueue {
  private let descriptor: Int32
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private var isIn = false

  /// The longest that is waited at once, in milliseconds: the mutex goes by a clock that people set.
  private static let longest = 5_000

  /// The queue of a store; nil where there can be none beside it.
  init?(store: String) {
    descriptor = open("\(store)-queue", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    guard let mutex = Self.mutex(in: descriptor) else {
      close(descriptor)
      return nil
    }
    self.mutex = mutex
  }

  deinit {
    leave()
    munmap(mutex, Self.size)
    close(descriptor)
  }

  /// Waits for its turn; `leave` ends it, in the same thread.
  ///
  /// - Returns: Whether it came in time.
  func enter(timeout milliseconds: Int32) -> Bool {
    let end = Self.milliseconds(by: CLOCK_MONOTONIC) + Int(milliseconds)
    repeat {
      let left = max(0, end - Self.milliseconds(by: CLOCK_MONOTONIC))
      let until = Self.milliseconds(by: CLOCK_REALTIME) + min(left, Self.longest)
      var time = timespec(tv_sec: until / 1_000, tv_nsec: until % 1_000 * 1_000_000)
      switch pthread_mutex_timedlock(mutex, &time) {
      case 0: isIn = true
      case EOWNERDEAD:
        // Who had it has ended, and SQLite has undone what was not committed.
        pthread_mutex_consistent(mutex)
        isIn = true
      case ETIMEDOUT: break
      default: return false
      }
    } while !isIn && Self.milliseconds(by: CLOCK_MONOTONIC) < end
    return isIn
  }

  /// Lets the next one in.
  func leave() {
    guard isIn else { return }
    isIn = false
    pthread_mutex_unlock(mutex)
  }

  /// Whether no other program has the queue open, and none can from now on as long as this one has.
  var isAlone: Bool {
    // A program that is being started has it, too, until it begins.
    for _ in 0..<20 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      // What was tried may have let go of the lock that is shared.
      flock(descriptor, LOCK_SH)
      usleep(10_000)
    }
    return false
  }

  private static func milliseconds(by clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  // MARK: The mutex

  private static let size = MemoryLayout<pthread_mutex_t>.size

  /// The mutex in a file.
  ///
  /// Who has the file open shares a lock on it. Who has that lock alone makes the mutex anew: a power
  /// cut leaves it as it was.
  private static func mutex(in descriptor: Int32) -> UnsafeMutablePointer<pthread_mutex_t>? {
    let isFirst = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    guard isFirst ? makeRoom(in: descriptor) : share(descriptor) && hasRoom(descriptor),
      let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
      memory != MAP_FAILED
    else { return nil }
    let mutex = memory.assumingMemoryBound(to: pthread_mutex_t.self)
    guard isFirst else { return mutex }
    guard make(mutex), share(descriptor) else {
      munmap(memory, size)
      return nil
    }
    return mutex
  }

  /// Gives a file the bytes that the mutex takes.
  ///
  /// They are written: on a full disk that fails here, where memory of a file without room for it would
  /// end the program when it is touched (SIGBUS).
  private static func makeRoom(in descriptor: Int32) -> Bool {
    pwrite(descriptor, [UInt8](repeating: 0, count: size), size, 0) == size
  }

  /// Whether a file has them, as where the first had room for it.
  private static func hasRoom(_ descriptor: Int32) -> Bool {
    var file = stat()
    return fstat(descriptor, &file) == 0 && file.st_size >= size
  }

  /// Shares the lock on a file with others; false where one keeps it for itself, as who goes back to a
  /// backup does.
  private static func share(_ descriptor: Int32) -> Bool {
    for _ in 0..<100 {
      if flock(descriptor, LOCK_SH | LOCK_NB) == 0 { return true }
      usleep(10_000)
    }
    return false
  }

  private static func make(_ mutex: UnsafeMutablePointer<pthread_mutex_t>) -> Bool {
    var attributes = pthread_mutexattr_t()
    pthread_mutexattr_init(&attributes)
    defer { pthread_mutexattr_destroy(&attributes) }
    pthread_mutexattr_setpshared(&attributes, Int32(PTHREAD_PROCESS_SHARED))
    pthread_mutexattr_setrobust(&attributes, Int32(PTHREAD_MUTEX_ROBUST))
    pthread_mutexattr_setprotocol(&attributes, Int32(PTHREAD_PRIO_INHERIT))
    memset(mutex, 0, size)
    return pthread_mutex_init(mutex, &attributes) == 0
  }
}
