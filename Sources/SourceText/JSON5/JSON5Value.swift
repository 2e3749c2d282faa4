/// A value of a JSON5 text, with its place in the file.
public struct JSON5Value: Hashable, Sendable {
  /// What a value is.
  public enum Content: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number; `Infinity` and `NaN` are numbers too.
    case number(Double)
    /// A string with its escapes resolved.
    case string(String)
    /// An array's elements in order.
    case array([JSON5Value])
    /// An object's members in order, duplicates included.
    case object([JSON5Member])
    /// What could not be read. It has been reported: nothing more need be said of it.
    case faulty
  }

  /// What it is.
  public var content: Content
  /// Its bytes in the file, quotes and brackets included.
  public var range: Range<Int>
  /// Whether something inside an object or array was lost to a reported fault, so that what is
  /// missing from it may be there.
  public var isDamaged: Bool

  /// A value at a place in a file.
  public init(_ content: Content, range: Range<Int>, isDamaged: Bool = false) {
    self.content = content
    self.range = range
    self.isDamaged = isDamaged
  }

  /// Whether it is an object.
  var isObject: Bool {
    if case .object = content { true } else { false }
  }

  /// The last member of an object with this name; nil if there is none or this is no object.
  public subscript(name: String) -> JSON5Value? {
    guard case .object(let members) = content else { return nil }
    return members.last { $0.name == name }?.value
  }
}

/// A member of a JSON5 object.
public struct JSON5Member: Hashable, Sendable {
  /// Its name with quotes removed and escapes resolved.
  public var name: String
  /// The name's bytes in the file, quotes included.
  public var nameRange: Range<Int>
  /// Its value.
  public var value: JSON5Value

  /// A member.
  public init(name: String, nameRange: Range<Int>, value: JSON5Value) {
    self.name = name
    self.nameRange = nameRange
    self.value = value
  }
}
