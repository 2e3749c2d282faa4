/// A table with what has to be known of its figures.
public struct ReportTable: Hashable, Sendable {
  /// What it shows.
  public var caption: String
  /// The columns.
  public var columns: [Column]
  /// The rows, each with a cell a column; the first cell heads the row.
  public var rows: [Row]
  /// What stands below: how people were counted, and why a figure is missing.
  public var notes: [String]
  /// Whether it is numbered through.
  public var isNumbered: Bool
  /// Whether its rows need room to write in.
  public var isForm: Bool

  /// A column.
  public struct Column: Hashable, Sendable {
    /// What stands over it.
    public var title: String
    /// How its cells are set.
    public var alignment: Alignment
    /// Its share of the table's width in percent; nil leaves it to the writer.
    public var width: Int?

    /// A column.
    public init(_ title: String, _ alignment: Alignment = .text, width: Int? = nil) {
      self.title = title
      self.alignment = alignment
      self.width = width
    }
  }

  /// How cells are set.
  public enum Alignment: Hashable, Sendable {
    case text, number, centre
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// Its cells.
    public var cells: [Cell]
    /// Whether it sums up the others.
    public var isTotal: Bool

    /// A row.
    public init(_ cells: [Cell], isTotal: Bool = false) {
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  /// A cell.
  public enum Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// Text or a number, written as it is to be read.
    case text(String)
    /// What a test or a person says in another language: its digits stay as they are.
    case verbatim(String)
    /// A name for machines: its digits stay as they are.
    case code(String)

    /// The text that a literal writes.
    public init(stringLiteral value: String) { self = .text(value) }

    /// What it holds.
    public var content: String {
      switch self {
      case .text(let text), .verbatim(let text), .code(let text): text
      }
    }
  }

  /// A table.
  public init(
    _ caption: String, columns: [Column], rows: [Row], notes: [String] = [],
    isNumbered: Bool = true, isForm: Bool = false
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.isNumbered = isNumbered
    self.isForm = isForm
  }
}
