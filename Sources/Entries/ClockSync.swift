import Vocabulary

/// What a `clock-synced` entry says: how far the clock of a store's machine is from the rally's.
public struct ClockSync: Hashable, Sendable {
  /// What has to be added to this machine's clock to get the rally's time, in milliseconds.
  public var offset: Int

  /// A note of a clock's offset.
  public init(offset: Int) { self.offset = offset }

  /// The largest offset either way, a hundred years.
  static let most = 3_155_760_000_000

  /// Reads the body of a clock-synced entry.
  public init(body: String) throws(UnreadableBody) {
    var offset: Int?
    try readMembers(of: body, kind: .clockSynced) { name, value in
      if name.spells("offset") { offset = value.integer }
    }
    self.offset = try required(offset, in: -Self.most...Self.most, "offset", of: .clockSynced)
  }

  /// The entry's body.
  public var body: String { #"{"offset":\#(offset)}"# }
}
