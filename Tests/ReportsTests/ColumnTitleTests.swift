import Entries
import Improvement
import Journal
import Programme
import Testing
import Vocabulary

@testable import Reports

@Suite struct ColumnTitleTests {
  @Test("every column of every table has a title in both languages")
  func all() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    let event = Sample.event
    let tables: [any Table] = [
      StandingsTable(event: event, standings: []), PeopleTable(event: event, attempts: []),
      AnswersTable(journal: journal, event: event.id, clock: Sample.clock),
      try ItemsTable(event: event, journal: journal), BadgesTable(lines: []),
      CorrectionsTable(records: [], clock: Sample.clock),
      RallyTable(try RallyDaySample(until: "12:00").report()),
      RegisterTable(Register(), clock: Sample.clock),
    ]
    for column in Set(tables.flatMap(\.columns)) {
      let title = ColumnTitle.of(column)
      #expect(title.th != column && title.en != column, "\(column)")
    }
  }

  @Test("a day means something else in the register than in the rally")
  func due() {
    #expect(ColumnTitle.of("due", in: "register").th == "กำหนดเสร็จ")
    #expect(ColumnTitle.of("due", in: "rally").th == "กำหนดถึง")
    #expect(ColumnTitle.of("title", in: "people").th == "คำนำหน้า")
    #expect(ColumnTitle.of("title", in: "corrections").th == "สิ่งที่แก้ไข")
  }
}
