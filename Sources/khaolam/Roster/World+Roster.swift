import Arguments
import Entries
import Glibc
import Journal
import Programme
import Reports
import Scoreboard
import SourceText
import Vocabulary

/// The event's roster as a file.
struct RosterFile {
  let event: Event
  let path: String
  var sheet: RosterSheet
}

extension World {
  /// The event and its roster; what is wrong with either is printed, and ends the command.
  func roster() throws -> RosterFile {
    let reading = try EventFiles.read(eventPath())
    for found in reading.files {
      Output.complain(about: found.diagnostics, in: found.file, language: language)
    }
    guard let event = reading.event else { throw Silent(exitCode: ExitStatus.badData) }
    guard let file = reading.files.dropFirst().first?.file else { throw NoRoster() }
    guard let sheet = RosterSheet(file, teams: event.teams) else {
      throw Silent(exitCode: ExitStatus.badData)
    }
    return RosterFile(event: event, path: file.name, sheet: sheet)
  }

  /// The event's store, to be read only; nil where there is none.
  func storeSoFar(of event: EventID) throws -> StoreJournal? {
    try store(for: event).openIfThere()
  }

  /// Tells which of the people who change teams have played for another on the board.
  func tellOfEntries(_ moves: [RosterChanged.Move], in attempts: [Attempt]) {
    let played = moves.filter { move in
      attempts.contains { attempt in
        attempt.person == move.person && attempt.state != .reset && attempt.rule.isOnBoard
          && attempt.team != nil && attempt.team != move.to
      }
    }
    guard !played.isEmpty else { return }
    let shown = 12
    let list =
      played.prefix(shown).map(\.person.rawValue).joined(separator: ", ")
      + (played.count > shown ? " … (\(played.count))" : "")
    let text = Bilingual(
      th: "หมายเหตุ: คะแนนที่ทำไว้แล้วยังนับให้ทีมเดิม ส่วนแบบทดสอบต่อจากนี้นับให้ทีมใหม่: \(list)",
      en: "Note: what was played already still counts for the team that it was played for; what "
        + "follows counts for the new one: \(list)")
    Output.complain(text[language])
  }
}

extension RosterFile {
  /// Whether a path leads to the roster.
  func isRoster(_ other: String) -> Bool {
    var (mine, theirs) = (stat(), stat())
    guard stat(path, &mine) == 0, stat(other, &theirs) == 0 else { return false }
    return mine.st_dev == theirs.st_dev && mine.st_ino == theirs.st_ino
  }

  /// Makes sure that the roster is as it was read.
  ///
  /// - Throws: `RosterHasChanged` where another program has written it in between, `FileError`.
  func requireUnchanged() throws {
    guard try FileReader.source(at: path) == sheet.file else { throw RosterHasChanged(path: path) }
  }

  /// Tells where the roster is written in another encoding than it was.
  func tellOfEncoding(in language: Language) {
    guard sheet.file.encoding != .utf8 else { return }
    let name = sheet.file.encoding.rawValue
    let text = Bilingual(
      th: "หมายเหตุ: รายชื่อเดิมใช้รหัสอักขระ \(name) ไฟล์ที่เขียนเป็น UTF-8",
      en: "Note: the roster was in \(name); what is written is UTF-8.")
    Output.complain(text[language])
  }
}

/// The event file names no roster.
struct NoRoster: ExplainedError {
  var message: Bilingual {
    Bilingual(th: "งานนี้ไม่มีรายชื่อ", en: "The event has no roster.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ระบุไฟล์รายชื่อที่ roster ในไฟล์ข้อมูลงาน", en: "Name one as roster in the event file.")
  }

  var exitCode: Int32 { ExitStatus.noInput }
}
