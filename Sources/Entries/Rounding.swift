/// The whole points nearest to a number, halves away from zero, binary noise in the millionths left
/// out.
///
/// Weights such as 35 % are no binary fractions: 150 × 0.35 must be 52.5 here, not 52.499….
public func wholePoints(_ number: Double) -> Int {
  let clean = (number * 1e6).rounded() / 1e6
  return Int(clean.rounded(.toNearestOrAwayFromZero))
}
