import Entries
import Vocabulary

/// Why a store can't be opened, read or written.
///
/// Paths and the database's own words are kept for the person who mends it.
public enum JournalError: Error, Hashable, Sendable {
  /// The file is no SQLite database, or one of another program.
  case notAStore(path: String)
  /// The store was made by a newer Khaolam, with this schema version.
  case newerSchema(path: String, version: Int)
  /// Another program has held the lock for as long as we wait.
  case busy(path: String)
  /// The file or its file system can't be written to.
  case readOnly(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The file or its folder can't be made or opened.
  case cannotOpen(path: String, reason: String)
  /// Reading or writing failed, in the database's words.
  case failed(path: String, reason: String)
  /// What is stored contradicts itself, in the database's words.
  case damaged(path: String, reason: String)
  /// An entry's body does not say what its kind needs.
  case unreadableEntry(EntryKey, UnreadableBody)
  /// A kind of entry that this version does not know.
  case unknownKind(EntryKey, kind: String)
  /// Two stores have different entries or ballots under the same keys.
  case conflicts(MergeConflicts, path: String)
  /// An entry's hash does not follow from its content and the entry before it.
  case brokenChain(EntryKey, path: String)
  /// A simulated store and a real one were to be merged.
  case simulatedIntoReal(path: String)
  /// A real store and a simulated one were to be merged.
  case realIntoSimulated(path: String)
  /// A line of an exported file is none, or the file is not whole.
  case unreadableExport(path: String, line: Int)
  /// A latecomer has a member that can't be kept: too long, no text, or no id.
  case unfitLatecomer(PersonID, field: Latecomer.Field, path: String)
  /// A ballot has a member that can't be kept.
  case unfitBallot(SurveyID, field: Ballot.Field, path: String)
  /// The file to read is not there.
  case missing(path: String)
  /// The store's server can't be reached, or was lost, in its words or the system's.
  ///
  /// What was being written may be there or not. The same call again finds out, and writes it only
  /// if it is not; the journal connects again by itself.
  case outOfReach(store: String, reason: String)
  /// The disk did not confirm what was written, in the database's words.
  ///
  /// It may outlast a power cut or not. The same call again tries to bring it to the disk.
  case unflushed(path: String, reason: String)
  /// The store can't keep an entry as it is, which has the character NUL in a text.
  case unstorable(EntryKey, path: String)
}

extension Error {
  /// Whether what was being written may be in the store or not, so that it is to be tried again as it
  /// is: a server can't be reached or was lost, or a disk did not confirm it.
  public var leavesDoubt: Bool {
    switch self as? JournalError {
    case .outOfReach, .unflushed: true
    default: false
    }
  }
}

/// Runs a body that reads an entry, and names the entry where it can't be read.
public func readable<Value>(
  _ key: EntryKey, _ body: () throws(UnreadableBody) -> Value
) throws(JournalError) -> Value {
  do {
    return try body()
  } catch {
    throw .unreadableEntry(key, error)
  }
}
