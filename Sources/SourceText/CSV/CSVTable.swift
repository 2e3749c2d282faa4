/// A table of fields with their places in the file.
public struct CSVTable: Hashable, Sendable {
  /// The character between fields: a comma, a semicolon or a tab.
  public var separator: Unicode.Scalar
  /// The fields of the first row.
  public var header: [CSVField]
  /// The rows after it; rows of nothing but separators, or of nothing but spaces and tabs,
  /// are left out.
  public var rows: [CSVRow]
}

/// A row of a table.
public struct CSVRow: Hashable, Sendable {
  /// Its fields. After a reported fault there may be fewer or more than in the header.
  public var fields: [CSVField]
  /// Its bytes in the file, without the line ending.
  public var range: Range<Int>
}

/// A field of a table.
public struct CSVField: Hashable, Sendable {
  /// Its text with quotes resolved.
  public var text: String
  /// Its bytes in the file, quotes included.
  public var range: Range<Int>
  /// Whether it stands in quotes.
  public var isQuoted: Bool
}
