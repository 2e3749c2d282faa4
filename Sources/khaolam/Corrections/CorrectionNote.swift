import Arguments
import Entries
import Facilitation
import Glibc
import Journal
import Programme
import ThaiText
import Vocabulary

/// What the commands that correct scores have in common: the PIN, the effect, the confirmation.
struct CorrectionNote {
  let world: World
  let event: Event
  let desk: CorrectionDesk
  private let journal: SQLiteJournal
  private let reason: String

  static let options = [
    Option("reason", takes: .text("TEXT"), help: "why; it is kept and shown"),
    Option("dry-run", help: "show what it would change, and change nothing"),
    Option("yes", help: "don't ask before it is made"),
    PinEntry.option,
  ]

  /// What each of the commands says about itself.
  static let discussion = """
    What the correction changes is shown before it is made, and at a terminal it is asked for. \
    It can be undone. The PIN is asked for.
    """

  /// Reads the event's files, and the reason, without which nothing is corrected.
  init(_ world: World) throws {
    self.world = world
    guard let reason = try world.reason() else {
      throw world.call.error(.missingArgument("--reason"))
    }
    self.reason = reason
    event = try world.event()
    journal = try world.journal(for: event.id)
    desk = CorrectionDesk(
      event: event, journal: journal, kiosk: world.desk, questions: try world.questions())
  }

  /// Makes a correction, once its effect was shown and somebody who knows the PIN agrees.
  func make(_ correction: Correction) throws -> Int32 {
    try world.requirePin(of: journal, event: event.id)
    let proposal = try desk.propose(correction, because: reason, now: Environment.now)
    try show(proposal)
    if world.call.flag("dry-run") { return ExitStatus.done }
    guard try isConfirmed() else {
      Output.complain(
        Bilingual(th: "ไม่ได้แก้ไขอะไร", en: "Nothing was changed.")[world.language])
      return ExitStatus.notPermitted
    }
    let entry = try desk.make(proposal)
    let made = Bilingual(
      th: "บันทึกแล้ว: \(entry.place.name) (เลิกได้ด้วย khaolam undo \(entry.place.name))",
      en: "noted as \(entry.place.name); khaolam undo \(entry.place.name) takes it back")
    try Output.write(printable(made[world.language]) + "\n")
    return ExitStatus.done
  }

  private func show(_ proposal: Proposal) throws {
    let language = world.language
    var lines = ["\(proposal.title[language]) (\(reason))"]
    if proposal.effect.teams.isEmpty {
      lines.append(
        "  " + Bilingual(th: "คะแนนทีมไม่เปลี่ยน", en: "no team's points change")[language])
    }
    for change in proposal.effect.teams {
      let name = event.team(change.team)?.name[language] ?? change.team.rawValue
      lines.append("  \(name): \(EffectText(change).text[language])")
    }
    try Output.write(lines.map { printableLine($0) + "\n" }.joined())
  }

  /// Whether who sits at the terminal agrees; a script that knows the PIN does.
  private func isConfirmed() throws -> Bool {
    guard !world.call.flag("yes"), isatty(STDIN_FILENO) != 0 else { return true }
    Output.prompt(
      Bilingual(th: "ยืนยันการแก้ไข? (y/n) ", en: "Make this correction? (y/n) ")[world.language])
    // ั is what the y key types on the Thai layout.
    let answer = (readLine() ?? "").trimmed.lowercased()
    return ["y", "yes", "ใช่", "ั"].contains(answer)
  }
}
