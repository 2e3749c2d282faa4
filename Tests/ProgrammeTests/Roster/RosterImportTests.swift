import Programme
import SourceText
import Testing
import Vocabulary

private let teams = [
  Team(
    id: "ratchaphruek", number: 1, name: Bilingual(th: "ดอกราชพฤกษ์", en: "Ratchaphruek"),
    flower: Bilingual(th: "ราชพฤกษ์", en: "golden shower"), colour: "#FBC02D")
]

private func read(
  _ text: String, roster: [Person] = [], used: Set<PersonID> = []
) -> (list: RosterImport, faults: [String]) {
  let file = SourceFile(name: "f.csv", text: text)
  let list = RosterImport(file, teams: teams, roster: roster, used: used)
  let reports = DiagnosticText.reports(of: list.diagnostics, in: file, language: .english)
  return (
    list, reports.map { "\($0.line):\($0.column) \($0.severity.rawValue): \($0.message)" }
  )
}

@Suite("A list of people as an office has it") struct RosterImportTests {
  @Test("is read by Thai headings")
  func thai() {
    let (list, faults) = read(
      """
      ลำดับที่,คำนำหน้า,ชื่อ,นามสกุล,ชื่อเล่น,ตำแหน่ง,ทีม,ยินยอม,กลุ่มงาน
      ๑,นางสาว,สุดา,กุหลาบตัวอย่าง,-,ครู,๑,ยินยอม,บุคคล
      ๒,นาย,สมชาย,มะลิตัวอย่าง,ต้น,,,,
      ๓,,,,,,,,
      """)
    #expect(faults == [])
    #expect(list.extraColumns == ["กลุ่มงาน"])
    #expect(list.newIDs == 2)
    #expect(
      list.people == [
        Person(
          id: "p01", title: "นางสาว", name: "สุดา กุหลาบตัวอย่าง", team: "ratchaphruek",
          position: "ครู", isPublic: true, extra: ["กลุ่มงาน": "บุคคล"]),
        Person(id: "p02", title: "นาย", name: "สมชาย มะลิตัวอย่าง", nickname: "ต้น"),
      ])
  }

  @Test(
    "keeps extra time under any usual heading, and reports what is none",
    arguments: ["extra time", "Extra-Time (%)", "เวลาเพิ่ม", "เวลาเพิ่ม (ร้อยละ)", "ขยายเวลาตอบ"])
  func extraTime(heading: String) {
    let (list, faults) = read("ชื่อ-สกุล,\(heading)\nA B,๕๐\nC D,-\nE F,9\n")
    #expect(faults == ["4:5 error: `9` is no extra time in percent"])
    #expect(list.people.map(\.extraTime.percent) == [50, 0, 0])
    #expect(list.extraColumns == [])
  }

  @Test(
    "finds names under any usual heading, and splits titles off",
    arguments: [
      "ชื่อ-สกุล\nน.ส.สุดา กุหลาบตัวอย่าง\n", "ชื่อ - นามสกุล\nนางสาว สุดา  กุหลาบตัวอย่าง\n",
      "ชื่อสกุล\nนางสาวสุดา กุหลาบตัวอย่าง\n", "ชื่อ,ชื่อสกุล\nนางสาวสุดา,กุหลาบตัวอย่าง\n",
      "ชื่อ;สกุล\nนางสาวสุดา;กุหลาบตัวอย่าง\n", "Name\nนางสาวสุดา กุหลาบตัวอย่าง\n",
      "Title,First name,Last name\nนางสาว,สุดา,กุหลาบตัวอย่าง\n",
      "คำนำหน้าชื่อ\tชื่อและนามสกุล\nนางสาว\tนางสาวสุดา กุหลาบตัวอย่าง\n",
      "คำนำหน้า,ชื่อ-สกุล\n,น.ส. สุดา กุหลาบตัวอย่าง\n",
    ])
  func names(text: String) {
    let (list, faults) = read(text)
    #expect(faults == [])
    #expect(list.people == [Person(id: "p01", title: "นางสาว", name: "สุดา กุหลาบตัวอย่าง")])
  }

  @Test("gives ids to those without, and never one that somebody has or had")
  func ids() {
    let text = "id,name\np07,A\n,B\nx1,C\n,D\n"
    #expect(read(text).list.people.map(\.id) == ["p07", "p08", "x1", "p09"])
    #expect(read(text, used: ["p11"]).list.people.map(\.id) == ["p07", "p12", "x1", "p13"])
    #expect(
      read("name\n" + "A\n" + String(repeating: "B C\n", count: 99)).list.people.last?.id == "p100")
  }

  @Test("keeps the ids of those whom the event's roster knows by the same name")
  func known() {
    let roster = [
      Person(id: "p01", title: "นาย", name: "สมชาย มะลิตัวอย่าง"), Person(id: "p02", name: "A B"),
      Person(id: "p03", name: "C D"), Person(id: "p04", name: "C D"),
    ]
    let list = read("name\nC D\nE F\nนายสมชาย มะลิตัวอย่าง\n", roster: roster).list
    #expect(list.people.map(\.id) == ["p05", "p06", "p01"])
    #expect(list.newIDs == 2)
    // Nobody in common: another event's roster, whose numbers are free.
    #expect(read("name\nE F\n", roster: roster).list.people.map(\.id) == ["p01"])
    // Another one has the id in the list.
    #expect(
      read("id,name\n,A B\np02,E F\n", roster: roster).list.people.map(\.id) == ["p05", "p02"])
  }

  @Test(
    "is reported with each fault at its place",
    arguments: [
      ("", ["1:1 error: the file is empty"]), ("name\n", ["1:5 error: the list names nobody"]),
      ("position\nครู\n", ["1:1 error: there is no column of names"]),
      ("รายชื่อครู\nลำดับ,ชื่อ\n1,A\n", ["2:1 error: the headings are not in the first row"]),
      (
        "name,ทีม,public\nA,9,maybe\n,1,\n",
        [
          "2:3 error: there is no team `9`", "2:5 error: `maybe` says neither yes nor no",
          "3:1 error: the name is empty",
        ]
      ),
      (
        "name,team\nA,ratchapruek\n",
        ["2:3 error: there is no team `ratchapruek`; did you mean `ratchaphruek`?"]
      ),
      (
        "รหัส,ชื่อ\np 1,A\np2,B\np2,C\n",
        ["2:1 error: `p 1` can't be an id", "4:1 error: the id `p2` is taken already"]
      ),
      (
        "name,nickname,ชื่อเล่น\nA,,\n",
        ["1:15 error: column `ชื่อเล่น`, or one that means the same, is there twice"]
      ),
      (
        "ชื่อ-สกุล,นามสกุล\nA,B\n",
        ["1:11 error: column `นามสกุล`, or one that means the same, is there twice"]
      ),
      ("name\nนายAa  B\naa b\n", ["3:1 warning: `aa b` is there twice"]),
      (
        "name,postion\nA,x\n", ["1:6 warning: unknown heading `postion`; did you mean `position`?"]
      ),
      ("name,\nA,x\n", ["1:6 warning: this column has no heading, and is left out"]),
      (
        "name,เลขประจำตัวประชาชน\nA,1\n",
        ["1:6 warning: column `เลขประจำตัวประชาชน` is left out, as nothing here needs it"]
      ),
      ("name,nickname\nA\n", ["2:2 error: this row has 1 fields, the header 2"]),
    ])
  func faults(text: String, expected: [String]) {
    #expect(read(text).faults == expected)
  }

  @Test("keeps no number of an identity card")
  func nationalID() {
    let list = read("name,เลขบัตรประชาชน,phone\nA,1-2345,081\n").list
    #expect(list.extraColumns == ["phone"])
    #expect(list.people.map(\.extra) == [["phone": "081"]])
  }
}
