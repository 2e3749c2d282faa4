import FoundationEssentials
import Glibc

/// A program at the other end of a kiosk's line protocol.
final class ProtocolClient {
  /// A screen as the line protocol writes it; only what tests look at.
  struct Screen: Decodable {
    struct Choice: Decodable {
      var key: String
      var id: String
      var text: String
    }
    struct Details: Decodable {
      struct Entry: Decodable {
        var kiosk: String
        var seq: Int
      }
      var id: String?
      var quiz: String?
      var kind: String?
      var number: Int?
      var of: Int?
      var value: Int?
      var rule: String?
      var seconds: Int?
      var person: String?
      var team: String?
      var verdict: String?
      var points: Int?
      var total: Int?
      var expected: [String]?
      var entry: Entry?
      var game: String?
      var state: String?
      var teams: [Share]?
      var right: Int?
      var asked: Int?

      struct Share: Decodable, Equatable {
        var team: String
        var points: Int
      }
    }
    var v: Int
    var screen: String
    var title: String
    var body: [String]
    var choices: [Choice]
    var prompt: String
    var seconds: Int?
    var cause: String?
    var notice: String?
    var data: Details
  }

  let child: Child
  private var input: Int32
  private let output: Int32
  private var buffer: [UInt8] = []

  init(
    _ arguments: [String], environment: [String: String] = [:], launcher: [String] = []
  ) throws {
    var toChild: [Int32] = [-1, -1]
    var fromChild: [Int32] = [-1, -1]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { throw Child.CannotStart(code: errno) }
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    signal(SIGPIPE, SIG_IGN)
    child = try Child(
      launcher: launcher, arguments: ["kiosk", "--protocol", "json"] + arguments,
      environment: environment,
      input: .descriptor(toChild[0]), output: .descriptor(fromChild[1]),
      errors: .descriptor(STDERR_FILENO))
    close(toChild[0])
    close(fromChild[1])
    input = toChild[1]
    output = fromChild[0]
  }

  deinit {
    end()
    close(output)
  }

  /// The next screen; nil when the kiosk has gone.
  func read() throws -> Screen? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[..<end])
        buffer.removeSubrange(...end)
        return try JSONDecoder().decode(Screen.self, from: Data(line))
      }
      var chunk = [UInt8](repeating: 0, count: 65536)
      let count = Glibc.read(output, &chunk, chunk.count)
      if count > 0 {
        buffer += chunk[..<count]
      } else if count == 0 || errno != EINTR {
        return nil
      }
    }
  }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
  }

  /// Types a line, and returns the screen that answers it; nil when the kiosk has gone.
  func type(_ line: String) throws -> Screen? {
    write(Array((line + "\n").utf8))
    return try read()
  }

  /// Types empty lines and reads nothing, until what was typed and what was shown fill both pipes: the
  /// kiosk waits for somebody to read then.
  ///
  /// - Returns: The bytes of screens that nobody has read.
  func flood() -> Int {
    _ = fcntl(input, F_SETFL, fcntl(input, F_GETFL) | O_NONBLOCK)
    let lines = [UInt8](repeating: UInt8(ascii: "\n"), count: 4096)
    var unread: Int32 = 0
    for _ in 1...120 {
      write(lines)
      _ = ioctl(output, UInt(FIONREAD), &unread)
      var room = pollfd(fd: input, events: Int16(POLLOUT), revents: 0)
      // Who waits takes no more; who has shown little yet is only slow.
      if poll(&room, 1, 1_000) == 0, unread > 32_768 { break }
    }
    return Int(unread)
  }

  /// Ends the input.
  func end() {
    if input >= 0 { close(input) }
    input = -1
  }
}
