import Entries
import Vocabulary

extension Register {
  /// What a short name can stand for.
  public enum Named: Hashable, Sendable {
    /// A finding as it was said, and the finding within which it is told, which may be itself.
    case saying(Saying, of: Finding)
    /// A supervision round.
    case visit(Visit)

    /// Its short name.
    public var reference: FindingReference {
      switch self {
      case .saying(let saying, _): saying.reference
      case .visit(let visit): visit.reference
      }
    }

    /// Where it stands.
    public var place: FindingPlace {
      switch self {
      case .saying(let saying, _): saying.place
      case .visit(let visit): visit.place(of: 0)
      }
    }
  }

  /// The fewest digits of a short name that are looked for.
  public static let fewestDigits = 3

  /// The finding that a text names: by the first digits of its short name, 3 or more, or by its
  /// place as `KIOSK@STORE:SEQ`. A merged one names the one within which it is told.
  ///
  /// - Throws: `FindingNotNamed` where it names none, or several.
  public func finding(named text: String) throws(FindingNotNamed) -> Finding {
    guard case .saying(_, let finding) = try named(text, among: sayings) else {
      throw FindingNotNamed(name: text, reason: .unknown(near: []))
    }
    return finding
  }

  /// The finding or supervision round that a text names, in the same ways; a merged finding names
  /// itself.
  ///
  /// - Throws: `FindingNotNamed` where it names none, or several.
  public func named(_ text: String) throws(FindingNotNamed) -> Named {
    try named(text, among: sayings + visits.map { .visit($0) })
  }

  private var sayings: [Named] {
    findings.flatMap { finding in finding.said.map { .saying($0, of: finding) } }
  }

  private func named(
    _ text: String, among candidates: [Named]
  ) throws(FindingNotNamed) -> Named {
    if let named = candidates.first(where: { $0.place.name == text }) { return named }
    let wanted = text.lowercased()
    let found = candidates.filter { $0.reference.rawValue.hasPrefix(wanted) }
    guard wanted.utf8.count >= Self.fewestDigits else {
      throw FindingNotNamed(name: text, reason: .tooShort)
    }
    guard found.count <= 1 else {
      throw FindingNotNamed(name: text, reason: .several(found.map(FindingNotNamed.Candidate.init)))
    }
    guard let named = found.first else {
      let near = candidates.filter { isNear(wanted, $0.reference.rawValue) }.prefix(3)
      throw FindingNotNamed(
        name: text, reason: .unknown(near: near.map(FindingNotNamed.Candidate.init)))
    }
    return named
  }

  /// Whether the first digits of a short name are typed with one of them wrong, or two swapped.
  private func isNear(_ typed: String, _ reference: String) -> Bool {
    let typed = Array(typed.utf8)
    let digits = Array(reference.utf8.prefix(typed.count))
    guard typed.count == digits.count else { return false }
    let wrong = typed.indices.filter { typed[$0] != digits[$0] }
    switch wrong.count {
    case 1: return true
    case 2:
      let (one, other) = (wrong[0], wrong[1])
      return other == one + 1 && typed[one] == digits[other] && typed[other] == digits[one]
    default: return false
    }
  }
}
