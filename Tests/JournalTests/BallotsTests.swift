import Entries
import Foundation
import Testing
import Vocabulary

@testable import Journal

@Suite("A store's ballots")
struct BallotsTests {
  private let survey: SurveyID = "satisfaction"

  private func ballot(_ key: String, rating: Int = 4, comment: String = "") -> Ballot {
    Ballot(
      event: event, survey: survey,
      key: key + String(repeating: "0", count: 32 - key.count), ratings: ["a-1": rating],
      comments: comment.isEmpty ? [:] : ["more": comment])
  }

  private func note(_ person: PersonID, at: Int = 1_000) -> Draft {
    Draft(
      at: at, kind: .surveyAnswered, team: "mali", person: person, subject: survey.rawValue)
  }

  private func exported(_ journal: StoreJournal) throws -> String {
    var bytes: [UInt8] = []
    try journal.export(event: nil) { bytes += copy $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "are taken in once a person; the journal says who, and nothing else",
    arguments: StoreKind.allCases)
  func once(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let entry = try journal.cast(ballot("b"), noting: note("p01"), kiosk: "k")
    #expect(entry.kind == .surveyAnswered && entry.body == "{}" && entry.points == 0)
    #expect(throws: SurveyAnswered.self) {
      try journal.cast(ballot("c"), noting: note("p01"), kiosk: "other")
    }
    _ = try journal.cast(ballot("a", rating: 2), noting: note("p02"), kiosk: "k")
    #expect(try journal.ballots(of: survey, event: event).map { $0.ratings["a-1"] } == [2, 4])
    #expect(try journal.ballots(of: "other", event: event).isEmpty)
    #expect(try journal.hasAnswered("p01", survey: survey, event: event))
    #expect(try !journal.hasAnswered("p01", survey: "other", event: event))
    #expect(try !journal.hasAnswered("p03", survey: survey, event: event))
    #expect(try journal.verify().faults == [])
  }

