import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Reports

@Suite("What the projector page shows")
struct PageStateTests {
  private let points: [(TeamID, Int, Int)] = [
    ("phuttharaksa", 100, 0), ("ratchaphruek", 60, 10), ("ratchaphruek", 50, 30),
  ]

  @Test("is the teams in rank order, with their places against a quarter of an hour before")
  func changes() {
    let state = PageSample.state(points)
    #expect(state.standings.map(\.team) == ["ratchaphruek", "phuttharaksa"])
    #expect(state.changes == ["ratchaphruek": 1, "phuttharaksa": -1])
    #expect(state.asOf == PageSample.at(90))
  }

  @Test("is a course of points that ends with those of the standings")
  func course() {
    let state = PageSample.state(points)
    #expect(state.course.map(\.at) == [-1, 0, 10, 30].map(PageSample.at))
    #expect(state.course.map(\.points) == [[0, 0], [100, 0], [100, 60], [100, 110]])
  }

  @Test("has a course that begins where the first team gets points")
  func start() {
    let state = PageSample.state([("phuttharaksa", 0, -300), ("ratchaphruek", 5, 20)])
    #expect(state.course.map(\.at) == [-300, 20].map(PageSample.at))
    #expect(PageSample.state([]).course.isEmpty)
  }

  @Test("is as of the freeze while it is frozen")
  func frozen() {
    let state = PageSample.state(points, freeze: PageSample.at(45))
    #expect(state.asOf == PageSample.at(45))
  }
}
