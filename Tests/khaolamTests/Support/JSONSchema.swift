import FoundationEssentials

/// A JSON Schema of draft 2020-12, as far as `assets/schema` uses it.
///
/// <https://json-schema.org/draft/2020-12/json-schema-validation>. A keyword that is not understood
/// is a fault of its own: nothing is passed over in silence.
final class JSONSchema {
  private let root: JSONDocument
  /// The patterns that were looked at: reading one takes longer than matching it.
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  init(_ root: JSONDocument) { self.root = root }

  /// The schema of a name in `assets/schema`.
  convenience init(named name: String) throws {
    let path = "\(Program.checkout)/assets/schema/\(name).schema.json"
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    self.init(try JSONDecoder().decode(JSONDocument.self, from: data))
  }

  /// What is wrong with a document, each fault with its place; nothing where it fits.
  func faults(in document: JSONDocument) -> [String] { faults(document, root, at: "$") }

  private func faults(_ value: JSONDocument, _ schema: JSONDocument, at place: String) -> [String] {
    if schema == .boolean(true) { return [] }
    guard case .object(let keywords) = schema else { return ["\(place): nothing is allowed here"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      faults(value, keyword, rule, in: schema, at: place)
    }
  }

  private func faults(
    _ value: JSONDocument, _ keyword: String, _ rule: JSONDocument, in schema: JSONDocument,
    at place: String
  ) -> [String] {
    func unless(_ isSound: Bool, _ what: String) -> [String] {
      isSound ? [] : ["\(place): \(what)"]
    }
    switch keyword {
    case "$schema", "$defs", "title", "description": return []
    case "$ref":
      guard let target = definition(rule) else { return ["\(place): no \(rule)"] }
      return faults(value, target, at: place)
    case "type":
      let names = rule.elements ?? [rule]
      return unless(names.contains { value.isOf(type: $0.text ?? "") }, "is not of type \(names)")
    case "const": return unless(value == rule, "is not \(rule)")
    case "enum": return unless(rule.elements?.contains(value) == true, "is none of \(rule)")
    case "required":
      guard case .object(let members) = value else { return [] }
      return (rule.elements ?? []).filter { members[$0.text ?? ""] == nil }
        .map { "\(place): \($0.text ?? "") is missing" }
    case "properties":
      guard case .object(let members) = value, case .object(let rules) = rule else { return [] }
      return members.sorted { $0.key < $1.key }.flatMap { name, member in
        rules[name].map { faults(member, $0, at: "\(place).\(name)") } ?? []
      }
    case "additionalProperties":
      guard case .object(let members) = value else { return [] }
      return members.sorted { $0.key < $1.key }.flatMap { name, member in
        schema["properties"]?[name] == nil ? faults(member, rule, at: "\(place).\(name)") : []
      }
    case "items":
      return (value.elements ?? []).enumerated().flatMap { index, element in
        faults(element, rule, at: "\(place)[\(index)]")
      }
    case "minimum":
      guard let number = value.figure, let least = rule.figure else { return [] }
      return unless(number >= least, "is below \(least)")
    case "maximum":
      guard let number = value.figure, let most = rule.figure else { return [] }
      return unless(number <= most, "is above \(most)")
    case "pattern":
      guard let text = value.text else { return [] }
      guard let pattern = rule.text, let regex = patterns[pattern] ?? (try? Regex(pattern)) else {
        return ["\(place): the pattern \(rule) can't be read"]
      }
      patterns[pattern] = regex
      return unless(text.firstMatch(of: regex) != nil, "“\(text)” does not match \(pattern)")
    case "oneOf", "anyOf":
      let found = (rule.elements ?? []).map { faults(value, $0, at: place) }
      let fits = found.count(where: \.isEmpty)
      return unless(
        keyword == "oneOf" ? fits == 1 : fits > 0, "fits \(fits) of \(keyword): \(found)")
    default: return ["\(place): the keyword \(keyword) is not understood"]
    }
  }

  /// What `#/$defs/NAME` stands for.
  private func definition(_ reference: JSONDocument) -> JSONDocument? {
    let prefix = "#/$defs/"
    guard let text = reference.text, text.hasPrefix(prefix) else { return nil }
    return root["$defs"]?[String(text.dropFirst(prefix.count))]
  }
}

extension JSONDocument {
  fileprivate func isOf(type: String) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.boolean, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array"), (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
