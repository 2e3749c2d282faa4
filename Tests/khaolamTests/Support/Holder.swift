import Glibc

/// A shell that holds something for a test, until the test lets it go or ends, however that happens: it
/// reads a socket of which the test has the other end.
final class Holder {
  struct Failed: Error, CustomStringConvertible {
    var description: String
  }

  let pid: pid_t
  /// The line that the script printed once it had what it holds.
  let answer: String
  private let child: Child
  private let socket: Int32

  /// Runs a script, which prints a line, and waits; its words are `$2`, `$3` …
  ///
  /// - Parameters:
  ///   - launcher: What starts the shell, as words before its own; nothing for a plain start.
  ///   - last: What the shell does when it is let go.
  init(
    _ script: String, _ words: [String] = [], environment: [String: String] = [:],
    launcher: [String] = [], last: String = ":"
  ) throws {
    var ends: [Int32] = [-1, -1]
    let stream = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, stream, 0, &ends) == 0 else { throw Child.CannotStart(code: errno) }
    socket = ends[1]
    do {
      // `$1` is the program under test, which is not wanted here. The shell stays, to clear away.
      child = try Child(
        launcher: launcher + ["/bin/sh", "-ec", "\(script); cat; \(last)", "sh"], arguments: words,
        environment: environment, input: .descriptor(ends[0]), output: .descriptor(ends[0]),
        errors: .file("/dev/null"))
    } catch {
      for end in ends { close(end) }
      throw error
    }
    close(ends[0])
    pid = child.pid
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(socket, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
    answer = String(decoding: line, as: UTF8.self)
    guard byte == UInt8(ascii: "\n") else {
      close(socket)
      throw Failed(description: "failed: \(script)")
    }
  }

  deinit {
    close(socket)
    child.wait()
  }
}
