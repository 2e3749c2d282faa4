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
  ///
  /// What can't be read now is looked for again with the next line.
  mutating func look(in context: inout Context) {
    let journal = context.room.journal
    let event = context.room.event.id
    guard let current = try? journal.revision(), current != revision,
      (try? context.admitLatecomers()) != nil,
      let read = try? (journal.gates(event: event), journal.latestMessage(event: event))
    else { return }
    revision = current
    context.gates = read.0
    guard let message = read.1, message.place != latest else { return }
    latest = message.place
    self.message = try? RoomMessage(body: message.body).text
  }

  /// The message that has come and has not been taken; nil for none.
  mutating func takeMessage() -> String? {
    defer { message = nil }
    return message
  }
}
