import Programme
import SourceText
import Testing
import Vocabulary

private let teams = [
  Team(
    id: "ratchaphruek", number: 3, name: Bilingual(th: "ดอกราชพฤกษ์", en: "Ratchaphruek"),
    flower: Bilingual(same: "golden shower"), colour: "#FBC02D")
]

private func read(_ text: String) -> (people: [Person], faults: [String]) {
  let file = SourceFile(name: "r.csv", text: text)
  let (people, diagnostics) = RosterReader.read(file, teams: teams)
  let reports = DiagnosticText.reports(of: diagnostics, in: file, language: .english)
  return (people, reports.map { "\($0.line):\($0.column) \($0.severity.rawValue): \($0.message)" })
}

@Suite struct RosterReaderTests {
  @Test("all columns are read, and further ones kept")
  func whole() {
    let (people, faults) = read(
      """
      id,title,name,nickname,team,position,code,public,school
      p1,นาย,"ก, ข",แดง,ratchaphruek,ครู,ดอกไม้,yes,บ้านเกาะเสือ
      """)
    #expect(faults == [])
    #expect(
      people == [
        Person(
          id: "p1", title: "นาย", name: "ก, ข", nickname: "แดง", team: "ratchaphruek",
          position: "ครู", code: "ดอกไม้", isPublic: true, extra: ["school": "บ้านเกาะเสือ"])
      ])
  }

  @Test("only id and name are needed, and space around fields is none of theirs")
  func least() {
    let (people, faults) = read("name;id\r\n สมชาย ตัวอย่าง ; p1 \r\n")
    #expect(faults == [])
    #expect(people == [Person(id: "p1", name: "สมชาย ตัวอย่าง")])
  }

  @Test(
    "public is said in several ways",
    arguments: [
      ("yes", true), ("YES", true), ("true", true), ("1", true), ("no", false), ("false", false),
      ("0", false), ("", false), ("y", true), ("๑", true), ("ใช่", true), ("ยินยอม", true),
      (" อนุญาต ", true), ("✓", true), ("n", false), ("ไม่", false), ("ไม่ใช่", false),
      ("ไม่ยินยอม", false), ("ไม่อนุญาต", false),
    ])
  func isPublic(written: String, isPublic: Bool) {
    let (people, faults) = read("id,name,public\np1,A,\(written)\n")
    #expect(faults == [])
    #expect(people.map(\.isPublic) == [isPublic])
  }

  @Test(
    "each fault is reported at its field",
    arguments: [
      ("", "1:1 error: the file is empty"),
      ("id,title\np1,x\n", "1:1 error: column `name` is missing"),
      ("id,nama\np1,x\n", "1:4 error: unknown column `nama`; did you mean `name`?"),
      ("id,name\n,A\n", "2:1 error: the id is empty"),
      ("id,name\nP 1,A\n", "2:1 error: `P 1` can't be an id"),
      ("id,name\np1,A\np1,B\n", "3:1 error: the id `p1` is taken already"),
      ("id,name\np1,\n", "2:4 error: the name is empty"),
      ("id,name\np1,A,B\n", "2:6 error: this row has 3 fields, the header 2"),
      ("id,name,public\np1,A,maybe\n", "2:6 error: `public` can't be `maybe`"),
      (
        "id,name,team\np1,A,ratchapruek\n",
        "2:6 error: there is no team `ratchapruek`; did you mean `ratchaphruek`?"
      ),
      (
        "id,name,team\np1,A,ดอกราชพฤกษ์\n",
        "2:6 error: there is no team `ดอกราชพฤกษ์`; did you mean `ratchaphruek`?"
      ),
      ("id,name,team\np1,A,3\n", "2:6 error: there is no team `3`; did you mean `ratchaphruek`?"),
      ("id,name,extra time\np1,A,5\n", "2:6 error: `5` is no extra time in percent"),
      ("id,name,เวลาเพิ่ม\np1,A,มาก\n", "2:6 error: `มาก` is no extra time in percent"),
      (
        "id,name,extratime\np1,A,50\n",
        "1:9 warning: unknown column `extratime`; did you mean `extra time`?"
      ),
      (
        "id,name,extra time,เวลาเพิ่ม\np1,A,50,50\n",
        "1:20 error: column `extra time` is given twice"
      ),
    ])
  func fault(text: String, expected: String) {
    #expect(read(text).faults == [expected])
  }

  @Test(
    "extra time is in percent, under its English or its Thai name",
    arguments: ["extra time", "Extra Time", "เวลาเพิ่ม"],
    [
      ("50", 50), (" 10 % ", 10), ("๒๐๐", 200), ("", 0), ("0", 0), ("-", 0),
    ])
  func extraTime(column: String, written: (String, Int)) throws {
    let (people, faults) = read("id,name,\(column)\np1,A,\(written.0)\n")
    #expect(faults == [])
    let person = try #require(people.first)
    #expect(person.extraTime.percent == written.1)
    #expect(person.extra == [:])
  }

  @Test("what is no extra time is told with what would be")
  func extraTimeRemedy() {
    let file = SourceFile(name: "r.csv", text: "id,name,extra time\np1,A,+50\n")
    let reports = DiagnosticText.reports(
      of: RosterReader.read(file, teams: nil).diagnostics, in: file, language: .english)
    #expect(
      reports.map(\.remedy) == [
        "write a whole number from 10 to 200, like 50 for half as long again, or leave it empty"
      ])
  }

  @Test("a roster in Windows-874 is read and the encoding noted")
  func windows874() throws {
    let bytes = Array("id,name\np1,".utf8) + [0xA1, 0xD2, 0x0A]
    let file = try SourceFile(name: "r.csv", decoding: bytes)
    let (people, diagnostics) = RosterReader.read(file, teams: nil)
    #expect(people.map(\.name) == ["กา"])
    #expect(diagnostics.map(\.severity) == [.note])
  }
}
