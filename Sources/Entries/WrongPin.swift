/// What a `noted` entry says about a wrong PIN: what it was given for, never the PIN.
public struct WrongPin: Hashable, Sendable {
  /// The subject of such entries.
  public static let subject = "wrong-pin"

  /// What was wanted, such as a command's name.
  public var wanted: String

  /// A wrong PIN, given for something.
  public init(wanted: String) { self.wanted = wanted }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("wanted")
    json.value(wanted)
    json.endObject()
    return json.string
  }
}
