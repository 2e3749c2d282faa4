import Entries
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Reports

@Suite struct AnswersTableTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func table(_ journal: SQLiteJournal) -> AnswersTable {
    AnswersTable(journal: journal, event: Sample.event.id, clock: Sample.clock)
  }

  private func write(_ drafts: Draft..., to journal: SQLiteJournal, kiosk: String = "k1") throws {
    _ = try journal.append(drafts, event: Sample.event.id, kiosk: kiosk)
  }

  private static let header = """
    kiosk,seq,time,at_ms,team,person,quiz,attempt,number,question,verdict,answer,rule,value,\
    credit,points,taken_ms,limit_ms,counted,counted_points\r

    """

  @Test("every answer has a row, in the order of the journal")
  func csv() throws {
    let journal = try folder.store()
    let player = Player()
    try write(
      player.start, player.answer(1, ["B"]), player.answer(2, ["A", "C"], .partly, credit: 0.5),
      player.answer(3, [], .wrong), player.answer(4, ["=1+1, -1"], .late),
      player.answer(5, ["-5"]), player.answer(6, [], .read, value: 0),
      player.note(.quizFinished), to: journal)
    let row = "k1@0000000000000001,"
    let who = "phuttharaksa,p01,greetings,1,"
    #expect(
      try table(journal).text(as: CSVWriter()) == Self.header
        + row + "2,2014-10-17T11:30:01+07:00,1413520201000," + who
        + "1,q1,right,B,fair,100,1,100,5000,20000,yes,100\r\n"
        + row + "3,2014-10-17T11:30:02+07:00,1413520202000," + who
        + "2,q2,partly,A | C,fair,100,0.5,50,5000,20000,yes,50\r\n"
        + row + "4,2014-10-17T11:30:03+07:00,1413520203000," + who
        + "3,q3,wrong,,fair,100,0,0,5000,20000,yes,0\r\n"
        + row + "5,2014-10-17T11:30:04+07:00,1413520204000," + who
        + "4,q4,late,\"'=1+1, -1\",fair,100,1,0,20001,20000,yes,0\r\n"
        + row + "6,2014-10-17T11:30:05+07:00,1413520205000," + who
        + "5,q5,right,-5,fair,100,1,100,5000,20000,yes,100\r\n"
        + row + "7,2014-10-17T11:30:06+07:00,1413520206000," + who
        + "6,q6,read,,fair,0,0,0,5000,20000,yes,0\r\n")
  }

  @Test("an answer is pending while it waits, then it has its judges' verdict, credit and points")
  func judged() throws {
    let journal = try folder.store()
    let player = Player()
    try write(
      player.start, player.answer(1, ["Hello."], .pending, value: 150),
      player.answer(2, [], .pending), player.answer(3, ["Bye."], .pending),
      player.answer(4, ["So."], .pending), to: journal)
    func row(_ number: Int) throws -> [Cell] {
      try ["verdict", "credit", "points", "counted_points", "taken_ms", "rule"].map {
        try table(journal).column($0)[number - 1]
      }
    }
    let waits: [Cell] = [
      .text("pending"), .decimal(0), .integer(0), .integer(0), .integer(5_000), .text("fair"),
    ]
    for number in 1...4 { #expect(try row(number) == waits) }
    try write(
      player.judge("q1", seq: 2, score: 50), player.judge("q2", seq: 3, score: 100),
      player.judge("q3", seq: 4, score: 0), to: journal)
    #expect(
      try row(1) == [
        .text("partly"), .decimal(0.5), .integer(75), .integer(75), .integer(5_000), .text("fair"),
      ])
    #expect(try row(2).prefix(3) == [.text("right"), .decimal(1), .integer(100)])
    #expect(try row(3).prefix(3) == [.text("wrong"), .decimal(0), .integer(0)])
    #expect(try row(4) == waits)
  }

  @Test("the same as JSON, numbers being numbers and texts texts")
  func json() throws {
    let journal = try folder.store()
    let player = Player()
    try write(player.start, player.answer(1, ["=ข้าวหลาม"]), to: journal)
    #expect(
      try table(journal).text(as: JSONWriter()) == """
        [
        {"kiosk":"k1@0000000000000001","seq":2,"time":"2014-10-17T11:30:01+07:00",\
        "at_ms":1413520201000,"team":"phuttharaksa","person":"p01","quiz":"greetings","attempt":1,\
        "number":1,"question":"q1","verdict":"right","answer":"=ข้าวหลาม","rule":"fair",\
        "value":100,"credit":1,"points":100,"taken_ms":5000,"limit_ms":20000,"counted":"yes",\
        "counted_points":100}
        ]

        """)
  }

  @Test("a journal without answers is a header")
  func empty() throws {
    let journal = try folder.store()
    #expect(try table(journal).text(as: CSVWriter()) == Self.header)
    try write(Player().start, to: journal)
    #expect(try table(journal).text(as: CSVWriter()) == Self.header)
    #expect(try table(journal).text(as: JSONWriter()) == "[]\n")
  }

  @Test("an answer of another event is not there")
  func otherEvent() throws {
    let journal = try folder.store()
    let player = Player()
    _ = try journal.append([player.start, player.answer(1, ["B"])], event: "other", kiosk: "k1")
    #expect(try table(journal).text(as: CSVWriter()) == Self.header)
  }

  @Test("what is appended while rows are read is left out")
  func meanwhile() throws {
    let journal = try folder.store()
    let other = try SQLiteJournal(path: journal.path)
    let player = Player()
    try write(player.start, player.answer(1, ["B"]), to: journal)
    var rows = 0
    try AppendingTable(
      table: table(journal),
      before: {
        try write(player.answer(2, ["B"]), to: other)
        try write(Player(person: "p03").start, to: other, kiosk: "k2")
      }
    ).forEachRow { _ in rows += 1 }
    #expect(rows == 1)
    #expect(try table(journal).column("seq") == [.integer(2), .integer(3)])
  }

  /// A table before whose first row something happens.
  private struct AppendingTable: Table {
    var table: AnswersTable
    var before: () throws -> Void
    var columns: [String] { table.columns }

    func forEachRow(_ body: ([Cell]) throws -> Void) throws {
      var isFirst = true
      try table.forEachRow { cells in
        if isFirst { try before() }
        isFirst = false
        try body(cells)
      }
    }
  }
}
