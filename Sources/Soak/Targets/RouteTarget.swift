import Programme
import QuizEngine
import RallyRoute
import SourceText
import Vocabulary

/// Reading a rally route of an event with one team, checking it, and making its timetable.
struct RouteTarget: SoakTarget {
  let name = "route"
  private let teams = [
    Team(
      id: "mali", number: 1, name: Bilingual(same: "Mali"), flower: Bilingual(same: "jasmine"),
      colour: "#C62828")
  ]
  private let roster = [Person(id: "p1", name: "ชื่อ นามสกุล", team: "mali")]

  func check(_ bytes: [UInt8]) throws(BrokenLaw) {
    let file = SourceFile(name: "soak.json5", text: String(decoding: bytes, as: UTF8.self))
    let (route, diagnostics) = read(file)
    try DiagnosticLaws.check(diagnostics, of: file)
    try hold("a route loads whole or not at all", (route == nil) == diagnostics.hasErrors)
    let again = read(file)
    try holdEqual("a route is read the same each time", again.route, route)
    try holdEqual("a route has the same faults each time", again.diagnostics, diagnostics)
    // A day of thousands of cars is no law's concern.
    guard let route, route.checkpoints.count < 200 else { return }
    let cars = RouteCars.cars(of: route, teams: teams, roster: roster, event: "soak").map(\.car)
    let timetable = Timetable(route: route, cars: cars)
    let found = RouteChecks.check(
      route, in: file, timetable: timetable, questions: RouteQuestions(route: route, banks: []))
    try DiagnosticLaws.check(found, of: file)
    for clash in timetable.clashes {
      try hold("a clash is of more cars than fit", clash.cars.count > clash.capacity)
    }
    for schedule in timetable.cars where !schedule.visits.isEmpty {
      try holdEqual(
        "a car visits every checkpoint once", Set(schedule.visits.map(\.checkpoint)),
        Set(route.checkpoints.map(\.id)))
    }
  }

  private func read(_ file: SourceFile) -> (route: Route?, diagnostics: [Diagnostic]) {
    RouteReader.read(file, teams: teams, roster: roster, fileExists: { !$0.contains("no") })
  }
}
