import Synchronization
import Testing

@testable import Journal

@Suite("Reading ahead in a thread")
struct ReadAheadTests {
  private struct Failure: Error, Equatable { var number: Int }

  @Test("values come in their order", arguments: [0, 1, 255, 256, 257, 10_000])
  func order(count: Int) throws {
    var used: [Int] = []
    try ReadAhead<Int>.run {
      for value in 0..<count { try $0.give(value) }
    } use: {
      used.append($0)
    }
    #expect(used == Array(0..<count))
  }

  @Test("what comes before a failure is used, then it is thrown")
  func makerFails() {
    var used: [Int] = []
    #expect(throws: Failure(number: 1)) {
      try ReadAhead<Int>.run {
        for value in 0..<1_000 { try $0.give(value) }
        throw Failure(number: 1)
      } use: {
        used.append($0)
      }
    }
    #expect(used == Array(0..<1_000))
  }

  @Test(
    "who wants no more ends the reading, too, however much there is", arguments: [0, 700, 9_999])
  func userFails(at number: Int) {
    let made = Mutex(0)
    #expect(throws: Failure(number: number)) {
      try ReadAhead<Int>.run { values in
        for value in 0..<100_000 {
          try values.give(value)
          made.withLock { $0 = value }
        }
      } use: {
        if $0 == number { throw Failure(number: number) }
      }
    }
    #expect(made.withLock { $0 } < 99_999)
  }
}
