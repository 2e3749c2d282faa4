import Entries
import Vocabulary

/// What is to be appended, and what it says, which is read once.
struct Writing {
  let drafts: [Draft]
  let meanings: [Result<EntryMeaning, UnreadableBody>]
  let event: EventID
  let kiosk: KioskKey

  init(_ drafts: [Draft], event: EventID, kiosk: KioskKey) {
    self.drafts = drafts
    meanings = drafts.map { draft in
      Result { () throws(UnreadableBody) in try draft.meaning() }
    }
    self.event = event
    self.kiosk = kiosk
  }

  /// What its transaction claims.
  ///
  /// - Parameter places: What is written beside it.
  func claim(_ places: [Claim.Place] = []) -> Claim {
    Claim(drafts, saying: meanings, event: event, kiosk: kiosk, places: places)
  }

  /// Whether it is the same.
  static func == (left: Self, right: Self) -> Bool {
    left.event == right.event && left.kiosk == right.kiosk && left.drafts == right.drafts
  }
}

/// Entries that were sent to a store which did not say whether it has them.
struct Doubt {
  var writing: Writing
  var entries: [Entry]
}

extension Error {
  /// Whether it says that the store's server can't be reached, or was lost.
  public var isOutOfReach: Bool {
    if case .outOfReach? = self as? JournalError { true } else { false }
  }
}

extension Entry {
  /// Whether a text of it holds the character NUL.
  var hasNUL: Bool {
    [subject, body, key.event.rawValue, key.kiosk.rawValue]
      .contains { $0.utf8.contains(0) }
      || [team?.rawValue, person?.rawValue].contains { $0?.utf8.contains(0) ?? false }
  }
}
