import Glibc
import Synchronization
import Vocabulary

/// A relay between kiosks and their server, by sockets in folders, that can behave like a bad network.
final class FaultyProxy: Sendable {
  /// How it treats what passes.
  private enum Mood: Int {
    case fair
    /// Connections are closed, and new ones too.
    case cut
    /// All comes late.
    case slow
    /// Half of what comes is passed on, then the connection is closed.
    case halving
  }

  private let listener: Int32
  private let target: String
  private let mood = Atomic(Mood.fair.rawValue)
  private let isOver = Atomic(false)
  private let seed: UInt64
  /// How often it was in each bad mood.
  let cuts = Atomic(0)
  let delays = Atomic(0)
  let halvings = Atomic(0)

  /// A relay from a folder in which kiosks look for their server to the one in which it listens.
  init(from folder: String, to target: String, seed: UInt64) throws {
    self.target = Self.socketPath(in: target)
    self.seed = seed
    listener = socket(AF_UNIX, Self.kind, 0)
    let isListening = Self.withAddress(of: Self.socketPath(in: folder)) {
      bind(listener, $0, $1) == 0 && listen(listener, 512) == 0
    }
    guard listener >= 0, isListening else { throw TrialError("no socket for the relay") }
  }

  private static let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)

  /// The socket of a server that listens in a folder, at PostgreSQL's usual number.
  private static func socketPath(in folder: String) -> String { "\(folder)/.s.PGSQL.5432" }

  /// Runs a body with a socket's address.
  private static func withAddress<Value>(
    of path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value
  ) -> Value {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) {
      $0.copyBytes(from: path.utf8.prefix($0.count - 1))
    }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  /// Ends its moods: from now on it is fair.
  func end() {
    isOver.store(true, ordering: .releasing)
    mood.store(Mood.fair.rawValue, ordering: .releasing)
  }

  /// Takes connections, until the process ends.
  func relay() {
    while true {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { continue }
      guard current != .cut, let server = connect() else {
        close(client)
        continue
      }
      let pair = Pair(client, server)
      startThread { self.pump(from: client, to: server, in: pair) }
      startThread { self.pump(from: server, to: client, in: pair) }
    }
  }

  /// Is in one mood after the other, until it is ended.
  func beMoody() {
    var random = SeededGenerator(seed: seed)
    while !isOver.load(ordering: .acquiring) {
      usleep(UInt32(500_000 + random.below(2_500_000)))
      switch random.below(3) {
      case 0:
        cuts.add(1, ordering: .relaxed)
        set(.cut, for: 300 + random.below(3_000))
      case 1:
        delays.add(1, ordering: .relaxed)
        set(.slow, for: 500 + random.below(3_000))
      default:
        halvings.add(1, ordering: .relaxed)
        set(.halving, for: 50 + random.below(300))
      }
    }
    mood.store(Mood.fair.rawValue, ordering: .releasing)
  }

  private func set(_ mood: Mood, for milliseconds: Int) {
    self.mood.store(mood.rawValue, ordering: .releasing)
    usleep(UInt32(milliseconds * 1_000))
    self.mood.store(Mood.fair.rawValue, ordering: .releasing)
  }

  private var current: Mood { Mood(rawValue: mood.load(ordering: .acquiring)) ?? .fair }

  private func connect() -> Int32? {
    let server = socket(AF_UNIX, Self.kind, 0)
    let code = Self.withAddress(of: target) { Glibc.connect(server, $0, $1) }
    guard code == 0 else {
      close(server)
      return nil
    }
    return server
  }

  private func pump(from source: Int32, to destination: Int32, in pair: Pair) {
    defer { pair.end() }
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      // Now and then without anything to read, to see whether connections are cut.
      var waiting = pollfd(fd: source, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, 100)
      if current == .cut { return }
      guard ready != 0 else { continue }
      var count = recv(source, &chunk, chunk.count, 0)
      guard count > 0 else { return }
      let mood = current
      if mood == .slow { usleep(200_000) }
      if mood == .halving { count = max(1, count / 2) }
      guard send(destination, chunk, count, Int32(MSG_NOSIGNAL)) == count else { return }
      if mood == .halving { return }
    }
  }

  /// The two ends of a connection, which are closed once, when both threads are done with them.
  private final class Pair: Sendable {
    private let ends: [Int32]
    private let users = Atomic(2)

    init(_ client: Int32, _ server: Int32) { ends = [client, server] }

    func end() {
      // The other thread notices at once.
      for end in ends { shutdown(end, Int32(SHUT_RDWR)) }
      if users.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 {
        for end in ends { close(end) }
      }
    }
  }
}
