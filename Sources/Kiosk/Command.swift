import ThaiText

/// What can be typed on every screen: a slash and a key of the number pad.
enum Command: String, CaseIterable {
  case help = "/"
  case back = "/0"
  case thai = "/1"
  case english = "/2"
  case facilitator = "/9"
  case skip = "/."

  /// The command that a line is, to the byte; nil for any other line, which is an answer.
  init?(line: String) {
    self.init(rawValue: line)
  }

  /// The command that a line means if no answer in Thai is expected: `/๐` or `ฝจ` for `/0`.
  init?(mistypedLine line: String) {
    let digits = arabicDigits(line)
    let meant = Kedmanee.holdsThai(digits) ? Kedmanee.latin(fromThai: digits) : digits
    self.init(rawValue: meant ?? line)
  }
}
