import Foundation
import PipedProgram
import Synchronization

/// A PostgreSQL server for tests and measurements, in a folder of its own, which ends with the
/// process that started it, however that ends.
///
/// A shell beside it waits for the end of a pipe, stops the server then, and removes the folder. It
/// listens on a socket in that folder only. PostgreSQL does not run as root: there it runs as the user
/// that Debian's package makes for it.
public final class PostgresServer: Sendable {
  /// Why there is none.
  public struct Failure: Error, CustomStringConvertible {
    /// What a person can do about it.
    public let description: String
  }

  /// The folder that holds the server's socket.
  public let folder: String
  /// The folder of its programs.
  public let binaries: String
  private let pipes: Mutex<Pipes>

  private struct Pipes {
    let program: PipedProgram
    var lines: PipedLines
    var databases = 0

    /// Its next line; nil where it ended, or says nothing.
    mutating func line() -> String? {
      lines.next().flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The server that all tests of a process share, started when it is first asked for.
  public static func shared() throws -> PostgresServer { try sharedServer.get() }

  private static let sharedServer = Result { try PostgresServer() }

  /// Starts a server.
  ///
  /// - Parameters:
  ///   - isDurable: Whether commits are on disk when they return; tests need it not.
  ///   - disk: A folder on the disk for its data, if the server may write there; else they are where
  ///     temporary files go, which may be memory.
  ///   - connections: How many it takes.
  ///   - binaries: The folder of PostgreSQL's programs; nil for the newest that Debian has installed.
  public init(
    isDurable: Bool = false, on disk: String? = nil, connections: Int = 200, binaries: String? = nil
  ) throws {
    guard let binaries = binaries ?? Self.installed else {
      throw Failure(description: "PostgreSQL is not installed: deploy/setup test installs it")
    }
    let settings =
      "-c listen_addresses= -c max_connections=\(connections) -c shared_buffers=64MB"
      + (isDurable ? "" : " -c fsync=off -c full_page_writes=off")
    let program = try PipedProgram(
      // In a session of its own, so that what ends this process from a keyboard does not end it.
      ["setsid"] + (geteuid() == 0 ? Self.asServer : [])
        + ["/bin/sh", "-c", Self.script, "sh", binaries, settings, disk ?? ""])
    var pipes = Pipes(program: program, lines: PipedLines(of: program.output))
    guard let line = pipes.line(), line.hasPrefix("/") else {
      throw Failure(description: "PostgreSQL does not start: see the messages above")
    }
    folder = line
    self.binaries = binaries
    self.pipes = Mutex(pipes)
  }

  deinit {
    pipes.withLock {
      close($0.program.input)
      close($0.program.output)
    }
  }

  private static let script = """
    cd /
    folder=$(mktemp -d "${TMPDIR:-/tmp}/khaolam-server-XXXXXX") || exit 1
    data=$folder/data
    [ -n "$3" ] && on_disk=$(mktemp -d "$3/khaolam-data-XXXXXX" 2>/dev/null) && data=$on_disk
    trap 'rm -rf "$folder" "$data"' EXIT
    "$1/initdb" -D "$data" -A trust -U khaolam -E UTF8 --locale=C --no-sync \
      > "$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
    control() { "$1/pg_ctl" -D "$data" -l "$folder/log" -w -s -m "$3" -o "-k $folder $2" "$4"; }
    control "$1" "$2" fast start > "$folder/control" 2>&1 \
      || { cat "$folder/log" "$folder/control" >&2; exit 1; }
    echo "$folder"
    while read -r mode action; do
      if control "$1" "$2" "$mode" "$action" > "$folder/control" 2>&1; then echo done; else echo no; fi
    done
    control "$1" "$2" immediate stop > /dev/null 2>&1
    """

  /// The programs of the newest server that Debian has installed.
  private static var installed: String? {
    let folder = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return versions.compactMap { Int($0) }.sorted().map { "\(folder)/\($0)/bin" }
      .last { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }
  }

  // MARK: Databases

  /// An address of a database that was made just now, with nothing in it.
  ///
  /// - Parameter encoding: How it keeps texts.
  public func database(encoding: String = "UTF8") throws -> String {
    let number = pipes.withLock { pipes in
      pipes.databases += 1
      return pipes.databases
    }
    let name = "test_\(number)"
    try query("CREATE DATABASE \(name) TEMPLATE template0 ENCODING '\(encoding)'")
    return address(of: name)
  }

  /// The address of a database.
  public func address(of database: String) -> String {
    let host = folder.replacingOccurrences(of: "/", with: "%2F")
    return "postgres://khaolam@\(host)/\(database)"
  }

  /// Drops a database, whoever uses it.
  public func drop(_ address: String) throws {
    let name = address.split(separator: "/").last.map(String.init) ?? ""
    try query("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
  }

  /// Runs statements as the server's owner, and returns what they print.
  ///
  /// - Parameter address: The database's; nil for one that is always there.
  @discardableResult
  public func query(_ sql: String, at address: String? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/psql")
    process.arguments = [
      "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d",
      address ?? self.address(of: "postgres"),
      "-c", sql,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(description: "psql failed: \(sql)") }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  // MARK: Starting and stopping

  /// Stops the server at once, as a power cut would.
  public func crash() throws { try control("immediate stop") }

  /// Stops the server in order, and ends all connections.
  public func stop() throws { try control("fast stop") }

  /// Starts a server that was stopped.
  public func start() throws { try control("fast start") }

  private func control(_ command: String) throws {
    try pipes.withLock { pipes in
      guard pipes.program.write(command), pipes.line() == "done" else {
        throw Failure(description: "PostgreSQL: \(command) failed: see \(folder)/control")
      }
    }
  }

  private static let asServer = [
    "setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--",
  ]
}
