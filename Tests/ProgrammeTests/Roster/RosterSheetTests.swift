import Programme
import SourceText
import Testing
import Vocabulary

private let teams = ["rose", "lotus"].enumerated().map { index, id in
  Team(
    id: TeamID(id), number: index + 1, name: Bilingual(same: id), flower: Bilingual(same: id),
    colour: "#C03030")
}

private func sheet(_ text: String) throws -> RosterSheet {
  try #require(RosterSheet(SourceFile(name: "r.csv", decoding: Array(text.utf8)), teams: teams))
}

@Suite("A roster as its file has it") struct RosterSheetTests {
  @Test("stays byte for byte where nobody changes")
  func untouched() throws {
    let text = "\u{FEFF}id;name;team\r\np1;\"=1+1\";rose\r\n\r\np2; B ;\r\n"
    var sheet = try sheet(text)
    sheet.setTeam("rose", at: 0)
    sheet.setTeam(nil, at: 1)
    #expect(sheet.bytes == Array(text.utf8))
  }

  @Test("changes only the fields of those who change")
  func changed() throws {
    var sheet = try sheet(
      "id,team,name,more\r\np1,\"rose\",\"A, B\",-1\n\np2,,C,=x\np3, lotus ,D,\n")
    sheet.setTeam("lotus", at: 0)
    sheet.setTeam("rose", at: 1)
    sheet.setTeam("rose", at: 2)
    sheet.setTeam("lotus", at: 2)
    sheet.setTeam("lotus", at: 0)
    let expected = "id,team,name,more\r\np1,lotus,\"A, B\",-1\n\np2,rose,C,=x\np3, lotus ,D,\n"
    #expect(String(decoding: sheet.bytes, as: UTF8.self) == expected)
  }

  @Test("gets a column of teams where it had none")
  func added() throws {
    var sheet = try sheet("id;name\np1;A\np2;B;\n")
    sheet.setTeam("rose", at: 0)
    sheet.setTeam("lotus", at: 1)
    let text = String(decoding: sheet.bytes, as: UTF8.self)
    #expect(text == "id;name;team\np1;A;rose\np2;B;lotus\n")
    #expect(RosterReader.read(SourceFile(name: "r", text: text), teams: teams).diagnostics == [])
  }

  @Test("knows its columns, and what stands in them")
  func columns() throws {
    let sheet = try sheet("ID,Name,English Level,Position\np1,A, B1 ,x\n")
    #expect(sheet.columns == ["id", "name", "English Level", "position"])
    #expect(sheet.texts(in: "English Level") == ["B1"])
    #expect(sheet.texts(in: "team") == nil)
  }

  @Test("is written as UTF-8 with its mark where it was in another encoding")
  func encoding() throws {
    let bytes = Array("id,name,team\np1,".utf8) + [0xA1, 0xD2] + Array(",\n".utf8)
    var sheet = try #require(
      RosterSheet(SourceFile(name: "r.csv", decoding: bytes), teams: teams))
    sheet.setTeam("rose", at: 0)
    #expect(
      sheet.bytes == [0xEF, 0xBB, 0xBF] + Array("id,name,team\np1,กา,rose\n".utf8))
  }

  @Test("is none where it has errors")
  func faulty() {
    let file = SourceFile(name: "r.csv", text: "id,name,team\np1,A,tulip\n")
    #expect(RosterSheet(file, teams: teams) == nil)
  }
}
