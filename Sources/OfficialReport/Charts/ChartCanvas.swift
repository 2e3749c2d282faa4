import QuizEngine
import ThaiText
import Vocabulary

/// What a chart is drawn on: shapes in black, white and grey, so that any printer tells them apart.
struct ChartCanvas {
  /// The drawing's width; 40 units are a centimetre on the page.
  static let width = 640.0

  /// The language that digits are written for.
  let language: Language
  /// The elements so far.
  private(set) var elements = ""

  /// An empty canvas.
  init(_ language: Language) { self.language = language }

  /// How a shape is filled.
  enum Fill: String {
    case white = "#FFF"
    case pale = "#D9D9D9"
    case dark = "#595959"
    case black = "#000"
  }

  /// Where a text stands at its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// Draws a rectangle with a thin edge.
  mutating func bar(x: Double, y: Double, width: Double, height: Double, _ fill: Fill) {
    elements +=
      "<rect x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" width=\"\(Self.text(max(width, 0)))\""
      + " height=\"\(Self.text(height))\" fill=\"\(fill.rawValue)\" stroke=\"#000\"/>\n"
  }

  /// Draws a straight line.
  mutating func line(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), width: Double = 1,
    dashes: String = ""
  ) {
    path("M\(Self.point(from))L\(Self.point(to))", width: width, dashes: dashes)
  }

  /// Draws lines from each place to the next one.
  mutating func polyline(_ places: [(x: Double, y: Double)], width: Double, dashes: String) {
    guard !places.isEmpty else { return }
    path("M" + places.map(Self.point).joined(separator: "L"), width: width, dashes: dashes)
  }

  /// Draws a dot.
  mutating func dot(_ at: (x: Double, y: Double), radius: Double = 4) {
    elements +=
      "<circle cx=\"\(Self.text(at.x))\" cy=\"\(Self.text(at.y))\" r=\"\(Self.text(radius))\""
      + " fill=\"#000\" fill-opacity=\".45\" stroke=\"#000\"/>\n"
  }

  /// Writes a text.
  ///
  /// - Parameter hasHalo: Whether lines behind it keep off.
  mutating func text(
    _ content: String, x: Double, y: Double, _ anchor: Anchor = .start, size: Double = 19,
    isBold: Bool = false, hasHalo: Bool = false
  ) {
    let shown = HTMLText.escaped(ReportNumerals.shown(printableLine(content), in: language))
    elements +=
      "<text x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" font-size=\"\(Self.text(size))\""
      + (anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\"")
      + (hasHalo ? " stroke=\"#FFF\" stroke-width=\"5\" paint-order=\"stroke\"" : "")
      + (isBold ? " font-weight=\"bold\"" : "") + ">\(shown)</text>\n"
  }

  /// Writes a label of at most two lines, its middle at a height and its end at a place.
  mutating func label(_ content: String, end: Double, middle: Double, columns: Int) {
    var lines = wrap(printableLine(content), columns: columns)
    if lines.count > 2 {
      lines = [lines[0], truncate(lines.dropFirst().joined(separator: ""), to: columns)]
    }
    for (index, line) in lines.enumerated() {
      let shift = (Double(index) - Double(lines.count - 1) / 2) * 17
      text(line, x: end, y: middle + shift + 6, .end, size: 18)
    }
  }

  /// Writes a line along the left side, from bottom to top.
  mutating func sideways(_ content: String, x: Double, y: Double) {
    elements += "<g transform=\"translate(\(Self.text(x)) \(Self.text(y))) rotate(-90)\">\n"
    text(content, x: 0, y: 0, .middle)
    elements += "</g>\n"
  }

  private mutating func path(_ path: String, width: Double, dashes: String) {
    elements +=
      "<path d=\"\(path)\" fill=\"none\" stroke=\"#000\" stroke-width=\"\(Self.text(width))\""
      + (dashes.isEmpty ? "" : " stroke-dasharray=\"\(dashes)\"") + "/>\n"
  }

  private static func point(_ place: (x: Double, y: Double)) -> String {
    "\(text(place.x)) \(text(place.y))"
  }

  /// A length with at most one decimal.
  private static func text(_ length: Double) -> String {
    guard length.isFinite, length.magnitude < 1e6 else { return "0" }
    let tenths = Int((length * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let whole = "\(sign)\(tenths.magnitude / 10)"
    return tenths % 10 == 0 ? whole : "\(whole).\(tenths.magnitude % 10)"
  }
}
