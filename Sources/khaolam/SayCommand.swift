import Arguments
import Entries
import Journal
import Programme
import ThaiText
import Vocabulary

/// `khaolam say`: shows a message at every terminal.
enum SayCommand: Runnable {
  static let command = Command(
    ["say"], section: CommandList.Section.play,
    summary: "show a message at every terminal that runs a kiosk",
    discussion: """
      It appears within a second under whatever is shown there, and takes nobody's time: a question \
      stays as it is.
      """,
    positionals: [Positional(.text("TEXT"), help: "the message, 1 to 500 bytes on one line")],
    examples: [.init("khaolam say 'Lunch is ready. Finish your question.'", "to all")])

  static func run(_ world: World) throws -> Int32 {
    let text = (world.call.string("TEXT") ?? "").trimmed
    guard (1...500).contains(text.utf8.count), printableLine(text) == text else {
      throw world.call.error(
        .rejected(text, of: "TEXT", because: "it has 1 to 500 bytes, all of them printable"))
    }
    let event = try world.event()
    let journal = try world.journal(for: event.id)
    // The latest by its time is shown, and the clock where the one before came from may be ahead.
    let before = try journal.latestMessage(event: event.id)?.at ?? 0
    _ = try journal.append(
      [
        Draft(
          at: max(Environment.now, before + 1), kind: .noted, subject: RoomMessage.subject,
          body: RoomMessage(text: text).body)
      ], event: event.id, kiosk: world.desk)
    return ExitStatus.done
  }
}
