import Entries

/// Tables as a JSON array of objects, a row a line, members in the order of the columns.
public struct JSONWriter: TableWriter {
  /// A writer of JSON.
  public init() {}

  public func head(_ columns: [String]) -> [UInt8] { Array("[".utf8) }

  public func row(_ cells: [Cell], columns: [String], isFirst: Bool) -> [UInt8] {
    var json = JSONText()
    json.beginObject()
    for (column, cell) in zip(columns, cells) {
      json.key(named: column)
      switch cell {
      case .text(let text): json.value(text)
      case .integer(let number): json.value(number)
      case .decimal(let number): json.value(number)
      case .none: json.raw("null")
      }
    }
    json.endObject()
    return Array((isFirst ? "\n" : ",\n").utf8) + json.bytes
  }

  public func tail(isEmpty: Bool) -> [UInt8] { Array((isEmpty ? "]\n" : "\n]\n").utf8) }
}
