/// Reads JSON5 (https://spec.json5.org) with the place of everything in it.
///
/// The toolchain's decoder keeps no positions and stops at the first fault; this one reports all
/// faults of a file in one run.
public enum JSON5 {
  /// How deep arrays and objects may stand in each other.
  public static let depthLimit = 128

  /// The value that a file holds and what is wrong with it, in the file's order.
  ///
  /// After a fault reading goes on; what could not be read is `faulty`, what stands around it is
  /// marked as damaged. The value is nil where the file holds none. Time is linear in the file's
  /// size.
  public static func parse(_ file: SourceFile) -> (value: JSON5Value?, diagnostics: [Diagnostic]) {
    var parser = JSON5Parser(file.bytes)
    let value = parser.parse()
    return (value, parser.scanner.diagnostics.inFileOrder)
  }
}
