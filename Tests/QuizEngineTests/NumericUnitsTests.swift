import Testing

@testable import QuizEngine

@Suite("Numbers with units")
struct NumericUnitsTests {
  @Test(
    "a unit that the question names may be typed",
    arguments: [
      ("How far is it in kilometres? {#25}", "25 km"), ("How many km? {#25}", "25 kilometres"),
      ("How many km? {#25}", "25กม."), ("How much in baht? {#120}", "฿120"),
      ("How much in baht? {#120}", "120 บาท"), ("How much in baht? {#120}", "๑๒๐ บาท"),
      ("What percentage? Write the percent. {#15}", "15%"),
      ("How many per cent? {#15}", "15 per cent"), ("How many per cent? {#15}", "15%"),
      ("คิดเป็นร้อยละเท่าใด {#15}", "15 %"), ("ราคากี่บาท {#50}", "50 baht"),
      ("How many members does ASEAN have? {#11}", "11 members"),
      ("// [tag:unit=km]\nHow far? {#25}", "25 km"), ("How much in baht? {#1200}", "1,200 baht"),
      ("How many minutes? {#-5}", "-5 min."),
    ])
  func named(gift: String, line: String) throws {
    let play = try question(gift).play()
    #expect(play.grade(try play.read(line)).credit == 1)
  }

  @Test(
    "any other unit is asked about",
    arguments: [
      ("How many km? {#25}", "25 miles", "miles"), ("How many km? {#25}", "25 m", "m"),
      ("How much in baht? {#120}", "$120", "$"), ("How many? {#5}", "5 กก", "กก"),
    ])
  func unknown(gift: String, line: String, unit: String) throws {
    let play = try question(gift).play()
    #expect(throws: Unreadable.unknownUnit(unit)) { try play.read(line) }
  }

  @Test("what holds no number is none", arguments: ["km", "twelve", "km/h", "1 2", "2/3"])
  func noNumber(line: String) throws {
    let play = try question("How many km? {#25}").play()
    #expect(throws: Unreadable.notANumber(line)) { try play.read(line) }
  }
}
