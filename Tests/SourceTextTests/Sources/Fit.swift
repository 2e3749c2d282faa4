/// Where a text stands in a field that is wider than it.
public enum Alignment: Sendable {
  /// At the left edge: names.
  case left
  /// At the right edge: numbers.
  case right
  /// In the middle, one column to the left of it if that can't be halved.
  case centre
}

/// A text filled up with spaces to some columns; a wider one is returned unchanged.
public func pad(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String {
  let missing = width - columns(of: text)
  guard missing > 0 else { return text }
  let left =
    switch alignment {
    case .left: 0
    case .right: missing
    case .centre: missing / 2
    }
  return String(repeating: " ", count: left) + text
    + String(repeating: " ", count: missing - left)
}

/// A text cut to at most some columns, `…` at its end if something was cut off.
///
/// Never cuts a mark off its base, and prefers not to cut between a vowel and its consonant. The
/// result may be a column or more short: follow with `pad` for a table. Meant for a single line.
public func truncate(_ text: String, to width: Int) -> String {
  guard width > 0 else { return "" }
  guard columns(of: text) > width else { return text }
  let pieces = pieces(of: text)
  var end = 0
  var used = 0
  for index in pieces.indices {
    let piece = pieces[index]
    if piece.level == .cluster || piece.level == .word || piece.isSpace { end = index }
    if used + piece.width > width - 1 {
      // A syllable that fills the whole field is better cut than left out.
      if end == 0, piece.width > 0 { end = index }
      break
    }
    used += piece.width
  }
  while end > 0, pieces[end - 1].isSpace { end -= 1 }
  guard end > 0 else { return "…" }
  return String(decoding: text.utf8.prefix(pieces[end].offset), as: UTF8.self) + "…"
}
