import Glibc

/// A sanitizer that the programs of a test run are built with; see `deploy/test --sanitize`.
enum Sanitizer {
  /// Whether there is one: then programs take memory by other rules, and nothing else may stand between
  /// them and the C library.
  static let isOn = getenv("KHAOLAM_SANITIZED") != nil
}
