/// Numbers with a fixed count of decimals, as reports write them.
enum Decimal {
  /// A number with decimals, halves rounded away from zero: 15.20.
  ///
  /// - Parameter places: The count of decimals, 0…6.
  /// - Returns: nil for what is not finite, or too large to be a figure of a report.
  static func text(_ number: Double, places: Int) -> String? {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    // Binary noise in the last places would pull a half to the wrong side: 2.675 is 2.67499999….
    let scaled = number * Double(scale)
    guard scaled.isFinite, scaled.magnitude < 1e15 else { return nil }
    let noise = max(scaled.magnitude, 1) * 1e-12
    let units = Int((scaled.magnitude + noise).rounded(.toNearestOrAwayFromZero))
    let whole = String(units / scale)
    let sign = number < 0 && units > 0 ? "−" : ""
    guard places > 0 else { return sign + whole }
    let decimals = String(units % scale)
    return sign + whole + "." + String(repeating: "0", count: places - decimals.count) + decimals
  }

  /// A probability as papers write it: `.012`, and `< .001` with a space that does not break for what is smaller.
  static func probability(_ p: Double) -> String? {
    guard (0...1).contains(p) else { return nil }
    if p < 0.001 { return "<\u{A0}.001" }
    return text(p, places: 3).map { $0.hasPrefix("0") ? String($0.dropFirst()) : $0 }
  }
}
