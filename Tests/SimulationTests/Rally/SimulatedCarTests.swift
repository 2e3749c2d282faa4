import CarRally
import Entries
import Generators
import Programme
import QuizEngine
import RallyControl
import RallyRoute
import Testing
import Vocabulary

@testable import Simulation

@Suite("A simulated car")
struct SimulatedCarTests {
  @Test("does nothing before it starts, and nothing after it is out")
  func bounds() throws {
    for car in try cars() {
      let times = car.deeds.map(\.at)
      #expect(times.min() == times.first)
      guard case .start = car.deeds.first?.note else {
        Issue.record("no start")
        continue
      }
      guard let end = car.deeds.firstIndex(where: isEnd) else { continue }
      #expect(car.isOut)
      #expect(end == car.deeds.count - 1)
    }
  }

  @Test("answers every RC question of a checkpoint once it is there, or hands in its sheet")
  func questions() throws {
    for car in try cars() {
      for checkpoint in ["lake", "hill"] as [CheckpointID] {
        let there = car.deeds.filter { $0.checkpoint == checkpoint && $0.desk == checkpoint }
        guard !there.isEmpty, !car.isOut else { continue }
        let answers = there.count { if case .answer = $0.note { true } else { false } }
        let sheets = there.count { if case .event(.marked) = $0.note { true } else { false } }
        let asked = car.rally.questions.rc(checkpoint).count
        #expect(
          car.habits.usesPaper ? (answers, sheets) == (0, 1) : (answers, sheets) == (asked, 0))
      }
    }
  }

  @Test("scores fit the rubric of the task")
  func scores() throws {
    let rally = try RallyRehearsal.rally()
    let rubric = try #require(rally.questions.task("lake")).rubric
    var judged = 0
    for deed in try cars().flatMap(\.deeds) {
      guard case .event(.judged(let score)) = deed.note else { continue }
      judged += 1
      #expect(rubric.misfit(of: score.scores) == nil)
      #expect(score.most == [40, 60])
    }
    #expect(judged > 100)
  }

  @Test("hints are bought from the office at their price, in their order")
  func hints() throws {
    var bought: Set<[Int]> = []
    for deed in try cars().flatMap(\.deeds) {
      guard case .event(.hinted(let number, let price)) = deed.note else { continue }
      #expect(deed.desk == nil)
      bought.insert([number, price])
    }
    #expect(bought == [[1, 20], [2, 40]])
  }

  @Test("a marshal gives a reason for every correction, allowance and end, in both languages")
  func reasons() throws {
    var reasons: [String] = []
    for deed in try cars().flatMap(\.deeds) {
      switch deed.note {
      case .event(.allowed(_, let reason)), .event(.ended(_, _, let reason)):
        reasons.append(reason)
      default: if let reason = deed.reason { reasons.append(reason) }
      }
    }
    #expect(reasons.count > 5)
    for reason in reasons {
      #expect(reason.contains { ("a"..."z").contains($0) }, "\(reason)")
      #expect(reason.unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) }, "\(reason)")
    }
  }

  private func isEnd(_ deed: RallyDeed) -> Bool {
    if case .event(.ended) = deed.note { true } else { false }
  }

  /// The cars of forty days.
  private func cars() throws -> [SimulatedCar] {
    let rally = try RallyRehearsal.rally()
    return try (1...40).flatMap { seed in
      try rally.crews.map { crew in
        let start = rally.plannedStart
        let plan = try #require(rally.plan(for: crew.car, startingAt: start))
        return SimulatedCar(
          crew, plan: plan, in: rally, startingAt: start, model: ResponseModel(seed: UInt64(seed)))
      }
    }
  }
}
