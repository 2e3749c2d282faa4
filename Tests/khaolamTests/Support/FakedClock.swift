import FoundationEssentials
import Glibc

/// Clocks that only the programs see that are started with its environment: libfaketime reads the file
/// that it writes at every look at a clock. The machine's own clock is never set.
final class FakedClock {
  /// Which clocks are set.
  enum Scope {
    /// The time of day alone, as by hand or by a time server.
    case timeOfDay
    /// The monotonic clock, too, as when time passes.
    case all
  }

  private let folder: TemporaryFolder
  private let scope: Scope
  private var holder: Holder?

  /// Where Debian's libfaketime is; nil where it is not installed.
  private static let library = ["x86_64", "aarch64"]
    .map { machine -> String in "/usr/lib/\(machine)-linux-gnu/faketime/libfaketime.so.1" }
    .first { access($0, R_OK) == 0 }

  /// Whether clocks can be set: libfaketime and a sanitizer would each wait for the other.
  static var isAvailable: Bool { library != nil && !Sanitizer.isOn }

  init(_ scope: Scope) throws {
    folder = try TemporaryFolder()
    self.scope = scope
    try advance(by: 0)
    // What libfaketime shares among programs it makes and names in the environment, if that does not
    // name it yet. Then the environment moves, and Swift's runtime, which looks for the arguments
    // before it, finds none: so a shell makes it.
    holder = try Holder(
      "echo \"$FAKETIME_SHARED\"", environment: environment,
      last: "set -- $FAKETIME_SHARED; rm -f \"/dev/shm/sem.${1#/}\" \"/dev/shm/${2#/}\"")
  }

  /// What a program is started with.
  var environment: [String: String] {
    var variables = [
      "LD_PRELOAD": Self.library ?? "", "FAKETIME_TIMESTAMP_FILE": folder.path("offset"),
      "FAKETIME_NO_CACHE": "1", "NO_FAKE_STAT": "1",
    ]
    if let holder { variables["FAKETIME_SHARED"] = holder.answer }
    if scope == .timeOfDay { variables["FAKETIME_DONT_FAKE_MONOTONIC"] = "1" }
    return variables
  }

  /// Sets the clocks to so many seconds after the machine's; below 0 before.
  func advance(by seconds: Int) throws {
    // Never half written: it may be read at any time.
    try Data("\(seconds < 0 ? "" : "+")\(seconds)\n".utf8)
      .write(to: URL(fileURLWithPath: folder.path("offset")), options: .atomic)
  }

  /// Sets the time of day, in milliseconds since 1970-01-01 00:00 UTC.
  func set(to instant: Int) throws { try advance(by: instant / 1_000 - time(nil)) }
}
