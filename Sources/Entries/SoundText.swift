/// Whether a text is an id as event files and rosters write them: `a`–`z`, digits and hyphens.
func isSoundID(_ text: String) -> Bool {
  (1...64).contains(text.utf8.count)
    && text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || byte.isDigit || byte == UInt8(ascii: "-")
    }
}

/// Whether a text has no more bytes than these, and nothing in it that steers a terminal or the
/// direction of writing.
func isSoundText(_ text: String, upTo limit: Int) -> Bool {
  text.utf8.count <= limit
    && text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
      default: !scalar.properties.isBidiControl && scalar != "\u{FEFF}"
      }
    }
}
