import Entries
import Glibc
import PostgresJournal
import Scoreboard
import TestServer
import Testing
import Vocabulary

@testable import Journal

@Suite("A connection that is lost", .serialized)
struct LostConnectionTests {
  /// A store behind a way on which messages get lost.
  private struct Far {
    let server: PostgresServer
    let proxy: SocketProxy
    let journal: StoreJournal
    /// The same store, by a way that holds.
    let near: StoreJournal
    let database: String

    init(_ server: PostgresServer? = nil) throws {
      self.server = try server ?? .shared()
      proxy = try SocketProxy(to: self.server.folder)
      let address = try self.server.database()
      database = address.split(separator: "/").last.map(String.init) ?? ""
      near = try PostgresJournal.open(PostgresAddress(address))
      let way = address.replacing(
        self.server.folder.replacing("/", with: "%2F"),
        with: proxy.folder.replacing("/", with: "%2F"))
      journal = try PostgresJournal.open(PostgresAddress(way))
    }

    /// Begins an attempt, and hears all that the server has to say of it: no notice is under way.
    func begin() throws {
      try journal.write(Player().start())
      _ = try journal.revision()
    }
  }

  private static let ballot = Ballot(
    event: event, survey: "s", key: String(repeating: "a", count: 32), ratings: ["a-1": 4])
  private static let latecomer = Latecomer(
    event: event, person: "w-a", team: "mali", name: "มาลี", entered: 5, changed: 5)

  /// What a kiosk writes, each with the number of entries that it makes.
  enum Write: CaseIterable {
    case answer, first, ballot, latecomer

    func run(_ journal: StoreJournal) throws -> [Entry] {
      switch self {
      case .answer: try journal.write(Player().answer(1))
      case .first: try journal.write(Player(person: "p02").start())
      case .ballot:
        [
          try journal.cast(
            LostConnectionTests.ballot,
            noting: Draft(
              at: 1, kind: .surveyAnswered, team: "mali", person: "p01", subject: "s"),
            kiosk: "k1")
        ]
      case .latecomer:
        try journal.admit(
          LostConnectionTests.latecomer,
          noting: [
            Draft(
              at: 5, kind: .noted, team: "mali", person: "w-a", subject: Latecomer.subject)
          ], kiosk: "k1")
      }
    }
  }

  @Test(
    "what was written once is written once, whichever way the message was lost",
    arguments: Write.allCases, [SocketProxy.Fault.answerLost, .requestLost])
  func reconnected(write: Write, fault: SocketProxy.Fault) throws {
    let far = try Far()
    try far.begin()
    far.proxy.next(fault)
    let entries = try write.run(far.journal)
    #expect(entries.count == 1)
    #expect(entries.map(\.key.seq) == [2])
    #expect(try far.near.allEntries().map(\.hash).contains(entries[0].hash))
    #expect(try far.near.allEntries().count == 2)
    #expect(try far.near.verify() == Verification(entries: 2, kiosks: 1))
  }

  @Test(
    "as long as the server stays away it is out of reach, and then the same call finds out",
    arguments: Write.allCases, [SocketProxy.Fault.answerLost, .requestLost])
  func away(write: Write, fault: SocketProxy.Fault) throws {
    let far = try Far()
    try far.begin()
    far.proxy.close()
    far.proxy.next(fault)
    for _ in 0..<3 {
      let error = #expect(throws: JournalError.self) { try write.run(far.journal) }
      #expect(error?.leavesDoubt == true)
      #expect(error?.exitCode == 69)
    }
    far.proxy.open()
    let entries = try write.run(far.journal)
    #expect(entries.map(\.key.seq) == [2])
    #expect(try far.near.allEntries().count == 2)
    #expect(try far.near.verify() == Verification(entries: 2, kiosks: 1))
    // It goes on as before.
    try far.journal.write(Player().answer(write == .answer ? 2 : 1))
    #expect(try far.near.verify().faults.isEmpty)
  }

  @Test(
    "a merge of which only the answer was lost tells what it brought",
    arguments: [SocketProxy.Fault.answerLost, .requestLost])
  func merged(fault: SocketProxy.Fault) throws {
    let far = try Far()
    try far.begin()
    var isFirst = true
    let result = try far.journal.union(from: "elsewhere", .whole) { run in
      try run.take(Self.latecomer)
      // Nothing is asked any more before the commit.
      if isFirst { far.proxy.next(fault) }
      isFirst = false
    }
    var expected = MergeResult()
    expected.latecomers = 1
    #expect(result == expected)
    #expect(!isFirst)
    #expect(try far.near.latecomers(event: event) == [Self.latecomer])
  }

