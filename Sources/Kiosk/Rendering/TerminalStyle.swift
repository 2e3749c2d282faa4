/// What a terminal can show beside plain text.
public struct TerminalStyle: Hashable, Sendable {
  /// How many colours there are.
  public enum Colours: Hashable, Sendable {
    case none
    /// The palette of 256 colours that xterm has.
    case palette
    /// Any colour, as `COLORTERM=truecolor` says.
    case full
  }

  /// How many colours there are.
  public var colours: Colours

  /// Whether a cell can't show what stands over the cell before it, as half of the vowel ำ does.
  public var cutsSaraAm: Bool

  /// Whether what is shown is read aloud, in its order: without pictures, lines, colours and padding.
  public var isPlain: Bool

  /// A style; a plain one has no colours.
  public init(colours: Colours, cutsSaraAm: Bool = false, isPlain: Bool = false) {
    self.colours = isPlain ? .none : colours
    self.cutsSaraAm = cutsSaraAm
    self.isPlain = isPlain
  }

  /// Text in bold, where that can be shown.
  func bold(_ text: String) -> String {
    colours == .none ? text : "\u{1B}[1m\(text)\u{1B}[0m"
  }

  /// Text in a colour written `#RRGGBB`, where that can be shown.
  public func coloured(_ text: String, _ colour: String?) -> String {
    guard colours != .none, let colour, let rgb = RGB(hexadecimal: colour), !text.isEmpty else {
      return text
    }
    let code =
      switch colours {
      case .none, .palette: "38;5;\(rgb.paletteIndex)"
      case .full: "38;2;\(rgb.red);\(rgb.green);\(rgb.blue)"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

/// A colour, each part 0…255.
private struct RGB {
  var red: Int
  var green: Int
  var blue: Int

  /// The colour that `#RRGGBB` writes.
  init?(hexadecimal text: String) {
    guard text.utf8.count == 7, text.hasPrefix("#"), let bits = Int(text.dropFirst(), radix: 16)
    else { return nil }
    red = bits >> 16 & 0xFF
    green = bits >> 8 & 0xFF
    blue = bits & 0xFF
  }

  /// The nearest colour of the 6 × 6 × 6 cube in xterm's palette.
  var paletteIndex: Int {
    func step(_ part: Int) -> Int { part < 48 ? 0 : part < 115 ? 1 : (part - 35) / 40 }
    return 16 + 36 * step(red) + 6 * step(green) + step(blue)
  }
}
