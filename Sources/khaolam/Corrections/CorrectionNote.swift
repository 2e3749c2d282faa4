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
  private let journal: StoreJournal
  private let reason: String

  static let options =
    [Option("reason", takes: .text("TEXT"), help: "why; it is kept and shown")]
    + ProposalConfirmation.options

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
    let listed = try world.event()
    journal = try world.journal(for: listed.id)
    event = try journal.completed(listed)
    desk = CorrectionDesk(
      event: event, journal: journal, kiosk: world.desk, questions: try world.questions())
  }

  /// Makes a correction, once its effect was shown and somebody who knows the PIN agrees.
  func make(_ correction: Correction) throws -> Int32 {
    try world.requirePin(of: journal, event: event.id)
    let proposal = try desk.propose(correction, because: reason, now: Environment.now)
    let confirmation = ProposalConfirmation(world: world, event: event)
    guard let status = try confirmation.status(of: proposal, because: reason) else {
      let entry = try desk.make(proposal)
      let made = Bilingual(
        th: "บันทึกแล้ว: \(entry.place.name) (ยกเลิกได้ด้วย khaolam undo \(entry.place.name))",
        en: "noted as \(entry.place.name); khaolam undo \(entry.place.name) takes it back")
      try Output.write(printable(made[world.language]) + "\n")
      return ExitStatus.done
    }
    return status
  }
}
