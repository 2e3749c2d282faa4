import Entries
import Vocabulary

/// A text that names no finding, or several.
public struct FindingNotNamed: Error, Hashable, Sendable {
  /// A finding or supervision round that may be meant.
  public struct Candidate: Hashable, Sendable {
    /// Its short name.
    public var reference: FindingReference
    /// Where it stands.
    public var place: FindingPlace
    /// What it says, or who went round.
    public var text: String

    init(_ named: Register.Named) {
      reference = named.reference
      place = named.place
      switch named {
      case .saying(let saying, _): text = saying.text
      case .visit(let visit): text = visit.round.visitor
      }
    }
  }

  /// What is wrong with the text.
  public enum Reason: Hashable, Sendable {
    /// It has fewer digits than are looked for.
    case tooShort
    /// Nothing is called so; what may be meant.
    case unknown(near: [Candidate])
    /// Several are.
    case several([Candidate])
  }

  /// The text.
  public var name: String
  /// What is wrong with it.
  public var reason: Reason

  /// A text that names no finding, or several.
  public init(name: String, reason: Reason) {
    self.name = name
    self.reason = reason
  }
}

extension FindingNotNamed: ExplainedError {
  /// What happened.
  public var message: Bilingual {
    switch reason {
    case .tooShort:
      Bilingual(
        th: "รหัส “\(name)” สั้นเกินไป", en: "`\(name)` is too short to name a finding.")
    case .unknown:
      Bilingual(th: "ไม่มีข้อค้นพบรหัส “\(name)”", en: "There is no finding `\(name)`.")
    case .several(let candidates):
      Bilingual(
        th: "รหัส “\(name)” ตรงกับ \(candidates.count) ข้อ",
        en: "`\(name)` names \(candidates.count) findings.")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch reason {
    case .tooShort:
      Bilingual(
        th: "พิมพ์รหัสอย่างน้อย \(Register.fewestDigits) ตัว ดูรหัสได้จาก khaolam register list",
        en: "Give at least \(Register.fewestDigits) characters; khaolam register list shows them.")
    case .unknown(let near) where near.isEmpty:
      Bilingual(
        th: "ดูรหัสได้จาก khaolam register list",
        en: "khaolam register list shows the names of all findings.")
    case .unknown(let near):
      Bilingual(
        th: "หมายถึงรายการใดต่อไปนี้หรือไม่: \(list(near))", en: "Did you mean one of: \(list(near))?")
    case .several(let candidates):
      Bilingual(
        th: "ระบุให้ชัดว่าเป็นรายการใด: \(list(candidates))",
        en: "Say which: \(list(candidates)).")
    }
  }

  /// The data are wrong.
  public var exitCode: Int32 { 65 }

  private func list(_ candidates: [Candidate]) -> String {
    // Two that are called the same are told apart by their places.
    let isUnique = Set(candidates.map(\.reference)).count == candidates.count
    var parts = candidates.prefix(8).map { candidate in
      let name = isUnique ? candidate.reference.rawValue : candidate.place.name
      return "\(name) “\(beginning(of: candidate.text))”"
    }
    if candidates.count > parts.count { parts.append("…") }
    return parts.joined(separator: ", ")
  }

  private func beginning(of text: String) -> String {
    text.count <= 30 ? text : text.prefix(29) + "…"
  }
}
