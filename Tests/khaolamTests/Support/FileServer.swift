import FoundationEssentials
import Glibc
import Synchronization

/// The plainest server of static files, on the loopback interface; it ends when it is let go.
final class FileServer {
  let port: Int
  private let socket: Int32
  private let end: Int32

  init(folder: String) throws {
    struct NoSocket: Error {}
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = socket
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    var ends: [Int32] = [-1, -1]
    guard isBound, listen(socket, 8) == 0, pipe(&ends) == 0 else { throw NoSocket() }
    port = Int(UInt16(bigEndian: address.sin_port))
    end = ends[1]
    let stop = ends[0]
    Thread.detach { Self.serve(folder, socket, until: stop) }
  }

  deinit { close(end) }

  private static func serve(_ folder: String, _ socket: Int32, until stop: Int32) {
    defer {
      close(socket)
      close(stop)
    }
    while true {
      var sources = [
        pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&sources, 2, -1) > 0, sources[1].revents == 0 else { return }
      let connection = accept(socket, nil, nil)
      guard connection >= 0 else { continue }
      answer(connection, folder)
      close(connection)
    }
  }

  private static func answer(_ connection: Int32, _ folder: String) {
    var request = [UInt8](repeating: 0, count: 1 << 14)
    let count = read(connection, &request, request.count)
    let words = String(decoding: request[..<max(count, 0)], as: UTF8.self).split(separator: " ")
    guard words.count > 1 else { return }
    let name = words[1].prefix { $0 != "?" }.dropFirst()
    let path = "\(folder)/\(name.isEmpty ? "index.html" : String(name))"
    let body = (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data()
    let status = body.isEmpty ? "404 Not Found" : "200 OK"
    let type = path.hasSuffix(".js") ? "text/javascript" : "text/html"
    let head =
      "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\n"
      + "Connection: close\r\n\r\n"
    var rest = (Array(head.utf8) + body)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, 0x4000) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }
}

/// A thread of its own, for what waits.
private enum Thread {
  static func detach(_ body: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(body)).toOpaque()
    pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Box>.fromOpaque(pointer).takeRetainedValue().body() }
        return nil
      }, box)
    pthread_detach(thread)
  }
}
