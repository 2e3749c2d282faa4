import Entries
import Generators
import QuizEngine
import RallyControl
import RallyRoute
import SourceText
import Testing
import Vocabulary

@testable import Reports

extension LittleRally {
  /// The little rally's papers of some kinds.
  static func papers(
    _ kinds: RallyCards.Kind..., route: String = LittleRally.routeText, cars: [CarID]? = nil,
    language: Language = .english
  ) throws -> String {
    RallyCards(
      rally: try #require(rally(route: route)), language: language, cars: cars, kinds: Set(kinds)
    ).html
  }

  /// The little rally with another bank.
  static func rally(bank: String) throws -> Rally {
    let rally = try #require(Self.rally())
    return Rally(
      event: rally.event, route: rally.route,
      banks: [Bank(gift: SourceFile(name: "rc.gift", text: bank))], clock: rally.clock)
  }
}

extension String {
  /// How often a text stands in this one.
  func count(of text: String) -> Int { components(of: text) - 1 }

  private func components(of text: String) -> Int {
    var count = 1
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }

  /// What stands between the end of the style sheet and the end of the page.
  var body: String {
    guard let start = firstRange(of: "<body>") else { return "" }
    return String(self[start.upperBound...])
  }
}
