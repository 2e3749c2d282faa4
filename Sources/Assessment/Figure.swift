import Vocabulary

/// A figure, or the reason why there is none.
///
/// A value is always a finite number: neither NaN nor infinity leaves this module.
public enum Figure: Hashable, Sendable {
  /// The figure.
  case value(Double)
  /// There is none, and why.
  case undefined(Reason)

  /// The figure; nil where there is none.
  public var value: Double? {
    if case .value(let value) = self { return value }
    return nil
  }

  /// Why there is no figure; nil where there is one.
  public var reason: Reason? {
    if case .undefined(let reason) = self { return reason }
    return nil
  }

  /// The figure that a finite number is; anything else came of marks beyond all measure.
  static func finite(_ number: Double) -> Figure {
    // Adding 0 turns -0 into 0.
    number.isFinite ? .value(number + 0) : .undefined(.outOfRange)
  }
}

extension Figure: Encodable {
  /// Writes the figure as a number, or null where there is none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}
