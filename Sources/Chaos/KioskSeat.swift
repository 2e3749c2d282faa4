import FoundationEssentials
import Glibc
import Synchronization
import Vocabulary

/// A place in the hall at which people play one after the other, whatever happens to the kiosk that
/// stands there: one that has gone is replaced by one of the same name.
final class KioskSeat: Sendable {
  private let number: Int
  private let arguments: [String]
  private let messages: String
  private let acknowledgements: Acknowledgements
  private let seed: UInt64
  private let process = Mutex<KioskProcess?>(nil)
  private let isClosed = Atomic(false)
  /// How often a kiosk was started here.
  let starts = Atomic(0)
  /// How often it was said that something could not be kept now.
  let refusals = Atomic(0)

  init(
    number: Int, arguments: [String], messages: String, acknowledgements: Acknowledgements,
    seed: UInt64
  ) {
    self.number = number
    self.arguments = arguments + ["--kiosk", "seat-\(number)"]
    self.messages = messages
    self.acknowledgements = acknowledgements
    self.seed = seed
  }

  /// Sends a signal to the kiosk that stands here now.
  func signal(_ number: Int32) { process.withLock { $0?.signal(number) } }

  /// Lets the people here stop playing.
  func close() { isClosed.store(true, ordering: .releasing) }

  private var isOpen: Bool { !isClosed.load(ordering: .acquiring) }

  /// Plays until the seat is closed.
  func play() throws {
    var person = Visitor(kiosk: number, random: SeededGenerator(seed: seed))
    while isOpen {
      let kiosk = try KioskProcess(arguments, messages: messages)
      process.withLock { $0 = kiosk }
      starts.add(1, ordering: .relaxed)
      person.comesToANewKiosk()
      play(&person, at: kiosk)
      // Its end is asked for, for it may still stand: a closed seat, or one of whom nothing is read.
      kiosk.signal(SIGTERM)
      kiosk.signal(SIGCONT)
      kiosk.wait()
    }
    process.withLock { $0 = nil }
  }

  private func play(_ person: inout Visitor, at kiosk: KioskProcess) {
    while isOpen, let line = kiosk.readLine() {
      guard let screen = ShownScreen(line) else { return }
      // A screen that comes by itself stands beside the answer to the line that was typed.
      if let question = person.question, let entry = screen.data?.entry {
        acknowledgements.add(.init(entry: entry, question: question))
      }
      if screen.screen == "note" { refusals.add(1, ordering: .relaxed) }
      if screen.cause != nil, screen.screen != "note", screen.screen != "feedback" { continue }
      usleep(person.pause)
      guard kiosk.type(person.line(at: screen)) else { return }
    }
  }
}
