import Glibc
import Synchronization
import Vocabulary

/// What befalls kiosks: one after the other is killed, stopped for a while, or told to end.
final class Nemesis: Sendable {
  private let seats: [KioskSeat]
  private let seed: UInt64
  private let isOver = Atomic(false)
  /// How often each thing has happened.
  let kills = Atomic(0)
  let stops = Atomic(0)
  let ends = Atomic(0)

  init(_ seats: [KioskSeat], seed: UInt64) {
    self.seats = seats
    self.seed = seed
  }

  /// Ends it; whoever is stopped goes on.
  func end() { isOver.store(true, ordering: .releasing) }

  /// Strikes until it is ended, some times a second.
  func strike() {
    var random = SeededGenerator(seed: seed)
    /// Who is stopped, and after how many more strokes they go on.
    var stopped: [Int: Int] = [:]
    while !isOver.load(ordering: .acquiring) {
      usleep(UInt32(100_000 + random.below(150_000)))
      for (seat, rest) in stopped { stopped[seat] = rest - 1 }
      for (seat, rest) in stopped where rest <= 0 {
        seats[seat].signal(SIGCONT)
        stopped[seat] = nil
      }
      let seat = random.below(seats.count)
      guard stopped[seat] == nil else { continue }
      switch random.below(10) {
      case 0..<4:
        seats[seat].signal(SIGKILL)
        kills.add(1, ordering: .relaxed)
      case 4..<8:
        seats[seat].signal(SIGSTOP)
        stopped[seat] = 1 + random.below(15)
        stops.add(1, ordering: .relaxed)
      default:
        seats[seat].signal(SIGTERM)
        ends.add(1, ordering: .relaxed)
      }
    }
    for seat in stopped.keys { seats[seat].signal(SIGCONT) }
  }
}
