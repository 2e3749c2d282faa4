import Entries
import Journal
import Programme
import Vocabulary

/// What has come to the room since the kiosk last looked: messages from facilitators.
struct RoomNews {
  private var revision: Int?
  private var latest: EntryPlace?

  /// Nothing is news yet: a kiosk that starts repeats no old messages.
  ///
  /// A store that can't be read now is looked at again later; whoever plays there is told by what
  /// they do.
  init(in room: Room) {
    revision = try? room.journal.revision()
    latest = (try? room.journal.latestMessage(event: room.event.id))??.place
  }

  /// The message that has come since; nil for none.
  mutating func message(in room: Room) -> String? {
    guard let current = try? room.journal.revision(), current != revision else { return nil }
    revision = current
    guard let entry = (try? room.journal.latestMessage(event: room.event.id)) ?? nil,
      entry.place != latest
    else { return nil }
    latest = entry.place
    return try? RoomMessage(body: entry.body).text
  }
}
