import Glibc

/// A program that was started, with pipes to its standard input and output.
final class Child {
  /// Its process id.
  let pid: pid_t
  private var input: Int32
  private let output: Int32
  private var unread: [UInt8] = []

  /// Starts a program by its path; what it writes to standard error is ours.
  init(_ arguments: [String]) throws {
    let toChild = try Self.pipe()
    let fromChild = try Self.pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild.readEnd, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild.writeEnd, STDOUT_FILENO)
    var words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var pid: pid_t = 0
    let code = posix_spawnp(&pid, arguments[0], &actions, nil, &words, environ)
    close(toChild.readEnd)
    close(fromChild.writeEnd)
    self.pid = pid
    input = toChild.writeEnd
    output = fromChild.readEnd
    guard code == 0 else {
      throw BenchError("\(arguments[0]): \(String(cString: strerror(code)))")
    }
  }

  /// A pipe whose ends no other program inherits.
  private static func pipe() throws -> (readEnd: Int32, writeEnd: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else {
      throw BenchError("no pipe: \(String(cString: strerror(errno)))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  deinit {
    endInput()
    close(output)
  }

  /// Writes a line.
  func write(_ line: String) throws {
    let bytes = Array("\(line)\n".utf8)
    guard Glibc.write(input, bytes, bytes.count) == bytes.count else {
      throw BenchError("process \(pid) takes no line")
    }
  }

  /// The next line, without its end.
  func readLine() throws -> [UInt8] {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(unread[..<end])
        unread.removeFirst(end + 1)
        return line
      }
      guard try fill() else { throw BenchError("process \(pid) ended before its line") }
    }
  }

  /// Reads to the end of its output.
  func readAll() throws -> [UInt8] {
    while try fill() {}
    return unread
  }

  private func fill() throws -> Bool {
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, read(output, buffer.baseAddress, buffer.count))
    }
    unread += chunk
    return !chunk.isEmpty
  }

  /// Ends its input, and waits until it has ended, with status 0.
  func finish() throws {
    endInput()
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    guard status == 0 else { throw BenchError("process \(pid) ended with wait status \(status)") }
  }

  private func endInput() {
    guard input >= 0 else { return }
    close(input)
    input = -1
  }
}

/// Why nothing could be measured.
struct BenchError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
