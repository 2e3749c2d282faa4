/// ดอกดาวเรือง, the marigold: ring upon ring of frilled petals, dense to the middle.
enum DaoRueang {
  /// The flower with leaves behind it, in a square of 100.
  static func drawing(_ petals: Petals) -> String {
    let leaves = [64, 34].map {
      Shapes.placed("translate(50 50) rotate(\($0)) translate(28 0) scale(.86)", Shapes.leaf)
    }.joined()
    return leaves + Shapes.placed("translate(100 0) scale(-1 1)", leaves)
      + Shapes.placed("translate(50 46) scale(.98)", blossom(petals))
  }

  /// The flower around the origin, with a radius of 46.
  static func blossom(_ petals: Petals) -> String {
    let pale = petals.main.mixed(with: .pollen, 26)
    let rings: [(count: Int, scale: String, shade: Shade)] = [
      (15, "1.05", petals.deep), (15, ".91", petals.main), (13, ".77", pale),
      (12, ".63", petals.main), (10, ".49", pale), (8, ".35", petals.main),
      (6, ".22", petals.deep),
    ]
    let drawn = rings.enumerated().map { index, ring in
      Shapes.placed(
        "scale(\(ring.scale))",
        Shapes.around(ring.count, from: index * 11, petal(ring.shade, petals)))
    }
    return drawn.joined() + Shapes.dot("0", "0", "3.5", petals.edge)
  }

  /// A petal with a frilled end that points up from the origin, 44 long.
  private static func petal(_ fill: Shade, _ petals: Petals) -> String {
    Shapes.filled(
      "M0 0C-6-10-12-28-9.5-38C-8-44-4-40.5-1.5-43C0-44.5 1.5-42 4-43C7-44 9-42 9.5-38"
        + "C12-28 6-10 0 0Z",
      fill, edge: petals.edge)
  }
}
