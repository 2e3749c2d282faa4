/// Items one after the other, a dot between them, as many on a line as fit; none is broken.
///
/// - Parameters:
///   - columns: The width of a line, with its indent.
///   - indent: How many spaces each line begins with.
public func filled(_ items: [String], columns: Int, indent: Int) -> [String] {
  var lines: [String] = []
  for item in items {
    if let line = lines.last, ThaiText.columns(of: line + " · " + item) + indent <= columns {
      lines[lines.count - 1] = line + " · " + item
    } else {
      lines.append(item)
    }
  }
  return lines.map { String(repeating: " ", count: indent) + $0 }
}
