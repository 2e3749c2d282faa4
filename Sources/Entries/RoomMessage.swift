/// What a `noted` entry says that is a message to everyone at a terminal.
public struct RoomMessage: Hashable, Sendable {
  /// The subject of such entries.
  public static let subject = "message"

  /// The message, as it was typed.
  public var text: String

  /// A message to everyone at a terminal.
  public init(text: String) { self.text = text }

  /// Reads the body of such an entry.
  public init(body: String) throws(UnreadableBody) {
    var text: String?
    try readMembers(of: body, kind: .noted) { name, value in
      if name.spells("text") { text = value.string }
    }
    self.text = try required(text, "text", of: .noted)
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("text")
    json.value(text)
    json.endObject()
    return json.string
  }
}
