import Arguments
import Glibc
import Journal
import Vocabulary

/// How a command gets a PIN: from the terminal or a descriptor, never from its command line.
enum PinEntry {
  /// The option by which a command is handed the PIN that is set.
  static let option = Option(
    "pin-fd", takes: .integer("N", in: 0...1_000_000),
    help: "read the PIN from this descriptor, one line; default: ask at the terminal")

  static let prompt = Bilingual(th: "รหัส PIN ของวิทยากร: ", en: "PIN: ")

  /// Reads a PIN from a descriptor that an option names, else from the terminal.
  ///
  /// - Throws: `PinError` where none is given, or what is given is none.
  static func read(from descriptor: Int?, prompt: Bilingual, in world: World) throws -> Pin {
    let prompt = prompt[world.language]
    let line =
      descriptor.map { SecretLine.handed(on: $0, prompt: prompt) }
      ?? SecretLine.typed(prompt: prompt)
    guard let text = try line?.read() else { throw PinError.notGiven }
    guard let pin = Pin(typed: text) else { throw PinError.malformed }
    return pin
  }
}

extension World {
  /// The name of the kiosk that a facilitator's commands write as: the machine's desk.
  var desk: String { "\(Environment.hostName)-desk" }

  /// Lets only someone pass who knows the PIN of the store.
  ///
  /// - Throws: `PinError`, `JournalError`.
  func requirePin(of journal: StoreJournal, event: EventID) throws {
    guard try journal.hasPin else { throw PinError.notSet }
    let pin = try PinEntry.read(
      from: call.integer("pin-fd"), prompt: PinEntry.prompt, in: self)
    try journal.check(
      pin, for: PinUse(wanted: call.command.name, event: event, kiosk: desk, at: Environment.now))
  }
}
