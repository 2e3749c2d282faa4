import Entries
import Generators
import RallyControl
import RallyRoute
import Testing
import Vocabulary

@testable import Reports

@Suite struct RallyCardsMarshalTests {
  private func sheet(_ index: Int, route: String = LittleRally.routeText) throws -> String {
    let sheets = try LittleRally.papers(.marshalSheet, route: route).body
      .split(separator: "<section").dropFirst().map(String.init)
    return try #require(sheets.dropFirst(index).first)
  }

  @Test("a marshal's sheet has the place, its id, its code word and the emergency number")
  func facts() throws {
    let html = try sheet(0)
    for text in ["Lake", "ทะเลสาบ", "Pier", "<b>LOTUS</b>", ">lake</code>", ">1669</b>"] {
      #expect(html.contains(text))
    }
    #expect(html.contains("4 <span class=\"first\" lang=\"en\">cars</span>"))
    #expect(html.contains("10 <span class=\"first\" lang=\"en\">min</span>"))
    #expect(html.contains("throughout the rally"))
    #expect(html.contains("khaolam rally arrive CAR lake --at 09:41"))
  }

  @Test("opening times are those of the route, an open end included")
  func hours() throws {
    #expect(try sheet(1).contains("09:00–12:00"))
    let route = LittleRally.routeText.replacing("closes: \"12:00\",", with: "")
    #expect(try sheet(1, route: route).contains("from 09:00"))
    #expect(CardWords.between(nil, "12:00").en == "until 12:00")
  }

  @Test("cars are due in the order of time, with room for every score of the rubric")
  func due() throws {
    let html = try sheet(0)
    let times = ["08:50", "08:55", "09:00", "09:05"].compactMap {
      html.firstRange(of: "<b>\($0)</b>")
    }
    #expect(times.count == 4)
    #expect(times.map(\.lowerBound) == times.map(\.lowerBound).sorted())
    let cars = ["mali/1", "kulap/1", "mali/2", "kulap/2"].compactMap {
      html.firstRange(of: ">\($0)<")
    }
    #expect(cars.map(\.lowerBound) == cars.map(\.lowerBound).sorted())
    #expect(cars.count == 4)
    #expect(html.contains("Is polite</span><br>/ 40</th>"))
    // Arrive, depart, RC, two criteria, signature.
    #expect(html.count(of: String(repeating: "<td></td>", count: 6) + "</tr>") == 4)
  }

  @Test("the task comes with its rubric and how its points are made from it")
  func task() throws {
    let html = try sheet(0)
    #expect(html.contains("Order some khao lam."))
    #expect(html.contains("<b>0–60</b> <span class=\"text\" lang=\"en\">Is clear</span>"))
    #expect(html.contains("200 points at most. Score by the rubric (100 in all)"))
    #expect(!(try sheet(1)).contains("class=\"task\""))
  }

  @Test("keys and hints stand on a page apart from what lies on the table")
  func secret() throws {
    let html = try sheet(0)
    let secret = try #require(html.firstRange(of: "<div class=\"secret\">"))
    let open = html[..<secret.lowerBound]
    let closed = html[secret.upperBound...]
    for text in ["There are boats.", "Go east.", "B. lotus", "A. lotus", "Which flower?"] {
      #expect(!open.contains(text))
    }
    for text in ["There are boats.", "มีเรือ", "Go east.", "A. lotus", "C. lily", "Which flower?"] {
      #expect(closed.contains(text))
    }
    #expect(closed.contains("75 <span class=\"first\" lang=\"en\">points</span>"))
  }

  @Test("a checkpoint that no car is due at says how to find out")
  func noCars() throws {
    let little = try #require(LittleRally.rally())
    var route = little.route
    route.orders = .given(
      Dictionary(uniqueKeysWithValues: little.cars.map { ($0, ["lake", "hill"]) }))
    let rally = Rally(event: little.event, route: route, banks: [], clock: little.clock)
    let html = RallyCards(rally: rally, language: .english, kinds: [.marshalSheet]).html
    #expect(html.count(of: CardWords.noCars.en) == 1)
    #expect(html.count(of: "<table class=\"due\">") == 2)
  }
}
