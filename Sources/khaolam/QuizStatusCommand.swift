import Arguments
import Facilitation
import Journal
import Programme
import ThaiText
import Vocabulary

/// `khaolam quiz status`: tells how far the room is.
enum QuizStatusCommand: Runnable {
  static let command = Command(
    ["quiz", "status"], section: CommandList.Section.play,
    summary: "tell how many have finished each quiz, and who is playing it now",
    discussion: "For facilitators: it names people. At a kiosk it is behind the PIN.",
    options: [
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs")
    ],
    examples: [.init("khaolam quiz status", "now")])

  static func run(_ world: World) throws -> Int32 {
    let listed = try world.event()
    let journal = try world.journalToRead(for: listed.id)
    let event = try journal.completed(listed)
    let status = try RoomStatus(of: event, in: journal)
    if world.call.string("format") == "json" {
      try Output.write(json: status)
    } else {
      let lines = RoomStatusText(status, of: event).lines
      try Output.write(lines.map { printableLine($0[world.language]) + "\n" }.joined())
    }
    return ExitStatus.done
  }
}
