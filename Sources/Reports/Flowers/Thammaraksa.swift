/// ดอกธรรมรักษา, the heliconia: pointed bracts that spread from an upright stem, left and right.
enum Thammaraksa {
  /// The flower between two leaves, in a square of 100.
  static func drawing(_ petals: Petals) -> String {
    let leaf =
      Shapes.filled("M49 98C22 92 4 66 8 30C32 42 48 66 49 98Z", .leaf, edge: .leafEdge)
      + Shapes.line("M47 93C38 70 26 52 12 36", .leafEdge)
      + Shapes.line("M40 77L22 74M33 64L14 56M26 53L11 42", .leafEdge, width: ".6")
      + Shapes.line("M42 80L43 66M34 66L36 54", .leafEdge, width: ".6")
    return leaf + Shapes.placed("translate(100 12) scale(-1 .88)", leaf)
      + Shapes.line("M50 98V74", .leafEdge, width: "3.4")
      + Shapes.placed("translate(50 52)", blossom(petals))
  }

  /// The bracts alone around the origin, with a radius of about 48.
  static func blossom(_ petals: Petals) -> String {
    let bract = bract(petals)
    let places = [
      "0 27) rotate(-68) scale(1.02", "1 19) rotate(64) scale(1.02", "-1 10) rotate(-50",
      "1 2) rotate(46) scale(.96", "-1 -6) rotate(-31) scale(.88", "1 -12) rotate(27) scale(.8",
      "0 -17) scale(.72",
    ]
    return Shapes.line("M0 30V-16", petals.edge, width: "3.4")
      + places.map { Shapes.placed("translate(\($0))", bract) }.joined()
  }

  /// A bract that points up from the origin, 44 long, with the flowers that look out of it.
  private static func bract(_ petals: Petals) -> String {
    let flower =
      Shapes.filled("M0 0C-2.5-6-2-14 0-19C2-14 2.5-6 0 0Z", .pollen, edge: petals.edge)
      + Shapes.filled("M-1-13C-1-16 0-18 0-19C0-18 1-16 1-13Z", .leafEdge)
    return Shapes.placed("translate(3 -12) rotate(22)", flower)
      + Shapes.placed("translate(2 -18) rotate(10) scale(.9)", flower)
      + Shapes.filled("M0 2C-9-3-11-24-1-44C5-30 10-10 0 2Z", petals.main, edge: petals.edge)
      + Shapes.filled("M0 2C-9-3-11-24-1-44C-6-26-6-8 0 2Z", petals.deep)
      + Shapes.line("M2-6C4-14 3-24 1-33", petals.light, width: "1.3")
      + Shapes.filled(
        "M-1-44C-2.5-41-3.2-38-3.8-35C-1-36 1-36 2.3-36C1.4-39 0-42-1-44Z", .pollen)
  }
}
