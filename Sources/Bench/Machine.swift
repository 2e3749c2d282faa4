import SourceText

/// The machine that measures, for who reads the table elsewhere.
enum Machine {
  /// Its processors and their number, as Linux names them.
  static var description: String {
    let text = (try? FileReader.source(at: "/proc/cpuinfo").text) ?? ""
    let names = text.split(separator: "\n").filter { $0.hasPrefix("model name") }
    let name = names.first?.split(separator: ":").last.map(trimmed) ?? "unknown processor"
    return "\(max(1, names.count)) × \(name)"
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " })
  }
}
