import Entries
import Generators
import RallyControl
import Testing
import Vocabulary

@testable import Reports

@Suite struct RallyCardsTimeCardTests {
  private let car = CarID(team: "kulap", number: 2)

  @Test("a time card has the columns that are typed in, by their names and in their order")
  func columns() throws {
    let html = try LittleRally.papers(.timeCard, cars: [car])
    let names = html.split(separator: "<th class=\"c-").dropFirst().compactMap { head in
      head.firstRange(of: "<code>").flatMap { start in
        head.firstRange(of: "</code>").map { String(head[start.upperBound..<$0.lowerBound]) }
      }
    }
    #expect(names.prefix(TimeCard.columns.count).map(\.self) == TimeCard.columns)
    #expect(TimeCard.columns.allSatisfy { CardWords.column[$0] != nil })
  }

  @Test("a time card has a row a leg with the car's name, and leaves the checkpoint to the marshal")
  func rows() throws {
    let html = try LittleRally.papers(.timeCard, cars: [car])
    #expect(html.count(of: "<code>kulap/2</code></td><td></td>") == 3)
    #expect(html.contains("08:45"))
    #expect(html.contains(">20 <span class=\"first\" lang=\"en\">min</span>"))
  }

  @Test("only the first row has room for the start")
  func start() throws {
    let html = try LittleRally.papers(.timeCard, cars: [car])
    #expect(html.count(of: "<td class=\"none\">–</td>") == 2)
  }

  @Test("a time card lies across the sheet and says who signs")
  func sheet() throws {
    let html = try LittleRally.papers(.timeCard, cars: [car])
    #expect(html.contains("@page wide { size: A4 landscape"))
    #expect(html.contains("Marshal's signature".replacing("'", with: "&#39;")))
  }
}
