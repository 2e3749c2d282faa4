import Arguments
import Entries
import Improvement
import Programme
import Vocabulary

/// `khaolam register add`: writes a finding into the improvement register.
enum RegisterAddCommand: Runnable {
  static let command = Command(
    ["register", "add"], section: CommandList.Section.after,
    summary: "write a finding into the improvement register",
    discussion: """
      What went well, what stood in the way, what is needed, or an idea. Findings of discussion \
      circles, reflections at kiosks and supervision rounds are there by themselves. The name that \
      is printed stands for the finding in the other commands. Write no names of people into it.
      """,
    positionals: [Positional(.text("TEXT"), help: "the finding, 1 to 1,000 bytes on one line")],
    options: [
      Option(
        "kind", takes: .choice("KIND", FindingKind.allCases.map(\.rawValue)),
        help: "what it tells; must be given"),
      RegisterWriting.phaseOption, RegisterWriting.activityOption,
      Option(
        "channel", takes: .choice("CHANNEL", FindingChannel.allCases.map(\.rawValue)),
        help: "who takes it on"),
      Option("owner", takes: .text("NAME"), help: "who sees to it"),
      Option("due", takes: .text("DATE"), help: "the day by which it is to be done: 2014-11-30"),
      Option("team", takes: .text("TEAM"), help: "the team that said it: its id, number or name"),
    ],
    examples: [
      .init(
        "khaolam register add 'ไม่มีเวลาฝึกพูด' --kind problem --phase during --activity workshop",
        "what stood in the way"),
      .init(
        "khaolam register add 'English hour on Fridays' --kind idea --phase after --channel staff "
          + "--due 2014-11-30", "an idea that the staff meeting takes on"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let text = try call.keptText("TEXT", upTo: RegisterLimits.text)
    let kind: FindingKind = try call.requiredChoice("kind")
    let phase: FindingPhase = try call.requiredChoice("phase")
    let owner = try call.text("owner", upTo: RegisterLimits.name)
    let due = try call.day("due")
    let writing = try RegisterWriting(world)
    let team = try call.string("team").map { try writing.team(named: $0) }
    let body = FindingBody(
      kind: kind, phase: phase, activity: try writing.activity()?.id, source: .hand, text: text,
      channel: call.choice("channel"), owner: owner, due: due)
    for entry in try writing.append([body.draft(team: team?.id, at: writing.now)]) {
      let reference = FindingReference(of: FindingPlace(entry: entry.place))
      try writing.say(
        Bilingual(
          th: "บันทึกข้อค้นพบ \(reference) แล้ว (\(kind.title.th)): \(text)",
          en: "\(reference) is in the register (\(kind.title.en)): \(text)"))
    }
    return ExitStatus.done
  }
}
