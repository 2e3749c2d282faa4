/// A list whose entries carry their labels as text, so that every writer shows the same.
public struct ReportList: Hashable, Sendable {
  /// The entries.
  public var entries: [Entry]

  /// An entry of a list.
  public struct Entry: Hashable, Sendable {
    /// What stands before it, such as `1.` or `–`.
    public var label: String
    /// What it says.
    public var text: String
    /// The entries below it.
    public var parts: [Entry]

    /// An entry.
    public init(label: String, text: String, parts: [Entry] = []) {
      self.label = label
      self.text = text
      self.parts = parts
    }
  }

  /// A list of entries.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// Texts numbered from 1.
  public static func numbered(_ texts: [String]) -> ReportList {
    ReportList(
      texts.enumerated().map { Entry(label: "\($0.offset + 1).", text: $0.element) })
  }

  /// Texts with a dash before each.
  public static func dashed(_ texts: [String]) -> ReportList {
    ReportList(texts.map { Entry(label: "–", text: $0) })
  }
}
