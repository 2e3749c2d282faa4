import Arguments
import Glibc
import Journal
import Programme
import Vocabulary

/// `khaolam pin set`: sets the PIN that guards what only facilitators may do.
enum PinSetCommand: Runnable {
  static let command = Command(
    ["pin", "set"], section: CommandList.Section.care,
    summary: "set the PIN that guards what only facilitators may do",
    discussion: """
      A PIN has 4 to 12 digits. It is asked for twice at the terminal, without being shown; where \
      one is set, that one is asked for first. The store keeps a hash of it, which no export and \
      no merge takes along. After a wrong PIN nobody is let in for a second, after each further \
      one for twice as long.
      """,
    options: [
      Option(
        "pin-fd", takes: .integer("N", in: 0...1_000_000),
        help: "read the new PIN from this descriptor, one line; default: ask at the terminal"),
      Option(
        "old-pin-fd", takes: .integer("N", in: 0...1_000_000),
        help: "read the PIN that is set from this one, before the new one"),
    ],
    examples: [
      .init("khaolam pin set", "at the terminal"),
      .init("khaolam pin set --pin-fd 3 3<new-pin", "in a script, for a new store"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event().id
    let journal = try world.journal(for: event)
    let old =
      try journal.hasPin
      ? try PinEntry.read(from: world.call.integer("old-pin-fd"), prompt: oldPrompt, in: world)
      : nil
    let descriptor = world.call.integer("pin-fd")
    let pin = try PinEntry.read(from: descriptor, prompt: newPrompt, in: world)
    if descriptor == nil {
      let again = try PinEntry.read(from: nil, prompt: againPrompt, in: world)
      guard again == pin else { throw PinError.differs }
    }
    try journal.set(
      pin, replacing: old,
      for: PinUse(
        wanted: world.call.command.name, event: event, kiosk: world.desk, at: Environment.now))
    let line = Bilingual(th: "ตั้งรหัส PIN ของ \(event) แล้ว", en: "The PIN of \(event) is set.")
    try Output.write(line[world.language] + "\n")
    return ExitStatus.done
  }

  private static let oldPrompt = Bilingual(th: "รหัส PIN ปัจจุบัน: ", en: "Current PIN: ")
  private static let newPrompt = Bilingual(
    th: "รหัส PIN ใหม่ (ตัวเลข 4 ถึง 12 หลัก): ", en: "New PIN (4 to 12 digits): ")
  private static let againPrompt = Bilingual(th: "รหัส PIN ใหม่อีกครั้ง: ", en: "New PIN again: ")
}
