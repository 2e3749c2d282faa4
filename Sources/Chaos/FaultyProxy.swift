import Glibc
import Synchronization
import Vocabulary

/// A relay between kiosks and their server, on loopback, that can behave like a bad network.
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
  private let target: UInt16
  private let mood = Atomic(Mood.fair.rawValue)
  private let isOver = Atomic(false)
  private let seed: UInt64
  /// How often it was in each bad mood.
  let cuts = Atomic(0)
  let delays = Atomic(0)
  let halvings = Atomic(0)
  /// The port at which it listens.
  let port: UInt16

  /// A relay to a port of this machine.
  init(to target: UInt16, seed: UInt64) throws {
    self.target = target
    self.seed = seed
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = Self.loopback(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 512) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    guard listener >= 0, isListening else { throw TrialError("no port for the relay") }
    port = UInt16(bigEndian: address.sin_port)
  }

  private static func loopback(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    return address
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
    let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = Self.loopback(port: target)
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
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
      guard send(destination, chunk, count, Int32(MSG_NOSIGNAL.rawValue)) == count else { return }
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
