/// A flower of five petals, for a team whose own flower we have not drawn.
enum FivePetals {
  /// The flower in a square of 100.
  static func drawing(_ petals: Petals) -> String {
    Shapes.placed("translate(50 52) scale(1.04)", blossom(petals))
  }

  /// The flower around the origin, with a radius of 46.
  static func blossom(_ petals: Petals) -> String {
    let petal =
      Shapes.filled(
        "M0 0C-10-5-25-19-23-32C-21-43-8-46 0-42C8-46 21-43 23-32C25-19 10-5 0 0Z",
        petals.main, edge: petals.edge)
      + Shapes.filled(
        "M-18-31C-17-38-10-40-5-38C-10-34-12-27-10-20C-14-23-19-27-18-31Z", petals.light)
      + Shapes.line("M0-14V-28M-3-13L-7-24M3-13L7-24", petals.edge, width: ".8")
    return Shapes.around(5, petal) + Shapes.dot("0", "0", "9", .pollen)
      + Shapes.around(8, Shapes.dot("0", "-7", "1.5", petals.edge))
      + Shapes.dot("0", "0", "3", petals.edge)
  }
}
