import Entries
import Journal
import Programme
import Vocabulary

/// What has come to the room since the kiosk last looked: messages from facilitators, what they said
/// about quizzes as a whole, and people who came beside the roster's file.
struct RoomNews {
  private var revision: Int?
  private var latest: EntryPlace?
  private var message: String?

  /// A kiosk that starts repeats no old messages. All else it looks for with the first line: the
  /// first screen does not wait for it.
  ///
  /// A store that can't be read now is looked at again later; whoever plays there is told by what
  /// they do.
  init(in room: Room) {
    latest = (try? room.journal.latestMessage(event: room.event.id))??.place
  }

  /// Looks whether anything was written at another terminal, and keeps what is news: gates and people
  /// in the context, a message until it is taken.
  mutating func look(in context: inout Context) {
    let room = context.room
    guard let current = try? room.journal.revision(), current != revision else { return }
    // A store that can't be read now is looked at again with the next line.
    guard (try? context.admitLatecomers()) != nil else { return }
    revision = current
    if let gates = try? room.journal.gates(event: room.event.id) { context.gates = gates }
    guard let entry = (try? room.journal.latestMessage(event: room.event.id)) ?? nil,
      entry.place != latest
    else { return }
    latest = entry.place
    message = try? RoomMessage(body: entry.body).text
  }

  /// The message that has come and has not been taken; nil for none.
  mutating func takeMessage() -> String? {
    defer { message = nil }
    return message
  }
}
