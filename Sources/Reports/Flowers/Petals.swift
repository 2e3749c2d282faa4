/// The colours of one flower, all made from its team's.
struct Petals {
  /// The petals' own colour.
  var main: Shade

  var light: Shade { main.mixed(with: .white, 38) }
  var deep: Shade { main.mixed(with: .shadow, 22) }
  /// Lines between petals, and what lies in shadow.
  var edge: Shade { main.mixed(with: .shadow, 52) }
}

/// Writes shapes as SVG has them.
enum Shapes {
  /// A closed shape.
  static func filled(_ path: String, _ fill: Shade, edge: Shade? = nil) -> String {
    let edge = edge.map { " stroke=\"\($0.hex)\" stroke-width=\".9\" stroke-linejoin=\"round\"" }
    return "<path d=\"\(path)\" fill=\"\(fill.hex)\"\(edge ?? "")/>"
  }

  /// A line.
  static func line(_ path: String, _ colour: Shade, width: String = "1") -> String {
    "<path d=\"\(path)\" fill=\"none\" stroke=\"\(colour.hex)\" stroke-width=\"\(width)\""
      + " stroke-linecap=\"round\"/>"
  }

  /// A dot.
  static func dot(_ x: String, _ y: String, _ radius: String, _ fill: Shade) -> String {
    "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" fill=\"\(fill.hex)\"/>"
  }

  /// Shapes that are moved, turned or scaled together.
  static func placed(_ transform: String, _ shapes: String...) -> String {
    "<g transform=\"\(transform)\">\(shapes.joined())</g>"
  }

  /// A shape several times around the origin, at equal angles.
  static func around(_ count: Int, from start: Int = 0, _ shape: String) -> String {
    (0..<count).map { placed("rotate(\(start + $0 * 360 / count))", shape) }.joined()
  }

  /// A leaf of 30 to the right of the origin, with its midrib.
  static let leaf =
    filled("M0 0C6-9 20-10 30-1C21 7 7 7 0 0Z", .leaf, edge: .leafEdge)
    + line("M2 0C10-2 18-2 26-1", .leafEdge, width: ".8")
}
