/// ดอกพุทธรักษา, the canna: a few broad, wavy petals with a speckled throat, on an upright stalk.
enum Phuttharaksa {
  /// The flower above its leaves, in a square of 100.
  static func drawing(_ petals: Petals) -> String {
    let leaf =
      Shapes.filled("M49 98C26 98 6 86 4 60C26 58 46 74 49 98Z", .leaf, edge: .leafEdge)
      + Shapes.line("M46 95C36 82 22 70 8 63", .leafEdge)
      + Shapes.line("M34 82L18 84M26 74L11 75M36 84L35 72M26 74L26 65", .leafEdge, width: ".6")
    let bud = Shapes.filled("M0 0C-5-7-5-16 0-24C5-16 5-7 0 0Z", petals.deep, edge: petals.edge)
    return leaf + Shapes.placed("translate(100 6) scale(-1 .94)", leaf)
      + Shapes.line("M50 98V60", .leafEdge, width: "3.4")
      + Shapes.placed("translate(50 80) rotate(-38)", bud)
      + Shapes.placed("translate(50 76) rotate(40) scale(.9)", bud)
      + Shapes.placed("translate(50 43)", blossom(petals))
  }

  /// One flower around the origin, with a radius of about 44.
  static func blossom(_ petals: Petals) -> String {
    let sepal = Shapes.filled("M0 0C-7-12-6-32 0-43C6-32 7-12 0 0Z", petals.edge)
    let front = petal(petals.main, petals)
    let back = petal(petals.deep, petals)
    return mirrored("rotate(38)", sepal) + mirrored("rotate(128) scale(.78)", back)
      + mirrored("rotate(-72) scale(.94)", front) + front
      + Shapes.placed("rotate(186) scale(.9)", front + throat(petals))
      + Shapes.filled("M-3 3C-5-4-3-14 1-18C5-12 5-3 3 3Z", petals.light, edge: petals.edge)
      + Shapes.dot("1", "-13", "1.5", .pollen)
  }

  /// A shape and its mirror image, left and right.
  private static func mirrored(_ transform: String, _ shape: String) -> String {
    Shapes.placed(transform, shape) + Shapes.placed("scale(-1 1) \(transform)", shape)
  }

  /// A petal that points up from the origin, 43 long.
  private static func petal(_ fill: Shade, _ petals: Petals) -> String {
    Shapes.filled(
      "M0 3C-7-2-23-16-20-30C-18-38-11-37-7-41C-3-45 3-40 8-41C15-42 20-35 20-28C20-15 7-2 0 3Z",
      fill, edge: petals.edge)
      + Shapes.filled(
        "M-16-29C-14-36-8-34-5-37C-9-30-11-22-10-15C-13-19-17-24-16-29Z", petals.light)
      + Shapes.line("M1-20C2-26 4-32 7-37M5-17C9-22 12-27 14-33", petals.edge, width: ".6")
  }

  private static func throat(_ petals: Petals) -> String {
    Shapes.filled("M0 2C-7-5-9-18-2-26C6-24 8-8 0 2Z", .pollen)
      + [("-2", "-10", "1.2"), ("1.5", "-14", "1.3"), ("-2", "-19", "1"), ("2", "-20", ".9")]
      .map { Shapes.dot($0, $1, $2, petals.edge) }.joined()
  }
}
