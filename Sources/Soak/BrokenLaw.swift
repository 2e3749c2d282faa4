/// A law that does not hold for some input.
public struct BrokenLaw: Error, Hashable, CustomStringConvertible {
  /// The law, as a clause.
  public var law: String
  /// What came instead.
  public var details: String

  /// A law, and what breaks it.
  public init(_ law: String, _ details: String = "") {
    self.law = law
    self.details = details
  }

  /// The law and what breaks it, on lines of their own.
  public var description: String {
    details.isEmpty ? "broken law: \(law)" : "broken law: \(law)\n\(details)"
  }
}

/// Breaks a law unless something holds.
func hold(
  _ law: @autoclosure () -> String, _ holds: Bool, _ details: @autoclosure () -> String = ""
) throws(BrokenLaw) {
  if !holds { throw BrokenLaw(law(), details()) }
}

/// Breaks a law unless two values are equal.
func holdEqual<Value: Equatable>(
  _ law: @autoclosure () -> String, _ one: Value, _ other: Value,
  _ details: @autoclosure () -> String = ""
) throws(BrokenLaw) {
  if one != other { throw BrokenLaw(law(), "\(one)\n\(other)\n\(details())") }
}
