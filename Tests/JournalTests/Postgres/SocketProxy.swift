import Foundation
import Synchronization

/// A way to a server on which messages get lost: a socket of its own, forwarded to the server's.
final class SocketProxy: Sendable {
  /// What happens to what comes next.
  enum Fault: Sendable {
    /// The server gets it and answers; the answer is lost, and with it the connection.
    case answerLost
    /// It never gets to the server.
    case requestLost
  }

  /// The folder that holds the socket.
  let folder: String
  private let server: String
  private let state = Mutex(State())

  private let fault = NextFault()
  private let sent = Sent()

  private struct State {
    var listener: Int32 = -1
  }

  /// What happens to what comes next, known to all connections.
  private final class NextFault: Sendable {
    private let fault = Mutex<Fault?>(nil)

    func set(_ next: Fault) { fault.withLock { $0 = next } }

    func take() -> Fault? {
      fault.withLock { fault in
        defer { fault = nil }
        return fault
      }
    }
  }

  /// What clients have sent, known to all connections.
  private final class Sent: Sendable {
    let bytes = Mutex<[UInt8]>([])
  }

  /// A way to the server whose socket is in a folder.
  init(to server: String) throws {
    self.server = server
    folder = FileManager.default.temporaryDirectory.path + "/khaolam-proxy-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    open()
  }

  deinit {
    close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Breaks the connection with what comes next.
  func next(_ fault: Fault) { self.fault.set(fault) }

  /// What clients have sent since the last time.
  func takeSent() -> [UInt8] {
    sent.bytes.withLock { bytes in
      defer { bytes = [] }
      return bytes
    }
  }

  /// Lets nobody connect any more.
  func close() {
    state.withLock { state in
      shutdown(state.listener, Int32(SHUT_RDWR))
      _ = Glibc.close(state.listener)
      state.listener = -1
    }
    unlink(Self.socketPath(in: folder))
  }

  /// Lets clients connect.
  func open() {
    let listener = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    _ = Self.withAddress(of: folder) { bind(listener, $0, $1) }
    listen(listener, 16)
    state.withLock { $0.listener = listener }
    // The threads outlive no listener and no connection, and hold nothing that would hold these.
    Thread.detachNewThread { [server, fault, sent] in
      while true {
        let client = accept(listener, nil, nil)
        guard client >= 0 else { return }
        let upstream = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard Self.withAddress(of: server, { connect(upstream, $0, $1) }) == 0 else {
          _ = Glibc.close(client)
          _ = Glibc.close(upstream)
          continue
        }
        Thread.detachNewThread { Self.forward(client, upstream, fault, sent) }
      }
    }
  }

  /// Forwards both ways until one side ends, or a fault breaks it.
  private static func forward(
    _ client: Int32, _ upstream: Int32, _ fault: NextFault, _ sent: Sent
  ) {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    var ends = [
      pollfd(fd: client, events: Int16(POLLIN), revents: 0),
      pollfd(fd: upstream, events: Int16(POLLIN), revents: 0),
    ]
    var isAnswerAwaited = false
    loop: while poll(&ends, 2, -1) > 0 {
      for (index, end) in ends.enumerated() where end.revents != 0 {
        let count = read(end.fd, &bytes, bytes.count)
        guard count > 0 else { break loop }
        if index == 0 {
          sent.bytes.withLock { $0 += bytes[..<count] }
          switch fault.take() {
          case .requestLost: break loop
          case .answerLost: isAnswerAwaited = true
          case nil: break
          }
        } else if isAnswerAwaited {
          break loop
        }
        _ = send(index == 0 ? upstream : client, bytes, count, Int32(MSG_NOSIGNAL))
      }
    }
    _ = Glibc.close(client)
    _ = Glibc.close(upstream)
  }

  private static func socketPath(in folder: String) -> String { "\(folder)/.s.PGSQL.5432" }

  private static func withAddress(
    of folder: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { path in
      path.copyBytes(from: Self.socketPath(in: folder).utf8.prefix(path.count - 1))
    }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
