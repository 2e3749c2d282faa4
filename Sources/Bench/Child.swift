import Glibc
import PipedProgram

/// A program that was started, with pipes to its standard input and output.
final class Child {
  private let program: PipedProgram
  private var lines: PipedLines
  private var hasInput = true

  /// Its process id.
  var pid: pid_t { program.pid }

  /// Starts a program by its path; what it writes to standard error is ours.
  init(_ arguments: [String]) throws {
    program = try PipedProgram(arguments)
    lines = PipedLines(of: program.output)
  }

  deinit {
    endInput()
    close(program.output)
  }

  /// Writes a line.
  func write(_ line: String) throws {
    guard program.write(line) else { throw BenchError("process \(pid) takes no line") }
  }

  /// The next line, without its end.
  func readLine() throws -> [UInt8] {
    guard let line = lines.next() else { throw BenchError("process \(pid) ended before its line") }
    return line
  }

  /// Reads to the end of its output.
  func readAll() -> [UInt8] { lines.rest() }

  /// Ends its input, and waits until it has ended, with status 0.
  func finish() throws {
    endInput()
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    guard status == 0 else { throw BenchError("process \(pid) ended with wait status \(status)") }
  }

  private func endInput() {
    guard hasInput else { return }
    hasInput = false
    close(program.input)
  }
}

/// Why nothing could be measured.
struct BenchError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
