import Entries
import Vocabulary

/// The entries of one event that make its improvement register, in any order, each as often as it
/// comes.
public struct RegisterFold: Hashable, Sendable {
  /// An entry that belongs to the register.
  struct Noted: Hashable, Sendable {
    var key: EntryKey
    var at: Int
    var team: TeamID?
    var person: PersonID?
    var note: RegisterNote

    var place: EntryPlace { EntryPlace(kiosk: key.kiosk, seq: key.seq) }
    var precedence: Precedence { Precedence(at: at, kiosk: key.kiosk, seq: key.seq) }
  }

  private(set) var notes: [EntryPlace: Noted] = [:]
  private(set) var undone: Set<EntryPlace> = []

  /// No entries.
  public init() {}

  /// Takes in an entry, if it belongs to the register.
  ///
  /// - Throws: `UnreadableBody` where it does and does not say what it should.
  public mutating func add(_ entry: Entry) throws(UnreadableBody) {
    if entry.kind == .undone { undone.insert(try Undone(body: entry.body).entry) }
    guard let note = try entry.draft.registerNote() else { return }
    notes[entry.place] = Noted(
      key: entry.key, at: entry.at, team: entry.team, person: entry.person, note: note)
  }

  /// The register that follows from the entries.
  ///
  /// - Parameters:
  ///   - dotsPerTeam: How many dots each team has.
  ///   - activities: The activity that the quiz of a discussion circle belongs to.
  public func result(
    dotsPerTeam: Int = TeamDots.usual, activities: [QuizID: ActivityID] = [:]
  ) -> Register {
    RegisterBuilder(self, activities: activities).register(dotsPerTeam: dotsPerTeam)
  }
}
