import Arguments
import Entries
import Journal
import Programme
import RallyControl
import Reports
import Vocabulary

extension World {
  /// What facilitators, who know the PIN, see beyond a freeze.
  static let liveOption = Option(
    "live", help: "show what a freeze holds back, too; the PIN is asked for")

  /// The event's journal as it may be shown: up to the freeze, or with the PIN all of it.
  ///
  /// What is held back is told on standard error.
  func shownJournal(for event: Event) throws -> any Journal {
    let isLive = call.flag("live")
    let journal = try isLive ? journal(for: event.id) : journalToRead(for: event.id)
    guard let until = try journal.freeze(event: event.id) else { return journal }
    if isLive {
      try requirePin(of: journal, event: event.id)
      return journal
    }
    let time = LocalTime(zone: event.timeZone).iso8601(until)
    Output.complain(
      Bilingual(
        th: "หยุดประกาศคะแนนอยู่: แสดงเฉพาะที่เกิดขึ้นถึง \(time) "
          + "(วิทยากรดูทั้งหมดได้ด้วย --live และรหัส PIN)",
        en: "The standings are frozen: what came after \(time) is left out "
          + "(with --live and the PIN all is shown).")[language])
    return HeldJournal(journal, until: until)
  }
}
