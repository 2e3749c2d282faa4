import Vocabulary

/// A member of a register entry's body, as far as it was read.
///
/// What hostile stores may bring in is refused on reading, and the member is named.
struct RegisterMember<Value> {
  private let name: StaticString
  private var value: Value?
  private var isUnfit = false

  init(_ name: StaticString) { self.name = name }

  /// Takes the member's value if this is its name.
  ///
  /// - Parameter read: The value that bytes write, nil where they write none that fits.
  mutating func take(
    _ name: JSONBytes, _ bytes: JSONBytes, read: (JSONBytes) -> Value?
  ) {
    guard name.spells(self.name) else { return }
    value = read(bytes)
    isUnfit = value == nil
  }

  /// The value, nil where the body has no such member.
  func optional() throws(UnreadableBody) -> Value? {
    guard !isUnfit else { throw UnreadableBody(kind: .noted, member: "\(name)") }
    return value
  }

  /// The value of a member that must be there.
  func required() throws(UnreadableBody) -> Value {
    guard let value = try optional() else {
      throw UnreadableBody(kind: .noted, member: "\(name)")
    }
    return value
  }
}

extension RegisterMember where Value == String {
  /// Takes a text of at most some bytes that may stand in the register.
  mutating func take(_ name: JSONBytes, _ bytes: JSONBytes, upTo limit: Int) {
    take(name, bytes) { bytes in
      bytes.string.flatMap { RegisterLimits.allows($0, upTo: limit) ? $0 : nil }
    }
  }
}

extension RegisterMember where Value: RawRepresentable<String> {
  /// Takes one of the words.
  mutating func takeWord(_ name: JSONBytes, _ bytes: JSONBytes) {
    take(name, bytes) { $0.string.flatMap(Value.init(rawValue:)) }
  }
}

extension RegisterMember where Value == String? {
  /// Takes a text of at most some bytes, or null for none.
  mutating func take(_ name: JSONBytes, _ bytes: JSONBytes, upTo limit: Int) {
    takeNullable(name, bytes) { bytes in
      bytes.string.flatMap { RegisterLimits.allows($0, upTo: limit) ? $0 : nil }
    }
  }
}

extension RegisterMember {
  /// Takes a value, or null for none.
  mutating func takeNullable<Wrapped>(
    _ name: JSONBytes, _ bytes: JSONBytes, read: (JSONBytes) -> Wrapped?
  ) where Value == Wrapped? {
    take(name, bytes) { $0.spells("null") ? .some(nil) : read($0).map { .some($0) } }
  }
}

extension RegisterMember where Value == ActivityID? {
  /// Takes an activity's id, or null for none.
  mutating func takeID(_ name: JSONBytes, _ bytes: JSONBytes) {
    takeNullable(name, bytes) { $0.activity }
  }
}

extension RegisterMember where Value == ActivityID {
  /// Takes an activity's id.
  mutating func takeID(_ name: JSONBytes, _ bytes: JSONBytes) {
    take(name, bytes) { $0.activity }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The activity whose id these bytes write; nil where they write none.
  fileprivate var activity: ActivityID? {
    string.flatMap { isSoundID($0) ? ActivityID($0) : nil }
  }
}
