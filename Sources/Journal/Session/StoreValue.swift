/// A value that is bound to a parameter of a statement.
package enum StoreValue {
  case integer(Int)
  case text(String)
  case blob([UInt8])
  case null

  /// A text, or NULL for none.
  package init(_ text: String?) { self = text.map(StoreValue.text) ?? .null }

  /// Whether it is a text with the character NUL.
  var hasNUL: Bool {
    guard case .text(let text) = self else { return false }
    // Most texts lie in memory as they are, where it is soon seen.
    return text.utf8.withContiguousStorageIfAvailable { $0.contains(0) } ?? text.utf8.contains(0)
  }
}
