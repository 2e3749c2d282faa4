/// The frame of a certificate: a double line, branches along it, and a team's blossoms.
///
/// It is drawn once a page for each team, and each certificate shows it by reference.
struct CertificateBorder {
  let flower: FlowerDrawing
  /// What tells the drawings of one team from those of another: the team's number.
  let number: Int

  /// What certificates refer to.
  var definitions: String {
    "<symbol id=\"flower-\(number)\" viewBox=\"0 0 100 100\">\(flower.shapes)</symbol>\n"
      + "<g id=\"blossom-\(number)\">\(flower.blossom)</g>\n"
      + "<symbol id=\"border-\(number)\" viewBox=\"0 0 297 210\">\(frame)\(branches)\(blossoms)"
      + "</symbol>\n"
  }

  /// The frame, as large as the sheet.
  var svg: String {
    "<svg class=\"border\" viewBox=\"0 0 297 210\" aria-hidden=\"true\">"
      + "<use href=\"#border-\(number)\"/></svg>\n"
  }

  /// The whole flower.
  ///
  /// - Parameter title: What screen readers say, escaped already; nil hides the flower from them.
  func emblem(title: String?) -> String {
    let label = title.map { " role=\"img\"><title>\($0)</title>" } ?? " aria-hidden=\"true\">"
    return "<svg class=\"emblem\" viewBox=\"0 0 100 100\"\(label)"
      + "<use href=\"#flower-\(number)\"/></svg>\n"
  }

  private var frame: String {
    func rectangle(_ inset: Int, _ colour: Shade, width: String) -> String {
      "<rect x=\"\(inset)\" y=\"\(inset)\" width=\"\(297 - 2 * inset)\""
        + " height=\"\(210 - 2 * inset)\" rx=\"2\" fill=\"none\" stroke=\"\(colour.hex)\""
        + " stroke-width=\"\(width)\"/>"
    }
    return rectangle(9, flower.colour, width: "1.3")
      + rectangle(14, Shade(190, 152, 70), width: ".35")
  }

  /// Branches from each corner to the middles of its sides.
  private var branches: String {
    let across = branch(from: 34, to: 136)
    let down = Shapes.placed("rotate(90) scale(1 -1)", branch(from: 34, to: 92))
    let quarter = across + down
    return quarter + Shapes.placed("translate(297 0) scale(-1 1)", quarter)
      + Shapes.placed("translate(0 210) scale(1 -1)", quarter)
      + Shapes.placed("translate(297 210) scale(-1 -1)", quarter)
  }

  private func branch(from start: Int, to end: Int) -> String {
    stride(from: start, through: end, by: 6).map { place in
      let size = place == start ? ".26" : ".22"
      return Shapes.placed(
        "translate(\(place) 9)", Shapes.placed("rotate(-26) scale(\(size))", Shapes.leaf),
        Shapes.placed("rotate(26) scale(\(size) -\(size))", Shapes.leaf))
    }.joined()
  }

  /// Three blossoms at each corner, one in the middle of each side.
  private var blossoms: String {
    let corners = [(17, 17, 1, 1), (280, 17, -1, 1), (17, 193, 1, -1), (280, 193, -1, -1)]
    return corners.map { x, y, right, down in
      leaves(x, y, right, down) + blossom(x + 19 * right, y - 7 * down, ".13")
        + blossom(x - 7 * right, y + 19 * down, ".13") + blossom(x, y, ".27")
    }.joined()
      + [(148, 9), (148, 201), (9, 105), (288, 105)].map { blossom($0, $1, ".11") }.joined()
  }

  /// Leaves that look out behind a corner's blossoms.
  private func leaves(_ x: Int, _ y: Int, _ right: Int, _ down: Int) -> String {
    Shapes.placed(
      "translate(\(x) \(y)) scale(\(right) \(down))",
      [-8, 24, 45, 66, 98].map {
        Shapes.placed("rotate(\($0)) translate(7 0) scale(.5)", Shapes.leaf)
      }.joined())
  }

  private func blossom(_ x: Int, _ y: Int, _ size: String) -> String {
    "<use href=\"#blossom-\(number)\" transform=\"translate(\(x) \(y)) scale(\(size))\"/>"
  }
}
