import Vocabulary

/// A picture or sound that came inside a bank.
public struct EmbeddedFile: Hashable, Codable, Sendable {
  /// A name under which it can be stored: of its own among the bank's files, and no path.
  public var name: String
  /// How the texts of its question name it, such as `flags/laos.png`.
  public var link: String
  /// The question that it belongs to.
  public var question: QuestionID
  /// How many bytes it has.
  public var size: Int
  /// Its bytes, where they were asked for.
  public var bytes: [UInt8]?

  /// A file of a question.
  public init(name: String, link: String, question: QuestionID, size: Int, bytes: [UInt8]? = nil) {
    self.name = name
    self.link = link
    self.question = question
    self.size = size
    self.bytes = bytes
  }

  private enum CodingKeys: String, CodingKey { case name, link, question, size, base64 }

  /// Reads what `encode(to:)` wrote.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    link = try container.decode(String.self, forKey: .link)
    question = try container.decode(QuestionID.self, forKey: .question)
    size = try container.decode(Int.self, forKey: .size)
    bytes = try container.decodeIfPresent(String.self, forKey: .base64)
      .flatMap { Base64.bytes(of: Array($0.utf8)[...]) }
  }

  /// Writes the bytes, if they are there, in base 64.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(link, forKey: .link)
    try container.encode(question, forKey: .question)
    try container.encode(size, forKey: .size)
    try container.encodeIfPresent(bytes.map(Base64.text), forKey: .base64)
  }
}

/// Gives foreign file names a form that can do no harm in a folder.
public struct EmbeddedFileNames: Sendable {
  private var taken: Set<String> = []
  /// The number to try next behind a name that is taken.
  private var numbers: [String: Int] = [:]

  /// No name is taken yet.
  public init() {}

  /// A name like the one given that is no path, no hidden file, and not yet taken.
  ///
  /// Letters, digits and marks of any script stay, and so do `.`, `-` and `_`; anything else
  /// becomes `-`. At most 100 bytes long. Names that differ in letter case alone count as the same.
  public mutating func safeName(for foreign: String) -> String {
    let last = foreign.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    var safe = ""
    for scalar in last.unicodeScalars {
      let isSafe =
        ".-_".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      safe.unicodeScalars.append(isSafe ? scalar : "-")
    }
    safe = String(safe.unicodeScalars.drop { $0 == "." || $0 == "-" })
    var ending = ""
    if let point = safe.lastIndex(of: "."), safe[point...].utf8.count <= 12 {
      ending = String(safe[point...])
      safe = String(safe[..<point])
    }
    while safe.utf8.count > 80 { safe.removeLast() }
    if safe.isEmpty { safe = "file" }
    var name = safe + ending
    let key = name.lowercased()
    while !taken.insert(name.lowercased()).inserted {
      let number = numbers[key, default: 2]
      numbers[key] = number + 1
      name = "\(safe)-\(number)\(ending)"
    }
    return name
  }
}
