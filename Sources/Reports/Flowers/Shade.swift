/// A colour as screens and printers mix it: red, green and blue, each from 0 to 255.
struct Shade: Hashable {
  var red: Int
  var green: Int
  var blue: Int

  /// A colour of its parts.
  init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour that `#RRGGBB` writes; nil for any other text.
  init?(_ text: String) {
    guard text.utf8.count == 7, text.utf8.first == UInt8(ascii: "#"),
      text.utf8.dropFirst().allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = Int(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF)
  }

  static let white = Shade(255, 255, 255)
  /// The shadow of a petal: warm, since black makes yellow look green.
  static let shadow = Shade(110, 24, 0)
  static let leaf = Shade(76, 140, 64)
  static let leafEdge = Shade(42, 92, 44)
  static let pollen = Shade(255, 214, 84)

  /// The colour with some percent of another one in it.
  func mixed(with other: Shade, _ percent: Int) -> Shade {
    func part(_ own: Int, _ its: Int) -> Int { (own * (100 - percent) + its * percent + 50) / 100 }
    return Shade(part(red, other.red), part(green, other.green), part(blue, other.blue))
  }

  /// The colour, darkened as far as text on white needs it.
  ///
  /// That is a contrast of 4.5 to 1, <https://www.w3.org/TR/WCAG22/#contrast-minimum>; a square is
  /// near enough to its power of 2.4.
  var ink: Shade {
    var ink = self
    while ink.luminance > 0.183 { ink = ink.mixed(with: .shadow, 10) }
    return ink
  }

  /// The colour as a ground for black letters.
  var tint: Shade { mixed(with: .white, 78) }

  private var luminance: Double {
    func part(_ value: Int) -> Double { Double(value * value) / 65_025 }
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
  }

  /// The colour as `#RRGGBB`.
  var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