  @Test("that can't be kept are refused, and nobody has answered", arguments: StoreKind.allCases)
  func unfit(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let error = JournalError.unfitBallot(survey, field: .comments, path: try folder.name("a"))
    #expect(throws: error) {
      try journal.cast(ballot("b", comment: "\u{1B}[2J"), noting: note("p01"), kiosk: "k")
    }
    #expect(try journal.allEntries().isEmpty)
    #expect(try journal.ballots(of: survey, event: event).isEmpty)
  }

  @Test(
    "merge by key in any order and repetition; another ballot under a key is an error",
    arguments: StoreKind.allCases)
  func merged(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store("one", id: 1)
    let two = try folder.store("two", id: 2)
    _ = try one.cast(ballot("b"), noting: note("p01"), kiosk: "k")
    _ = try two.cast(ballot("a"), noting: note("p02"), kiosk: "k")
    // At kiosks that could not see each other someone may answer twice: both count.
    _ = try two.cast(ballot("c", rating: 1), noting: note("p01"), kiosk: "k")
    let path = folder.file("two.ndjson")
    try exported(two).write(toFile: path, atomically: true, encoding: .utf8)

    let union = try folder.store("union", id: 9)
    #expect(try union.merge(exported: path).ballots == 2)
    #expect(try union.merge(one).ballots == 1)
    #expect(try union.merge(two).ballots == 0)
    let other = try folder.store("other", id: 9)
    _ = try other.merge(one)
    _ = try other.merge(two)
    #expect(try exported(union) == exported(other))
    #expect(try union.ballots(of: survey, event: event).map { $0.key.first } == ["a", "b", "c"])
    #expect(try union.verify().faults == [])

    let hostile = try folder.store("hostile", id: 3)
    _ = try hostile.cast(ballot("b", rating: 5), noting: note("p09"), kiosk: "k")
    let error = JournalError.conflicts(
      MergeConflicts(ballots: 1), path: try folder.name("hostile"))
    #expect(throws: error) { try union.merge(hostile) }
    #expect(try !union.hasAnswered("p09", survey: survey, event: event))
  }

  @Test("one too many or too few is found by verify", arguments: StoreKind.allCases)
  func tampered(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    _ = try journal.cast(ballot("b"), noting: note("p01"), kiosk: "k")
    try folder.change(
      "a",
      "INSERT INTO ballots SELECT event, survey, replace(key, 'b', 'c'), body FROM ballots")
    #expect(
      try journal.verify().faults == [.ballots(event, survey, kept: 2, answered: 1)])
    try folder.change("a", "DELETE FROM ballots")
    #expect(
      try journal.verify().faults == [.ballots(event, survey, kept: 0, answered: 1)])
  }

  @Test("an export that was changed in a ballot is refused whole", arguments: StoreKind.allCases)
  func tamperedExport(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    _ = try journal.cast(ballot("b"), noting: note("p01"), kiosk: "k")
    let path = folder.file("x")
    try exported(journal).replacingOccurrences(of: #""a-1":4"#, with: #""a-1":5"#)
      .write(toFile: path, atomically: true, encoding: .utf8)
    let home = try folder.store("home", id: 2)
    #expect(throws: JournalError.self) { try home.merge(exported: path) }
    #expect(try home.isEmpty)
  }

  /// Three people answer one after the other, in an order that neither keys nor texts follow.
  private func answered(in journal: StoreJournal) throws {
    // Long enough to need pages of their own, whose numbers would tell an order.
    let long = String(repeating: "ข้อเสนอแนะ ", count: 30)
    let cast = [("p02", "c", "z"), ("p03", "a", "m"), ("p01", "b", "a")]
    for (index, (person, key, comment)) in cast.enumerated() {
      _ = try journal.cast(
        ballot(key, rating: index + 1, comment: long + comment),
        noting: note(PersonID(person), at: 1_000 + index), kiosk: "k")
    }
  }

  @Test("no column of a ballot says who, where or when, in the store or an export")
  func columns() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    try answered(in: journal)
    let raw = try Database(path: folder.file("a"), mode: .readOnly, busyTimeout: 100)
    let columns = try raw.all("SELECT name FROM pragma_table_info('ballots')") { $0.text(0) }
    #expect(columns == ["event", "survey", "key", "body"])
    // Without a rowid, which would count up.
    #expect(throws: SQLiteError.self) {
      _ = try raw.first("SELECT rowid FROM ballots") { $0.integer(0) }
    }
    let people = ["p01", "p02", "p03", "mali", "\"k", "k@", "1000", "1001", "1002", "seq"]
    for line in try exported(journal).split(separator: "\n") where line.contains(#""ballot":"#) {
      #expect(people.allSatisfy { !line.contains($0) }, "\(line)")
    }
    // What the entries say is the same whatever was answered.
    let bodies = try journal.allEntries().map(\.body)
    #expect(Set(bodies) == ["{}"])
  }

  @Test("the order of ballots is that of their random keys: in rows, pages, exports")
  func order() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store(durability: .full)
    try answered(in: journal)
    let raw = try Database(path: folder.file("a"), mode: .readOnly, busyTimeout: 100)
    let keys = try raw.all("SELECT key FROM ballots") { $0.text(0)?.first }
    #expect(keys == ["a", "b", "c"])
    let lines = try exported(journal).split(separator: "\n").filter { $0.contains("\"ballot\"") }
    #expect(lines.map { $0.dropFirst(23).first } == ["a", "b", "c"])

    // A store in which the same ballots came in the order of their keys has the same bytes of them.
    let other = try folder.store("b", durability: .full)
    for (person, key, index, comment) in [
      ("p03", "a", 1, "m"), ("p01", "b", 2, "a"), ("p02", "c", 0, "z"),
    ] {
      let long = String(repeating: "ข้อเสนอแนะ ", count: 30)
      _ = try other.cast(
        ballot(key, rating: index + 1, comment: long + comment),
        noting: note(PersonID(person)), kiosk: "k")
    }
    #expect(
      try places(of: "ข้อเสนอแนะ", in: folder.file("a"))
        == places(of: "ข้อเสนอแนะ", in: folder.file("b")))
  }

  @Test("the log keeps no commit in which an entry and a ballot stand side by side")
  func log() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store(durability: .full)
    let other = try folder.store(durability: .full)
    _ = try other.revision()
    try answered(in: journal)
    let size = try FileManager.default.attributesOfItem(atPath: folder.file("a-wal"))[.size] as? Int
    #expect(size == 0)
    // Nothing of a ballot is left where an older copy of it stood.
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file("a")))
    for key in ["a", "b", "c"] {
      let text = Data((key + String(repeating: "0", count: 31)).utf8)
      var count = 0
      var from = bytes.startIndex
      while let found = bytes[from...].range(of: text) {
        count += 1
        from = found.upperBound
      }
      #expect(count == 1, "\(key)")
    }
  }

  @Test("a log that somebody reads from is emptied by the next append after that")
  func busyLog() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store(durability: .full)
    try journal.write(Player().start())
    func logSize() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: folder.file("a-wal"))[.size] as? Int
    }
    let reader = try Database(path: folder.file("a"), mode: .readOnly, busyTimeout: 0)
    try reader.read {
      _ = try reader.first("SELECT count(*) FROM entries") { $0.integer(0) }
      _ = try journal.cast(ballot("b"), noting: note("p01"), kiosk: "k")
    }
    #expect(try logSize() ?? 0 > 0)
    try journal.write(Player().answer(1))
    #expect(try logSize() == 0)
  }

  @Test("a log that a program left behind which was killed is emptied by the next that opens")
  func leftLog() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store(durability: .full)
    let reader = try Database(path: folder.file("a"), mode: .readOnly, busyTimeout: 0)
    try reader.read {
      _ = try reader.first("SELECT count(*) FROM entries") { $0.integer(0) }
      _ = try journal.cast(ballot("b"), noting: note("p01"), kiosk: "k")
    }
    let other = try folder.store(durability: .full)
    let size = try FileManager.default.attributesOfItem(atPath: folder.file("a-wal"))[.size] as? Int
    #expect(size == 0)
    #expect(try other.ballots(of: survey, event: event).count == 1)
  }

  /// Where a text stands in a file: the number of the page, and the place in it.
  private func places(of text: String, in path: String) throws -> [Int] {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    var places: [Int] = []
    var from = bytes.startIndex
    while let found = bytes[from...].range(of: Data(text.utf8)) {
      places.append(found.lowerBound)
      from = found.upperBound
    }
    return places
  }
}
