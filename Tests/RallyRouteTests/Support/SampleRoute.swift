import Programme
import QuizEngine
import RallyRoute
import SourceText
import Testing
import Vocabulary

/// Two teams: `mali`, then `kulap`.
let teams = [("mali", 1), ("kulap", 2)].map { id, number in
  Team(
    id: TeamID(id), number: number, name: Bilingual(same: id), flower: Bilingual(same: id),
    colour: "#C62828")
}

/// Four people of either team: `m1` to `m4`, `k1` to `k4`.
let roster = ["mali", "kulap"].flatMap { team in
  (1...4).map { Person(id: PersonID("\(team.prefix(1))\($0)"), name: "A B", team: TeamID(team)) }
}

/// A sound route file in which one text can be put in the place of another.
func routeText(_ replacements: [(String, String)] = []) -> String {
  var text = """
    {
    id: "r1", title: "T", banks: ["b.gift"],
    start: { name: "S", place: "Square", at: "08:30", interval: 5 },
    end: "16:00",
    safety: { emergencyNumber: "1669", speedLimit: 60, rules: ["Wear seat belts."] },
    checkpoints: [
    { id: "lake", name: "The Lake", place: "Pier", codeWord: "LOTUS", leg: { minutes: 20, kilometres: 12 }, clue: "C" },
    { id: "hill", name: "The Hill", place: "Gate", codeWord: "BAMBOO", leg: { minutes: 30, kilometres: 20 }, clue: "C" },
    { id: "school", name: "The School", place: "Field", codeWord: "PELICAN", leg: { minutes: 25, kilometres: 15 }, clue: "C" },
    ],
    legs: [
    { from: "lake", to: "school", minutes: 15, kilometres: 9 },
    ],
    orders: "same",
    cars: [
    { car: "mali/1", driver: "m1", players: ["m2"] },
    { car: "kulap/1", driver: "k1" },
    ],
    }
    """
  for (old, new) in replacements {
    guard let range = text.firstRange(of: old) else {
      Issue.record("\(old) is not in the route")
      continue
    }
    text.replaceSubrange(range, with: new)
  }
  return text
}

/// Reads a route file from text.
func read(
  _ text: String, fileExists: ((String) -> Bool)? = nil
) -> (route: Route?, diagnostics: [Diagnostic]) {
  RouteReader.read(
    SourceFile(name: "r.json5", text: text), teams: teams, roster: roster, fileExists: fileExists)
}

/// What is wrong with a route file, as `LINE:COLUMN severity: message`.
func faults(_ text: String, fileExists: ((String) -> Bool)? = nil) -> [String] {
  lines(read(text, fileExists: fileExists).diagnostics, of: text)
}

/// What the checks find in a route file, as `LINE:COLUMN severity check: message`.
func findings(_ replacements: [(String, String)] = [], bank: String = "") throws -> [String] {
  let text = routeText(replacements)
  return lines(try checked(text, bank: bank), of: text)
}

/// What there is to do about what the checks find in a route file.
func remedies(_ replacements: [(String, String)], bank: String = "") throws -> [String] {
  try checked(routeText(replacements), bank: bank).map { $0.remedy?.en ?? "" }
}

private func checked(_ text: String, bank: String) throws -> [Diagnostic] {
  let reading = read(text)
  #expect(lines(reading.diagnostics, of: text) == [])
  let route = try #require(reading.route)
  let banks = bank.isEmpty ? [] : [Bank(gift: SourceFile(name: "b.gift", text: bank))]
  #expect(banks.allSatisfy { !$0.diagnostics.hasErrors })
  let cars = RouteCars.cars(of: route, teams: teams, roster: roster, event: "e").map(\.car)
  return RouteChecks.check(
    route, in: SourceFile(name: "r.json5", text: text),
    timetable: Timetable(route: route, cars: cars),
    questions: RouteQuestions(route: route, banks: banks))
}

private func lines(_ diagnostics: [Diagnostic], of text: String) -> [String] {
  let file = SourceFile(name: "r.json5", text: text)
  return DiagnosticText.reports(of: diagnostics, in: file, language: .english).map { report in
    let check = report.check.map { " \($0)" } ?? ""
    return "\(report.line):\(report.column) \(report.severity.rawValue)\(check): \(report.message)"
  }
}
