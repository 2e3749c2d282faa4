/// ดอกราชพฤกษ์, the golden shower: yellow flowers of five petals in a hanging cluster, buds below.
enum Ratchaphruek {
  /// The cluster with leaves above it, in a square of 100.
  static func drawing(_ petals: Petals) -> String {
    let blossom = blossom(petals)
    let places = [
      "27 37) scale(.76", "73 37) scale(.76", "38 54) scale(.7", "63 53) rotate(24) scale(.7",
      "50 31) rotate(36) scale(.86", "50 68) rotate(20) scale(.58",
    ]
    return Shapes.placed(
      "translate(50 12)", Shapes.placed("rotate(14) scale(1.35)", Shapes.leaf),
      Shapes.placed("scale(-1 1) rotate(14) scale(1.35)", Shapes.leaf),
      Shapes.placed("rotate(-8) scale(1.05)", Shapes.leaf),
      Shapes.placed("scale(-1 1) rotate(-8) scale(1.05)", Shapes.leaf))
      + Shapes.line("M50 2C49 26 52 60 50 94", .leafEdge, width: "1.8")
      + buds(petals) + places.map { Shapes.placed("translate(\($0))", blossom) }.joined()
  }

  /// One flower around the origin, with a radius of 21.
  static func blossom(_ petals: Petals) -> String {
    let petal =
      Shapes.filled(
        "M0 2C-6-2-13-10-9-18C-6-22 6-22 9-18C13-10 6-2 0 2Z", petals.main, edge: petals.edge)
      + Shapes.filled("M-5-14C-5-19 4-20 6-17C3-18-2-17-5-14Z", petals.light)
      + Shapes.line("M0-5V-12", petals.edge, width: ".7")
    let stamens = [-28, 0, 28].map { angle in
      Shapes.placed(
        "rotate(\(angle))", Shapes.line("M0 0C2 4 1 8-2 10", .leafEdge, width: ".9"),
        Shapes.dot("-2", "10", "1.5", petals.edge))
    }
    return Shapes.around(5, petal) + Shapes.dot("0", "0", "3", petals.deep) + stamens.joined()
  }

  private static func buds(_ petals: Petals) -> String {
    [
      ("61 72", "M51 66L59 71", 5.4), ("40 77", "M50 71L42 76", 5),
      ("57 82", "M50.5 77L56 81", 4.4), ("45 88", "M50 83L46 87", 3.8),
      ("50.5 95", "M50 90V93", 3.2),
    ].map { place, stalk, radius in
      Shapes.line(stalk, .leafEdge)
        + Shapes.placed(
          "translate(\(place)) scale(\(radius))",
          "<circle r=\"1\" fill=\"\(petals.main.hex)\" stroke=\"\(petals.edge.hex)\""
            + " stroke-width=\".16\"/>",
          Shapes.filled("M-.6-.3C-.5-.8.1-.9.4-.7C0-.7-.4-.6-.6-.3Z", petals.light))
    }.joined()
  }
}
