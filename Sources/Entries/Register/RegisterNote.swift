import Vocabulary

/// What a `noted` entry says that belongs to the improvement register.
public enum RegisterNote: Hashable, Sendable {
  /// Something was found.
  case finding(FindingBody)
  /// A discussion circle wrote something down.
  case circle(CircleNote)
  /// A finding got on.
  case changed(FindingChange)
  /// Findings are the same.
  case merged(FindingsMerged)
  /// A team voted.
  case dots(TeamDots)
  /// A supervision round was made.
  case visit(SupervisionVisit)
}

extension Draft {
  /// What this says that belongs to the improvement register; nil for anything else.
  ///
  /// - Throws: `UnreadableBody` where it belongs there and does not say what it should.
  public func registerNote() throws(UnreadableBody) -> RegisterNote? {
    guard kind == .noted else { return nil }
    switch subject {
    case FindingBody.subject: return .finding(try FindingBody(body: body))
    case CircleNote.subject: return .circle(try CircleNote(body: body))
    case FindingChange.subject: return .changed(try FindingChange(body: body))
    case FindingsMerged.subject: return .merged(try FindingsMerged(body: body))
    case TeamDots.subject: return .dots(try TeamDots(body: body, team: team))
    case SupervisionVisit.subject: return .visit(try SupervisionVisit(body: body))
    default: return nil
    }
  }
}
