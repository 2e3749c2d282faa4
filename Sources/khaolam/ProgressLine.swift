import Glibc

/// A line on standard error that says how far long work is; at a terminal only, after a second.
final class ProgressLine {
  private let label: String
  private let isShown = isatty(STDERR_FILENO) != 0
  private let start = ContinuousClock.now
  private var latest = -1

  init(_ label: String) { self.label = label }

  /// Shows how much is done, when the share has changed.
  func show(_ done: Int, of total: Int) {
    guard isShown, total > 0, ContinuousClock.now - start > .seconds(1) else { return }
    let percent = done * 100 / total
    guard percent != latest else { return }
    latest = percent
    write("\r\(label) \(percent) %")
  }

  /// Takes the line away.
  func end() {
    if latest >= 0 { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
