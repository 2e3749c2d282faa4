import Entries
import Foundation
import Journal
import Programme
import Testing
import Vocabulary

@testable import Kiosk

@Suite("A survey at a kiosk")
struct SurveySceneTests {
  private let survey = Survey(
    id: "view", title: Bilingual(th: "ความพึงพอใจ", en: "Satisfaction"),
    introduction: Bilingual(th: "โปรดให้คะแนน", en: "Please rate."),
    groups: [
      SurveyGroup(
        title: Bilingual(th: "เนื้อหา", en: "Content"),
        items: [
          SurveyItem(id: "a", text: Bilingual(th: "ชัดเจน", en: "It was clear.")),
          SurveyItem(id: "b", text: Bilingual(th: "มีประโยชน์", en: "It was useful.")),
        ])
    ],
    comments: [SurveyItem(id: "more", text: Bilingual(th: "ข้อเสนอ", en: "What else?"))])

  private func signedIn(_ sample: SampleRoom, kiosk: String = "k1") -> Driver {
    sample.event.surveys = [survey]
    var room = sample.room(kiosk: kiosk)
    room.randomBits = { 0xC0_FFEE }
    var driver = Driver(room)
    driver.type("", "1", "1")
    return driver
  }

  private func ballots(_ sample: SampleRoom) throws -> [Ballot] {
    try sample.journal.ballots(of: "view", event: "sample")
  }

  @Test("a statement a screen, then the questions, then it is handed in, once")
  func through() throws {
    let sample = try SampleRoom()
    var driver = signedIn(sample)
    let menu = driver.kiosk.screen()
    #expect(
      menu.choices.suffix(5).map(\.id)
        == ["standings", "survey:view", "reflection", "dots", "back"])
    #expect(menu.choices.suffix(5).map(\.key) == ["5", "6", "7", "8", "0"])
    let intro = driver.type("6")
    #expect(intro.name == .survey && intro.body.last?.contains("anonymous") == true)
    let first = driver.type("")
    #expect(first.title == "Content" && first.body == ["1/2: It was clear."])
    #expect(first.choices.map(\.key) == ["5", "4", "3", "2", "1"])
    #expect(driver.type("6").notice?.contains("no such choice") == true)
    #expect(driver.type("").notice == "Type 1 to 5, or /. to skip this one.")
    #expect(driver.type("๕").body == ["2/2: It was useful."])
    // Back again, where what was chosen is marked.
    #expect(driver.type("0").choices[0].text == "Very high (chosen)")
    driver.type("4", "ๅ")
    #expect(driver.kiosk.screen().body.first == "What else?")
    let asked = driver.type("ดีมาก\u{1B}[2J ครับ")
    #expect(asked.body.first == "2 of 2 statements rated, 1 comment")
    #expect(try ballots(sample).isEmpty)
    let done = driver.type("")
    #expect(done.name == .menu && done.notice == "Handed in. Thank you for your views.")
    #expect(done.choices.first { $0.key == "6" }?.text == "Satisfaction (answered)")
    let kept = try #require(try ballots(sample).first)
    #expect(kept.ratings == ["a": 4, "b": 1])
    #expect(kept.comments["more"]?.hasPrefix("ดีมาก") == true)
    #expect(kept.comments["more"]?.contains("\u{1B}") == false)
    #expect(driver.type("6").notice?.contains("already answered this survey") == true)
    var entries: [Entry] = []
    try sample.journal.visitEntries(event: nil) { entries.append($0) }
    let note = try #require(entries.last)
    #expect(note.kind == .surveyAnswered && note.subject == "view" && note.person == "p01")
    #expect(note.body == "{}")
  }

  @Test("statements and questions may be skipped, but not all of them")
  func skipped() throws {
    let sample = try SampleRoom()
    var driver = signedIn(sample)
    driver.type("6", "", "/.", "/.", "/.")
    #expect(driver.type("").notice == "Nothing is answered yet: 0 goes back.")
    driver.type("0", "0", "3", "")
    #expect(driver.type("").notice == "Handed in. Thank you for your views.")
    #expect(try ballots(sample).map(\.ratings) == [["b": 3]])
  }

  @Test("who leaves before the end has answered nothing, and is told so")
  func left() throws {
    let sample = try SampleRoom()
    var driver = signedIn(sample)
    driver.type("6", "", "5")
    #expect(driver.type("/0", "/0").name == .survey)
    #expect(driver.type("/0").notice?.contains("was not handed in") == true)
    driver.type("6", "", "5", "5")
    driver.wait(400_000)
    #expect(driver.kiosk.screen().name == .welcome)
    #expect(try ballots(sample).isEmpty)
    #expect(try !sample.journal.hasAnswered("p01", survey: "view", event: "sample"))
  }

  @Test("who answers at another terminal meanwhile has answered once")
  func twice() throws {
    let sample = try SampleRoom()
    var one = signedIn(sample)
    var two = signedIn(sample, kiosk: "k2")
    one.type("6", "", "5", "5", "")
    two.type("6", "", "1", "1", "")
    one.type("")
    #expect(two.type("").notice?.contains("already answered this survey") == true)
    #expect(try ballots(sample).count == 1)
  }

  @Test("a program learns where it is")
  func data() throws {
    let sample = try SampleRoom()
    var driver = signedIn(sample)
    func data(_ screen: Screen) -> String {
      let line = String(decoding: JSONRenderer().render(screen), as: UTF8.self)
      return line.range(of: #""data":"#).map { String(line[$0.upperBound...].dropLast(2)) } ?? ""
    }
    #expect(data(driver.type("6")) == #"{"survey":"view","state":"introduction"}"#)
    #expect(
      data(driver.type(""))
        == #"{"survey":"view","state":"statement","item":"a","number":1,"of":2}"#)
    #expect(
      data(driver.type("5", "5"))
        == #"{"survey":"view","state":"question","item":"more","number":1,"of":1}"#)
    #expect(data(driver.type("")) == #"{"survey":"view","state":"confirmation"}"#)
  }
}
