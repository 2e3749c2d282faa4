import FoundationEssentials

/// A JSON value of whatever kind.
enum JSONDocument: Hashable, Decodable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONDocument])
  case object([String: JSONDocument])

  init(_ text: some StringProtocol) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let truth = try? container.decode(Bool.self) {
      self = .boolean(truth)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let elements = try? container.decode([JSONDocument].self) {
      self = .array(elements)
    } else {
      self = .object(try container.decode([String: JSONDocument].self))
    }
  }

  /// A member of an object; nil where there is none.
  subscript(name: String) -> JSONDocument? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  var elements: [JSONDocument]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var figure: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }
}
