import Arguments
import Programme
import Reports
import ThaiText

/// `khaolam event show`: prints an event as the program understands it.
enum EventShowCommand: Runnable {
  static let command = Command(
    ["event", "show"], section: CommandList.Section.prepare,
    summary: "print the event as the program understands it",
    examples: [.init("khaolam event show --lang en", "the bundled event, in English")])

  static func run(_ world: World) throws -> Int32 {
    let text = EventSheet(event: try world.event(), language: world.language).text
    try Output.write(printable(text))
    return ExitStatus.done
  }
}
