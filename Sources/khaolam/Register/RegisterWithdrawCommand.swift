import Arguments
import Entries
import Improvement
import ThaiText
import Vocabulary

/// `khaolam register withdraw`: takes a finding or a supervision round back.
enum RegisterWithdrawCommand: Runnable {
  static let command = Command(
    ["register", "withdraw"], section: CommandList.Section.after,
    summary: "take a finding or a supervision round back, with the reason",
    discussion: """
      For what was entered by mistake or says what it must not: it is listed no more, and only \
      counted; the journal keeps it. What nothing will be done about is better declined: khaolam \
      register move FINDING --status declined. A round goes with all that it found.
      """,
    positionals: [RegisterWriting.finding("FINDING")],
    options: [Option("reason", takes: .text("TEXT"), help: "why; must be given")],
    examples: [
      .init("khaolam register withdraw 5718 --reason 'entered twice'", "what should not be there")
    ])

  static func run(_ world: World) throws -> Int32 {
    guard let reason = try world.call.text("reason", upTo: RegisterLimits.text) else {
      throw world.call.error(.missingArgument("--reason"))
    }
    let writing = try RegisterWriting(world)
    let named = try writing.register().named((world.call.string("FINDING") ?? "").trimmed)
    guard named.place.part == 0 else { throw PartOfRound(named: named) }
    let text: String
    let subject: String
    switch named {
    case .saying(let saying, _):
      text = saying.text
      subject = saying.source == .circle ? CircleNote.subject : FindingBody.subject
    case .visit(let visit):
      text = "\(visit.round.visitor), \(visit.round.date)"
      subject = SupervisionVisit.subject
    }
    try writing.append([
      Draft(
        at: writing.now, kind: .undone, subject: subject,
        body: Undone(entry: named.place.entry, reason: reason).body)
    ])
    try writing.say(
      Bilingual(
        th: "ถอน \(named.reference) “\(text)” แล้ว", en: "\(named.reference) “\(text)” is withdrawn."
      ))
    return ExitStatus.done
  }
}

/// A note of a supervision round can't be withdrawn by itself.
struct PartOfRound: ExplainedError {
  var named: Register.Named

  var message: Bilingual {
    Bilingual(
      th: "\(named.reference) เป็นข้อค้นพบหนึ่งของการนิเทศ ถอนแยกไม่ได้",
      en: "\(named.reference) is a note of a supervision round, which goes only as a whole.")
  }

  var remedy: Bilingual {
    let round = FindingReference(of: FindingPlace(entry: named.place.entry))
    return Bilingual(
      th:
        "ถอนทั้งครั้งด้วยรหัส \(round) หรือใช้ khaolam register move \(named.reference) --status declined",
      en: "Withdraw the round, \(round), or decline the note: khaolam register move "
        + "\(named.reference) --status declined.")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
