import Entries
import Vocabulary

/// All countries greeted: a team whose people together know how each country says hello.
///
/// The event file names the countries, each with the ids of its questions (`badges.greetings`). A
/// country is greeted once anyone of the team has answered any of its questions fully right and in
/// time, in a quiz of the rule fair or race; the answer has to stand. An event that names no
/// countries has no such badge.
public struct AllGreeted: Sendable {
  private let countries: [QuestionID: [Int]]
  private let count: Int
  private var greeted: [TeamID: Set<Int>] = [:]

  /// Nobody greeted yet.
  ///
  /// - Parameter greetings: The questions of each country.
  public init(greetings: [Set<QuestionID>]) {
    count = greetings.count
    var countries: [QuestionID: [Int]] = [:]
    for (index, questions) in greetings.enumerated() {
      for question in questions { countries[question, default: []].append(index) }
    }
    self.countries = countries
  }

  /// Takes in an answer that stands.
  public mutating func add(_ answer: StandingAnswer) {
    guard answer.isRightOnBoard, let countries = countries[answer.question] else { return }
    greeted[answer.team, default: []].formUnion(countries)
  }

  /// A badge for each team that has greeted all.
  public var badges: [Badge] {
    greeted.filter { $0.value.count == count }.map { team, _ in
      Badge(rule: .allGreeted, team: team, figure: Double(count))
    }
  }
}
