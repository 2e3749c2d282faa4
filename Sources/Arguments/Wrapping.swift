/// Breaks a text into lines of at most `width` columns, at spaces, and a word that is longer than a
/// line wherever it must be; `hanging` columns are left free at the start of later lines.
func wrap(_ text: some StringProtocol, to width: Int, hanging: Int = 0) -> [String] {
  var lines: [String] = []
  var line = ""
  var start = 0
  var used = 0
  func breakLine() {
    lines.append(line)
    line = String(repeating: " ", count: hanging)
    (start, used) = (hanging, hanging)
  }
  for word in text.split(whereSeparator: \.isWhitespace) {
    if used > start, used + 1 + columns(of: word) > width {
      breakLine()
    } else if used > start {
      line += " "
      used += 1
    }
    for character in word {
      let length = columns(of: String(character))
      if used + length > width { breakLine() }
      line.append(character)
      used += length
    }
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}

/// The columns that a text takes on a terminal: Thai vowels and tones above and below take none.
func columns(of text: some StringProtocol) -> Int {
  text.unicodeScalars.count { $0.properties.generalCategory != .nonspacingMark }
}
