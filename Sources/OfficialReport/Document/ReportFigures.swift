/// A chart: a drawing, the same in words, and the same as a table.
public struct ReportChart: Hashable, Sendable {
  /// What it shows.
  public var caption: String
  /// What the drawing looks like, for those who do not see it.
  public var description: String
  /// The drawing's elements, escaped, their digits written already.
  public var drawing: String
  /// The drawing's width.
  public var width: Int
  /// The drawing's height.
  public var height: Int
  /// Its figures.
  public var table: ReportTable
  /// Its number in the document.
  public var number: Int

  /// A chart; the document numbers it.
  public init(
    _ caption: String, description: String, drawing: String, width: Int, height: Int,
    table: ReportTable
  ) {
    self.caption = caption
    self.description = description
    self.drawing = drawing
    self.width = width
    self.height = height
    self.table = table
    number = 0
  }
}

/// A place to sign.
public struct ReportSignature: Hashable, Sendable {
  /// What the signature is for: ผู้รายงาน.
  public var role: String
  /// The name below it.
  public var name: String
  /// The position below the name.
  public var position: String
  /// The line for the date.
  public var date: String

  /// A place to sign.
  public init(role: String, name: String, position: String, date: String) {
    self.role = role
    self.name = name
    self.position = position
    self.date = date
  }
}

/// A photograph, or a place to put one.
public struct ReportPhoto: Hashable, Sendable {
  /// What it shows.
  public var caption: String
  /// The picture's kind and bytes; nil leaves the place empty.
  public var picture: Picture?
  /// What stands in an empty place.
  public var placeholder: String

  /// A picture's kind and bytes.
  public struct Picture: Hashable, Sendable {
    /// Its MIME type, one of `Picture.kinds`.
    public var mime: String
    /// Its bytes.
    public var bytes: [UInt8]

    /// The kinds that are shown. No drawings, as these may hold scripts.
    public static let kinds: Set<String> = ["image/jpeg", "image/png", "image/webp", "image/gif"]

    /// A picture; nil where it is of another kind, or empty.
    public init?(mime: String, bytes: [UInt8]) {
      guard Self.kinds.contains(mime), !bytes.isEmpty else { return nil }
      self.mime = mime
      self.bytes = bytes
    }
  }

  /// A photograph, or a place for one.
  public init(caption: String, picture: Picture?, placeholder: String) {
    self.caption = caption
    self.picture = picture
    self.placeholder = placeholder
  }
}
