import Entries
import QuizEngine
import RallyRoute
import SourceText
import Testing
import Vocabulary

@Suite("A car's plan")
struct TimetablePlanTests {
  private let bank = Bank(
    gift: SourceFile(
      name: "b.gift",
      text: """
        // [id:q1] [tag:A1]
        One?{#1}

        // [id:q2] [tag:B1]
        Two?{#2}

        // [id:q3] [tag:kind=speaking]
        Speak.{}

        """))

  @Test("a plan has the legs in the car's own order, with times of day as instants")
  func plan() throws {
    let text = routeText([
      (
        "codeWord: \"LOTUS\"",
        "codeWord: \"LOTUS\", opens: \"09:00\", closes: \"12:00\", rc: [\"q1\", \"q2\"], "
          + "task: { question: \"q3\", maximum: 150 }"
      ), ("end:", "protestMinutes: 10, timeRules: { missed: 300 }, end:"),
      (
        "{ from: \"lake\", to: \"school\", minutes: 15, kilometres: 9 }",
        "{ from: \"lake\", to: \"school\", minutes: 15, kilometres: 9 }, "
          + "{ from: \"school\", to: \"hill\", minutes: 26, kilometres: 9 }"
      ), ("orders: \"same\"", "orders: { \"kulap/1\": [\"lake\", \"school\", \"hill\"] }"),
    ])
    let route = try #require(read(text).route)
    let cars = ["mali/1", "kulap/1"].compactMap { CarID($0) }
    let timetable = Timetable(route: route, cars: cars)
    let questions = RouteQuestions(route: route, banks: [bank])
    let midnight = 1_413_565_200_000
    var rules = TimeRules.standard
    rules.missed = 300
    #expect(
      timetable.plan(for: cars[1], questions: questions, midnight: midnight)
        == CarPlan(
          route: "r1",
          legs: [
            PlannedLeg(
              checkpoint: "lake", minutes: 20, stopMinutes: 12, opens: midnight + 540 * 60_000,
              closes: midnight + 720 * 60_000, rcMost: 300, taskMost: 150),
            PlannedLeg(checkpoint: "school", minutes: 15, stopMinutes: 12),
            PlannedLeg(checkpoint: "hill", minutes: 26, stopMinutes: 12),
          ], rules: rules, protestMinutes: 10))
  }

  @Test("a car that the rally does not have, or that has no way, has no plan")
  func none() throws {
    let text = routeText([
      ("orders: \"same\"", "orders: { \"mali/1\": [\"hill\", \"lake\", \"school\"] }")
    ])
    let route = try #require(read(text).route)
    let cars = ["mali/1", "kulap/1"].compactMap { CarID($0) }
    let timetable = Timetable(route: route, cars: cars)
    let questions = RouteQuestions(route: route, banks: [])
    #expect(timetable.plan(for: cars[0], questions: questions, midnight: 0) == nil)
    #expect(timetable.plan(for: cars[1], questions: questions, midnight: 0) != nil)
    let other = CarID(team: "mali", number: 9)
    #expect(timetable.plan(for: other, questions: questions, midnight: 0) == nil)
  }
}
