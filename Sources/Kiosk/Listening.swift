import ThaiText

/// How a question's text is spoken aloud, as the participant asks for it.
struct Listening {
  private(set) var speech: Speech
  /// Whether it is to be spoken with the next screen.
  private(set) var isDue = true

  init(_ text: String) { speech = Speech(text) }

  /// What is to be spoken with the next screen; nil for nothing.
  var due: Speech? { isDue ? speech : nil }

  /// Notes that it has been spoken.
  mutating func wasSpoken() { isDue = false }

  /// Takes in a line that asks to hear it: `*` again, `*3` three times, `-` slower, `+` faster.
  ///
  /// - Returns: Whether the line is one of these.
  mutating func take(_ line: String) -> Bool {
    let line = arabicDigits(line).trimmed
    switch line {
    case "*": speech.times = 1
    case "-": speech = Speech(speech.text, pace: speech.pace.slower)
    case "+": speech = Speech(speech.text, pace: speech.pace.faster)
    default:
      guard line.hasPrefix("*"), let times = Int(line.dropFirst()), (1...9).contains(times) else {
        return false
      }
      speech.times = times
    }
    isDue = true
    return true
  }
}
