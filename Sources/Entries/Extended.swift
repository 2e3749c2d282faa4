import Vocabulary

/// What an extension says: how much more time each question of a quiz has from then on.
public struct Extended: Hashable, Sendable {
  /// The most seconds that one extension gives.
  public static let mostSeconds = 3600

  /// How many seconds more, from 1.
  public var seconds: Int

  /// More time.
  public init(seconds: Int) { self.seconds = seconds }

  /// Reads the body of an extended entry.
  public init(body: String) throws(UnreadableBody) {
    var seconds: Int?
    try readMembers(of: body, kind: .extended) { name, value in
      if name.spells("seconds") { seconds = value.integer }
    }
    self.seconds = try required(seconds, in: 1...Self.mostSeconds, "seconds", of: .extended)
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("seconds")
    json.value(seconds)
    json.endObject()
    return json.string
  }
}
