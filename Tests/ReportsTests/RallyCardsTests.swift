import Entries
import Generators
import QuizEngine
import RallyControl
import Testing
import Vocabulary

@testable import Reports

@Suite struct RallyCardsTests {
  @Test("the little rally's papers are as the snapshot has them", arguments: Language.allCases)
  func snapshot(language: Language) throws {
    let rally = try #require(LittleRally.rally())
    try expectSnapshot(
      RallyCards(rally: rally, language: language).html,
      named: "rally-cards-\(language.rawValue).html")
  }

  @Test("each car has a road book, an RC sheet and a time card, each checkpoint a marshal's sheet")
  func sheets() throws {
    let html = RallyCards(rally: try #require(LittleRally.rally()), language: .thai).html
    #expect(html.count(of: "<section class=\"road-book\">") == 4)
    #expect(html.count(of: "<section class=\"rc-sheet\">") == 4)
    #expect(html.count(of: "<section class=\"time-card\">") == 4)
    #expect(html.count(of: "<section class=\"marshal-sheet\">") == 3)
  }

  @Test("the papers of a car follow each other, cars in the order in which they start")
  func order() throws {
    let html = try LittleRally.papers(.roadBook, .timeCard)
    let names = ["Mali 1", "Kulap 1", "Mali 2", "Kulap 2"]
    let sections = html.body.split(separator: "<section").dropFirst()
    #expect(sections.count == 8)
    for (index, section) in sections.enumerated() {
      #expect(section.contains(">\(names[index / 2])<"))
      #expect(section.hasPrefix(index % 2 == 0 ? " class=\"road-book\"" : " class=\"time-card\""))
    }
  }

  @Test("papers for some cars are theirs alone: no marshal's sheet, no other car")
  func someCars() throws {
    let car = CarID(team: "kulap", number: 1)
    let html = RallyCards(
      rally: try #require(LittleRally.rally()), language: .english,
      cars: [car, CarID(team: "kulap", number: 9)]
    ).html
    #expect(html.count(of: "<section") == 3)
    #expect(html.contains("Kulap 1"))
    #expect(!html.contains("Mali"))
    #expect(!html.contains("marshal-sheet\">"))
  }

  @Test(
    "where no paper is asked for, the page says so and how to get one", arguments: Language.allCases
  )
  func nothing(language: Language) throws {
    let html = try LittleRally.papers(.marshalSheet, cars: [], language: language)
    #expect(html.contains(CardWords.nothing.th))
    #expect(html.contains(CardWords.nothing.en))
  }

  @Test("the page loads nothing and runs nothing")
  func selfContained() throws {
    let html = RallyCards(rally: try #require(LittleRally.rally()), language: .english).html
    #expect(html.contains("default-src 'none'; style-src 'unsafe-inline'"))
    for forbidden in ["<script", "http:", "https:", "url(", "@import", " src=", "<link"] {
      #expect(!html.contains(forbidden))
    }
  }

  @Test("labels stand in both languages, the one asked for first")
  func languages() throws {
    let thai = try LittleRally.papers(.roadBook, language: .thai)
    let english = try LittleRally.papers(.roadBook, language: .english)
    #expect(
      thai.contains(
        "<span class=\"first\" lang=\"th\">ผู้ขับขี่</span> <span class=\"other\" lang=\"en\">Driver</span>"
      ))
    #expect(
      english.contains(
        "<span class=\"first\" lang=\"en\">Driver</span> <span class=\"other\" lang=\"th\">ผู้ขับขี่</span>"
      ))
  }
}
