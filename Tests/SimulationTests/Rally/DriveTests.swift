import Testing
import Vocabulary

@testable import Simulation

@Suite("How a simulated car fares on a leg")
struct DriveTests {
  @Test("most legs take from two minutes less than planned to six more")
  func usual() {
    let drives = drives()
    let minutes = drives.filter { $0.trouble == nil }.map { Double($0.delay) / 60_000 }
    #expect(minutes.count > drives.count * 8 / 10)
    #expect(minutes.allSatisfy { (-2...6).contains($0) })
    // The lesser of two even numbers has its mean at a third: −2 + 8 ÷ 3.
    let mean = minutes.reduce(0, +) / Double(minutes.count)
    #expect(abs(mean - 0.667) < 0.06)
  }

  @Test(
    "troubles are as rare as they should be, and make a car late",
    arguments: [
      (.breakdown, 0.005), (.flatTyre, 0.015), (.traffic, 0.04), (.lost, 0.08), (.passed, 0.015),
    ] as [(Drive.Trouble, Double)])
  func troubles(trouble: Drive.Trouble, share: Double) {
    let drives = drives()
    let found = drives.filter { $0.trouble == trouble }
    #expect(abs(Double(found.count) / Double(drives.count) - share) < 0.003)
    if trouble != .breakdown { #expect(found.allSatisfy { $0.delay > 0 }) }
  }

  @Test("who needs no help gets none: hints are for the lost, allowances for the held up")
  func help() {
    let drives = drives()
    for drive in drives {
      switch drive.trouble {
      case .lost, .passed: #expect(drive.allowance == 0)
      case .flatTyre, .traffic: #expect(drive.hints == 0)
      default: #expect(drive.hints == 0 && drive.allowance == 0)
      }
    }
    #expect(Set(drives.map(\.hints)) == [0, 1, 2])
    #expect(drives.contains { $0.allowance > 30 })
  }

  @Test("nobody drives past the last checkpoint")
  func last() {
    var random = SeededGenerator(seed: 3)
    let drives = (0..<10_000).map { _ in Drive(&random, pace: 0, canPass: false) }
    #expect(drives.allSatisfy { $0.trouble != .passed })
  }

  @Test("a slow car takes longer on every leg")
  func pace() {
    var (one, other) = (SeededGenerator(seed: 3), SeededGenerator(seed: 3))
    let usual = Drive(&one, pace: 0, canPass: true)
    let slow = Drive(&other, pace: 1.5, canPass: true)
    #expect(abs(slow.delay - usual.delay - 90_000) <= 1)
  }

  private func drives() -> [Drive] {
    var random = SeededGenerator(seed: 3)
    return (0..<20_000).map { _ in Drive(&random, pace: 0, canPass: true) }
  }
}
