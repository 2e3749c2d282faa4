import ThaiText

/// What can be typed on every screen: a slash and a key of the number pad.
enum Command: String, CaseIterable {
  case help = "/"
  case back = "/0"
  case thai = "/1"
  case english = "/2"
  case facilitator = "/9"
  case skip = "/."

  /// The command that a line is; nil for any other line, which is an answer.
  init?(line: String) {
    self.init(rawValue: arabicDigits(line))
  }

  /// The command that a line is if it was typed with the keyboard on the Thai layout: ฝจ for /0.
  init?(mistypedLine line: String) {
    guard let latin = Kedmanee.latin(fromThai: line) else { return nil }
    self.init(rawValue: latin)
  }
}
