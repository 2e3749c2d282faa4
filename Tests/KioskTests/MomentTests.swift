import Entries
import Journal
import Testing
import Vocabulary

@testable import Kiosk

@Suite("Instants")
struct MomentTests {
  @Test("have a time of day that an entry can have, however the clock is set")
  func range() throws {
    for wall in [0, 1, Moment.latest] {
      #expect(Moment(wall: wall, monotonic: 7).wall == wall)
      _ = try Draft(at: wall, kind: .joined).meaning()
    }
    #expect(throws: UnreadableBody.self) {
      try Draft(at: Moment.latest + 1, kind: .joined).meaning()
    }
    #expect(Moment(wall: -1, monotonic: 7).wall == 0)
    #expect(Moment(wall: .max, monotonic: 7).wall == Moment.latest)
  }

  @Test("beyond all years are no reason that an answer is not kept", arguments: [0, Int.max])
  func beyond(wall: Int) throws {
    let sample = try SampleRoom(quizzes: [SampleRoom.quiz("first", rule: .fair, draw: [.a2: 1])])
    var driver = Driver(sample.room())
    driver.now = Moment(wall: wall, monotonic: 0)
    driver.type("", "1", "1", "1", "")
    // What falls due did so before the clock was put back.
    let late = driver.kiosk.receive(.time, at: Moment(wall: wall, monotonic: 45_000))
    #expect(late.map(\.data.verdict) == ["late"])
    #expect(try sample.journal.verify().faults == [])
  }
}
