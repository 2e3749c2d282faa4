import Programme
import Testing
import Vocabulary

private let teams = [
  Team(
    id: "ratchaphruek", number: 3, name: Bilingual(th: "ดอกราชพฤกษ์", en: "Ratchaphruek"),
    flower: Bilingual(th: "ราชพฤกษ์", en: "golden shower"), colour: "#FBC02D"),
  Team(
    id: "dao-rueang", number: 4, name: Bilingual(th: "ดอกดาวเรือง", en: "Dao Rueang"),
    flower: Bilingual(th: "ดาวเรือง", en: "marigold"), colour: "#EF6C00"),
]

private let people = [
  Person(id: "p01", title: "นาย", name: "สมชาย มะลิตัวอย่าง", nickname: "ต้น"),
  Person(id: "p02", title: "นาง", name: "มาลี จำปีตัวอย่าง", nickname: "ต้น"),
  Person(id: "p03", name: "Ann Example", nickname: "p04"),
  Person(id: "p04", name: "Bo  Example"),
]

@Suite struct NamingTests {
  @Test(
    "a team is meant by its id, number, name or flower",
    arguments: [
      ("ratchaphruek", "ratchaphruek"), ("3", "ratchaphruek"), ("๓", "ratchaphruek"),
      ("ทีมที่ 3", "ratchaphruek"), ("กลุ่ม ๔", "dao-rueang"), ("ดอกดาวเรือง", "dao-rueang"),
      ("ดาวเรือง", "dao-rueang"), ("ทีมดอกดาวเรือง", "dao-rueang"), ("DAO RUEANG", "dao-rueang"),
      (" marigold ", "dao-rueang"), ("Team 3", "ratchaphruek"), ("5", nil), ("", nil),
      ("ทีม", nil),
    ] as [(String, String?)])
  func team(text: String, id: String?) {
    #expect(teams.named(text)?.id.rawValue == id)
  }

  @Test("a misspelt team is guessed")
  func nearestTeam() {
    #expect(teams.nearest(to: "ratchapruek") == "ratchaphruek")
    #expect(teams.nearest(to: "ดอกดาวเรื่อง") == "dao-rueang")
    #expect(teams.nearest(to: "tulip") == nil)
  }

  @Test(
    "a person is meant by id, else name, else nickname, else given name",
    arguments: [
      ("p01", [0]), ("P02", [1]), ("สมชาย มะลิตัวอย่าง", [0]), ("นายสมชาย  มะลิตัวอย่าง", [0]),
      ("ต้น", [0, 1]), ("p04", [3]), ("bo example", [3]), ("Ann", [2]), ("nobody", []), ("", []),
    ])
  func person(text: String, places: [Int]) {
    #expect(people.places(named: text) == places)
  }

  @Test("a misspelt person is guessed")
  func nearestPerson() {
    #expect(people.nearest(to: "p1") == "p01")
    #expect(people.nearest(to: "Ann Exmple") == "Ann Example")
  }
}
