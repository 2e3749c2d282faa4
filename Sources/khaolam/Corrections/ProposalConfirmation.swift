import Arguments
import Facilitation
import Glibc
import Programme
import ThaiText
import Vocabulary

/// What is shown of a change before it is made, and whether it is to be made.
struct ProposalConfirmation {
  let world: World
  let event: Event

  static let options = [
    Option("dry-run", help: "show what it would change, and change nothing"),
    Option("yes", help: "don't ask before it is made"),
    PinEntry.option,
  ]

  /// Shows what a change does, and asks for it where that is wanted.
  ///
  /// - Parameter reason: Why it is made, in the facilitator's words; nil where nobody asks.
  /// - Returns: nil where it is to be made, else how the command ends.
  func status(of proposal: Proposal, because reason: String?) throws -> Int32? {
    try show(proposal, because: reason)
    if world.call.flag("dry-run") { return ExitStatus.done }
    guard try isConfirmed() else {
      Output.complain(
        Bilingual(th: "ไม่ได้แก้ไขอะไร", en: "Nothing was changed.")[world.language])
      return ExitStatus.notPermitted
    }
    return nil
  }

  private func show(_ proposal: Proposal, because reason: String?) throws {
    let language = world.language
    var lines = [proposal.title[language] + (reason.map { " (\($0))" } ?? "")]
    if let question = proposal.question {
      let texts = AnsweredQuestionText(question).lines.flatMap {
        $0[language].split(separator: "\n", omittingEmptySubsequences: true)
      }
      lines += texts.map { "  " + $0 }
    }
    if proposal.effect.teams.isEmpty {
      lines.append(
        "  " + Bilingual(th: "คะแนนทีมไม่เปลี่ยน", en: "no team's points change")[language])
    }
    for change in proposal.effect.teams {
      let name = event.team(change.team)?.name[language] ?? change.team.rawValue
      let text = EffectText(change)
      lines.append("  \(name): \(text.text[language])")
      lines += text.formulas(in: event).map { "    " + $0[language] }
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
