/// What a `frozen` entry says: boards, pages and exports show nothing that came after an instant.
///
/// A `revealed` entry after it shows all again.
public struct Frozen: Hashable, Sendable {
  /// The last instant that is shown, in milliseconds since 1970-01-01 00:00 UTC.
  public var until: Int

  /// A freeze that shows what happened up to an instant.
  public init(until: Int) { self.until = until }

  /// Reads the body of a frozen entry.
  public init(body: String) throws(UnreadableBody) {
    var until: Int?
    try readMembers(of: body, kind: .frozen) { name, value in
      if name.spells("until") { until = value.integer }
    }
    self.until = try required(until, in: 0...RallyTime.latest, "until", of: .frozen)
  }

  /// The entry's body.
  public var body: String { #"{"until":\#(until)}"# }
}
