import Vocabulary

/// What a `noted` entry with the subject `findings-merged` says: findings that are the same as
/// another are told within it. Nothing of them is lost, nor who said it.
public struct FindingsMerged: Hashable, Sendable {
  /// The entry's subject.
  public static let subject = "findings-merged"

  /// The finding within which the others are told.
  public var kept: FindingPlace
  /// The others, 1 to 200.
  public var merged: [FindingPlace]
  /// Why, 1 to 1,000 bytes; nil where nobody said.
  public var reason: String?

  /// A merging of findings.
  public init(kept: FindingPlace, merged: [FindingPlace], reason: String? = nil) {
    self.kept = kept
    self.merged = merged
    self.reason = reason
  }

  /// Reads the body of such an entry.
  ///
  /// - Throws: `UnreadableBody`, with the member that is missing or does not fit.
  public init(body: String) throws(UnreadableBody) {
    var kept = RegisterMember<FindingPlace>("entry")
    var merged = RegisterMember<[FindingPlace]>("merged")
    var reason = RegisterMember<String>("reason")
    try readMembers(of: body, kind: .noted) { name, value in
      kept.take(name, value) { FindingPlace($0) }
      merged.take(name, value) { bytes in
        guard let elements = bytes.elements(upTo: RegisterLimits.list), !elements.isEmpty
        else { return nil }
        let places = elements.compactMap { FindingPlace($0) }
        return places.count == elements.count ? places : nil
      }
      reason.take(name, value, upTo: RegisterLimits.text)
    }
    self.kept = try kept.required()
    self.merged = try merged.required()
    self.reason = try reason.optional()
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("entry")
    json.add(kept)
    json.key("merged")
    json.beginArray()
    for place in merged { json.add(place) }
    json.endArray()
    json.addIfAny("reason", reason)
    json.endObject()
    return json.string
  }

  /// The entry that says it.
  ///
  /// - Parameter at: When, in milliseconds since 1970-01-01 00:00 UTC.
  public func draft(at: Int) -> Draft {
    Draft(at: at, kind: .noted, subject: Self.subject, body: body)
  }
}
