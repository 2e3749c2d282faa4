/// A value that is bound to a parameter of a statement.
package enum StoreValue {
  case integer(Int)
  case text(String)
  case blob([UInt8])
  case truth(Bool)
  case null

  /// A text, or NULL for none.
  package init(_ text: String?) { self = text.map(StoreValue.text) ?? .null }

  /// Whether it is a text with the character NUL.
  var hasNUL: Bool {
    if case .text(let text) = self { text.utf8.contains(0) } else { false }
  }
}
