import Arguments
import Entries
import Improvement
import ThaiText
import Vocabulary

/// `khaolam register split`: takes the merging of a finding back.
enum RegisterSplitCommand: Runnable {
  static let command = Command(
    ["register", "split"], section: CommandList.Section.after,
    summary: "undo a merge",
    discussion: """
      All that were merged together at once stand by themselves again. The one within which they \
      were told keeps what it took from them: its channel, owner and day.
      """,
    positionals: [RegisterWriting.finding("FINDING")],
    options: [Option("reason", takes: .text("TEXT"), help: "why; must be given")],
    examples: [
      .init("khaolam register split ece4 --reason 'another room'", "what was merged by mistake")
    ])

  static func run(_ world: World) throws -> Int32 {
    guard let reason = try world.call.text("reason", upTo: RegisterLimits.text) else {
      throw world.call.error(.missingArgument("--reason"))
    }
    let writing = try RegisterWriting(world)
    let register = try writing.register()
    let named = try register.named((world.call.string("FINDING") ?? "").trimmed)
    guard case .saying(let saying, _) = named, let merging = saying.merging else {
      throw NotMerged(reference: named.reference)
    }
    let place = EntryPlace(kiosk: merging.key.kiosk, seq: merging.key.seq)
    try writing.append([
      Draft(
        at: writing.now, kind: .undone, subject: FindingsMerged.subject,
        body: Undone(entry: place, reason: reason).body)
    ])
    let list = register.findings.flatMap(\.said).filter { $0.merging == merging }
      .map(\.reference.rawValue).joined(separator: ", ")
    try writing.say(
      Bilingual(th: "แยกออกแล้ว: \(list)", en: "Separated again: \(list)."))
    return ExitStatus.done
  }
}

/// A finding is told within no other.
struct NotMerged: ExplainedError {
  var reference: FindingReference

  var message: Bilingual {
    Bilingual(
      th: "\(reference) ไม่ได้รวมอยู่ในข้อค้นพบอื่น",
      en: "\(reference) is not merged into any other finding.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ระบุรหัสของข้อที่ถูกรวม ดูได้จาก khaolam register list",
      en: "Name the one that was merged, as khaolam register list shows it.")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
