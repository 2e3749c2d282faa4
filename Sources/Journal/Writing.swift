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

  /// Whether it says what another one said, at whatever time: it was tried again.
  func repeats(_ other: Writing) -> Bool {
    event == other.event && kiosk == other.kiosk && drafts.count == other.drafts.count
      && zip(drafts, other.drafts).allSatisfy { $0.repeats($1) }
  }
}

extension Draft {
  /// Whether it says what another one said, at whatever time.
  fileprivate func repeats(_ other: Draft) -> Bool {
    var same = other
    same.at = at
    switch kind {
    // How long somebody took to say so is measured anew.
    case .passed, .buzzed: same.body = body
    default: break
    }
    return self == same
  }
}

/// Entries that were sent to a store which did not say whether it has them.
struct Doubt {
  var writing: Writing
  var entries: [Entry]
}
