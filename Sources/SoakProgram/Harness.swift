import Glibc
import Soak

/// Checks one input after the other against the target that the command line names.
enum Harness {
  /// `--target=NAME`: libFuzzer leaves words with two dashes alone.
  static let target: any SoakTarget = {
    let names = CommandLine.arguments.filter { $0.hasPrefix("--target=") }
      .map { String($0.dropFirst("--target=".count)) }
    if names.count == 1, let target = SoakTargets.target(named: names[0]) { return target }
    complain("--target= takes one of \(SoakTargets.all.map(\.name).joined(separator: ", "))")
    exit(64)
  }()

  /// Whether an input keeps the laws; a broken one is told.
  static func keeps(_ bytes: [UInt8]) -> Bool {
    do {
      try target.check(bytes)
      return true
    } catch {
      complain("\(error)")
      return false
    }
  }

  static func complain(_ text: String) {
    let bytes = Array("khaolam-soak: \(text)\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