  @Test("a simulated merge of which the answer was lost is not taken for one into a real store")
  func mergedSimulated() throws {
    let far = try Far()
    _ = try far.journal.revision()
    let folder = try TemporaryFolder()
    let entry = try folder.store("elsewhere", id: 2, isSimulated: true)
      .write(Player().adjust(2))[0]
    var isFirst = true
    _ = try far.journal.union(from: "elsewhere", .whole) { run in
      try run.checkKind(isSimulated: true)
      if isFirst {
        // Nothing is asked any more before the commit.
        try far.journal.insert(entry, saying: .unscored)
        far.proxy.next(.answerLost)
      }
      isFirst = false
    }
    #expect(far.journal.isSimulated)
    #expect(try far.near.allEntries().count == 1)
  }

  @Test("who gives an answer up and writes something else is not told of the earlier one")
  func givenUp() throws {
    let far = try Far()
    try far.begin()
    far.proxy.close()
    far.proxy.next(.answerLost)
    #expect(throws: JournalError.self) { try far.journal.write(Player().answer(1)) }
    far.proxy.open()
    let entries = try far.journal.write(Player().adjust(5))
    #expect(entries.map(\.kind) == [.adjusted])
    #expect(try far.near.allEntries().count == 3)
    #expect(try far.near.verify().faults.isEmpty)
  }

  @Test("a server that was stopped is out of reach, and after its start all goes on")
  func restarted() throws {
    let server = try PostgresServer()
    let journal = try PostgresJournal.open(PostgresAddress(try server.database()))
    try journal.write(Player().start())
    _ = try journal.revision()
    try server.stop()
    let error = #expect(throws: JournalError.self) { try journal.write(Player().answer(1)) }
    #expect(error?.leavesDoubt == true)
    #expect(throws: JournalError.self) { try journal.revision() }
    try server.start()
    try journal.write(Player().answer(1))
    try server.crash()
    try server.start()
    // The connection was lost, and nobody has noticed yet.
    try journal.write(Player().answer(2))
    #expect(try journal.quizPoints() == 200)
    #expect(try journal.verify() == Verification(entries: 3, kiosks: 1))
  }

  @Test("a session that the server ends between two answers is not missed")
  func terminated() throws {
    let far = try Far()
    try far.journal.write(Player().start())
    for number in 1...5 {
      try far.server.query(
        """
        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE application_name = 'khaolam' AND datname = '\(far.database)'
        """)
      try far.journal.write(Player().answer(number))
    }
    #expect(try far.near.quizPoints() == 500)
    #expect(try far.near.verify() == Verification(entries: 6, kiosks: 1))
  }

  @Test("after a connection was lost, who looks listens again")
  func listening() throws {
    let far = try Far()
    _ = try far.journal.revision()
    for _ in 1...3 {
      try far.server.query(
        """
        SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE application_name = 'khaolam' AND datname = '\(far.database)'
        """)
      // Something is asked, so that the loss is noticed.
      try far.journal.write(Player().adjust(1))
      _ = try far.journal.revision()
      let channels = try far.journal.session.all("SELECT pg_listening_channels()") {
        $0.text(0) ?? ""
      }
      #expect(channels == ["khaolam"])
    }
  }

  @Test("who only looks does not wait for a server that was away a moment ago")
  func lookedAway() throws {
    let far = try Far()
    _ = try far.journal.revision()
    far.proxy.close()
    far.proxy.next(.requestLost)
    #expect(throws: JournalError.self) { try far.journal.write(Player().start()) }
    far.proxy.open()
    // It could be reached again, and is not asked.
    let error = #expect(throws: JournalError.self) { try far.journal.revision() }
    #expect(error?.leavesDoubt == true)
    try far.journal.write(Player().start())
    #expect(throws: Never.self) { try far.journal.revision() }
  }

  @Test("a scan that is given up in a snapshot leaves the next one alone")
  func scans() throws {
    struct Enough: Error {}
    let far = try Far()
    try far.journal.write(Player().start(), Player().answer(1))
    try far.journal.session.read {
      for _ in 0..<2 {
        #expect(throws: Enough.self) {
          try far.journal.visitEntries(event: event) { _ in throw Enough() }
        }
      }
      var count = 0
      try far.journal.visitEntries(event: event) { _ in count += 1 }
      #expect(count == 2)
    }
  }
}
