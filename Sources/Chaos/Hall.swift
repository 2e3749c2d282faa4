import FoundationEssentials
import Glibc
import TestServer

/// Where the store of a trial is: in a file, or on a server behind a bad network.
struct Hall {
  /// Where the store is found when all is over.
  let address: String
  /// Where kiosks look for it.
  let relayedAddress: String
  /// The bad network; nil where there is none.
  let proxy: FaultyProxy?
  private let server: PostgresServer?
  private let relayFolder: String?

  /// A store in a file.
  init(file: String) {
    address = file
    relayedAddress = file
    proxy = nil
    server = nil
    relayFolder = nil
  }

  /// A store on a server of its own, which keeps what it acknowledges.
  init(seed: UInt64) throws {
    let server = try PostgresServer(isDurable: true)
    var template = Array(
      FileManager.default.temporaryDirectory.appendingPathComponent("khaolam-relay-XXXXXX").path
        .utf8CString)
    guard mkdtemp(&template) != nil else { throw TrialError("no folder for the relay") }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    relayFolder = folder
    do {
      proxy = try FaultyProxy(from: folder, to: server.folder, seed: seed)
      address = try server.database()
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
    relayedAddress = address.replacing(
      server.folder.replacing("/", with: "%2F"), with: folder.replacing("/", with: "%2F"))
    self.server = server
  }

  /// Removes what was made for it; the server goes with this process.
  func remove() {
    guard let relayFolder else { return }
    try? FileManager.default.removeItem(atPath: relayFolder)
  }

  /// How often the server is restarted.
  private static let restarts = 5

  /// Lets time pass; meanwhile the server is restarted, by turns in order and as by a power cut.
  ///
  /// - Returns: How often it was.
  func wait(seconds: Int) throws -> Int {
    guard let server else {
      sleep(UInt32(seconds))
      return 0
    }
    let part = UInt32(seconds / (Self.restarts + 1))
    for number in 0..<Self.restarts {
      sleep(part)
      if number % 2 == 0 { try server.crash() } else { try server.stop() }
      // Some notice only that nobody is there.
      sleep(1)
      try server.start()
    }
    sleep(UInt32(seconds) - part * UInt32(Self.restarts))
    return Self.restarts
  }
}
