import FoundationEssentials

/// Screens as JSON objects, one a line: the line protocol for programs.
public struct JSONRenderer: ScreenRenderer {
  private let encoder = JSONEncoder()

  /// A renderer for the line protocol.
  public init() {
    // Sorted keys, so that the same screen is the same line.
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The line that shows a screen, with its line end.
  public func render(_ screen: Screen) -> [UInt8] {
    // Screens hold texts, numbers and names only, which always encode.
    guard let data = try? encoder.encode(ProtocolScreen(screen)) else { return [] }
    return Array(data) + [UInt8(ascii: "\n")]
  }
}

/// A screen as the line protocol writes it.
private struct ProtocolScreen: Encodable {
  var v = 1
  var screen: Screen.Name
  var title: String
  var body: [String]
  var choices: [Choice]
  var prompt: String
  var seconds: Int?
  var cause: Screen.Cause?
  var notice: String?
  var data: ScreenData

  init(_ screen: Screen) {
    self.screen = screen.name
    title = screen.title
    body = screen.body
    choices = screen.choices
    prompt = screen.prompt
    seconds = screen.seconds
    cause = screen.cause
    notice = screen.notice
    data = screen.data
  }
}
