import Glibc
import Synchronization

/// A program that was started, with pipes to its standard input and output.
public struct PipedProgram: Sendable {
  /// Its process id.
  public let pid: pid_t
  /// Where it reads from.
  public let input: Int32
  /// Where its output is read.
  public let output: Int32

  /// A program that could not be started.
  public struct NotStarted: Error, CustomStringConvertible {
    /// Which one, and why.
    public let description: String
  }

  /// One is started at a time: a pipe of one must not be left open in another.
  private static let starting = Mutex(())

  /// Starts a program, looked for as a shell does.
  ///
  /// - Parameter messages: The file to whose end it writes its messages; nil for where ours go.
  /// - Throws: `NotStarted`.
  public init(_ arguments: [String], messages: String? = nil) throws {
    self = try Self.starting.withLock { _ in try Self.started(arguments, messages: messages) }
  }

  private init(pid: pid_t, input: Int32, output: Int32) {
    (self.pid, self.input, self.output) = (pid, input, output)
  }

  private static func started(_ arguments: [String], messages: String?) throws -> PipedProgram {
    let toChild = try pipe()
    let fromChild = try pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild.readEnd, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, fromChild.writeEnd, STDOUT_FILENO)
    if let messages {
      posix_spawn_file_actions_addopen(
        &actions, STDERR_FILENO, messages, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    }
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var pid: pid_t = 0
    let code = posix_spawnp(&pid, arguments[0], &actions, nil, &words, environ)
    close(toChild.readEnd)
    close(fromChild.writeEnd)
    guard code == 0 else {
      close(toChild.writeEnd)
      close(fromChild.readEnd)
      throw NotStarted(description: "\(arguments[0]): \(String(cString: strerror(code)))")
    }
    return PipedProgram(pid: pid, input: toChild.writeEnd, output: fromChild.readEnd)
  }

  /// A pipe whose ends no other program inherits.
  private static func pipe() throws -> (readEnd: Int32, writeEnd: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else {
      throw NotStarted(description: "no pipe: \(String(cString: strerror(errno)))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Writes a line to it; false where it does not read any more.
  public func write(_ line: String) -> Bool {
    let bytes = Array("\(line)\n".utf8)
    return Glibc.write(input, bytes, bytes.count) == bytes.count
  }
}

/// What is read of a program's output, line by line.
public struct PipedLines: Sendable {
  private let output: Int32
  private var unread: [UInt8] = []

  /// The lines that come from a descriptor.
  public init(of output: Int32) { self.output = output }

  /// The next line, without its end; nil where the output ends before one.
  public mutating func next() -> [UInt8]? {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(unread[..<end])
        unread.removeFirst(end + 1)
        return line
      }
      guard fill() else { return nil }
    }
  }

  /// All that is left of the output.
  public mutating func rest() -> [UInt8] {
    while fill() {}
    return unread
  }

  private mutating func fill() -> Bool {
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      repeat {
        count = read(output, buffer.baseAddress, buffer.count)
      } while count < 0 && errno == EINTR
      count = max(0, count)
    }
    unread += chunk
    return !chunk.isEmpty
  }
}
