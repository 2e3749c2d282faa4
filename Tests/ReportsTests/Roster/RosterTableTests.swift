import Programme
import SourceText
import Testing
import Vocabulary

@testable import Reports

@Suite struct RosterTableTests {
  private let people = [
    Person(
      id: "p01", title: "นาย", name: "สมชาย มะลิตัวอย่าง", team: "rose", isPublic: true,
      extra: ["school": "บ้านเกาะเสือ"]),
    Person(id: "p02", name: "A, B", code: "lotus"),
  ]

  private func csv(_ people: [Person]) throws -> String {
    try RosterTable(people: people, extraColumns: ["school"]).text(as: CSVWriter())
  }

  @Test("has the roster's columns and the further ones, and none of extra time where nobody has it")
  func columns() throws {
    #expect(
      try csv(people) == """
        id,title,name,nickname,team,position,code,public,school\r
        p01,นาย,สมชาย มะลิตัวอย่าง,,rose,,,yes,บ้านเกาะเสือ\r
        p02,,"A, B",,,,lotus,no,\r

        """)
  }

  @Test("keeps extra time, and reads as the same people again")
  func extraTime() throws {
    var people = people
    people[1].extraTime = try #require(ExtraTime(percent: 50))
    let text = try csv(people)
    #expect(text.contains("public,extra time,school"))
    let file = SourceFile(name: "r.csv", text: text)
    let (read, diagnostics) = RosterReader.read(file, teams: nil)
    #expect(read == people)
    #expect(diagnostics.isEmpty)
  }
}
