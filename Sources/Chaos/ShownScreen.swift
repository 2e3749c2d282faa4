import FoundationEssentials

/// What a program sees of a kiosk's screen: one line of its protocol.
struct ShownScreen: Decodable {
  struct Choice: Decodable {
    var key: String
    var id: String
  }

  /// What a screen says to programs, as far as a trial looks at it.
  struct Facts: Decodable {
    /// The id of the question that is asked.
    var id: String?
    var entry: Entry?
  }

  struct Entry: Decodable, Hashable {
    var kiosk: String
    var seq: Int
  }

  var screen: String
  var choices: [Choice]?
  var data: Facts?
  var cause: String?

  /// The screen that a line of the protocol says; nil where it says none.
  init?(_ line: [UInt8]) {
    guard let screen = try? JSONDecoder().decode(Self.self, from: Data(line)) else { return nil }
    self = screen
  }
}
