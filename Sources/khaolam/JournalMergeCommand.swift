import Arguments
import Journal
import Programme
import Vocabulary

/// `khaolam journal merge`: takes in the entries of other stores, or of files exported from them.
enum JournalMergeCommand: Runnable {
  static let command = Command(
    ["journal", "merge"], section: CommandList.Section.care,
    summary: "take in the entries of other stores",
    discussion: """
      The result is the union of all entries, whatever the order of merges; merging again changes \
      nothing. A store that contradicts what is here is refused whole. People who were entered \
      beside the roster and ballots of surveys come along.
      """,
    positionals: [
      Positional(
        .file("STORE"), .oneOrMore, help: "a store to take in, or what journal export wrote of one")
    ],
    examples: [
      .init("khaolam journal merge /media/usb/checkpoint-3.db", "take in a checkpoint's store"),
      .init("khaolam journal merge /media/usb/checkpoint-3.ndjson", "take in what it exported"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let journal = try world.journal(for: try world.event().id)
    for path in world.call.positionals {
      let result =
        try SQLiteJournal.isExport(path)
        ? journal.merge(exported: path) : journal.merge(try SQLiteJournal(reading: path))
      let people = result.latecomers
      let ballots = result.ballots
      let line = Bilingual(
        th: "\(path): เพิ่ม \(result.added) รายการ มีอยู่แล้ว \(result.known) รายการ"
          + (people == 0 ? "" : " ผู้เข้าร่วมนอกรายชื่อ \(people) คน")
          + (ballots == 0 ? "" : " คำตอบแบบสอบถาม \(ballots) ฉบับ"),
        en: "\(path): \(result.added) entries added, \(result.known) known"
          + (people == 0 ? "" : ", \(people) people beside the roster")
          + (ballots == 0 ? "" : ", \(ballots) ballots"))
      try Output.write(line[world.language] + "\n")
    }
    return ExitStatus.done
  }
}
