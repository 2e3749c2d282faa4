import Arguments
import Entries
import Improvement
import ThaiText
import Vocabulary

/// `khaolam register move`: says how far a finding is, who takes it on, and by when.
enum RegisterMoveCommand: Runnable {
  static let command = Command(
    ["register", "move"], section: CommandList.Section.after,
    summary: "say how far a finding is, who takes it on, and by when",
    discussion: """
      What is not given stays as it is. All changes are kept, with their time and their note, and \
      register list shows them.
      """,
    positionals: [RegisterWriting.finding("FINDING")],
    options: [
      Option(
        "status", takes: .choice("STATUS", FindingStatus.allCases.map(\.rawValue)),
        help: "how far it is"),
      Option(
        "channel", takes: .choice("CHANNEL", FindingChannel.allCases.map(\.rawValue) + ["none"]),
        help: "who takes it on; none: nobody any more"),
      Option("owner", takes: .text("NAME"), help: "who sees to it; none: nobody any more"),
      Option("due", takes: .text("DATE"), help: "by when, 2014-11-30; none: no day any more"),
      Option("note", takes: .text("TEXT"), help: "what there is to say about it"),
    ],
    examples: [
      .init("khaolam register move 5718 --channel board --due 2014-11-30", "to the board"),
      .init("khaolam register move 5718 --status done --note 'loudspeakers bought'", "done"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let channel: FindingChannel? = call.choice("channel")
    let owner = try call.text("owner", upTo: RegisterLimits.name)
    let status: FindingStatus? = call.choice("status")
    let note = try call.text("note", upTo: RegisterLimits.text)
    let isDueTaken = call.string("due") == none
    let due = isDueTaken ? nil : try call.day("due")
    guard ["status", "channel", "owner", "due", "note"].contains(where: call.flag) else {
      throw call.error(.missingArgument("--status"))
    }
    let writing = try RegisterWriting(world)
    let finding = try writing.register().finding(named: (call.string("FINDING") ?? "").trimmed)
    let change = FindingChange(
      of: finding.place, status: status,
      channel: call.flag("channel") ? channel.map { .set($0) } ?? .clear : .keep,
      owner: owner.map { $0 == none ? .clear : .set($0) } ?? .keep,
      due: call.flag("due") ? due.map { .set($0) } ?? .clear : .keep, note: note)
    try writing.append([change.draft(at: finding.time(ofChangeAt: writing.now))])
    try writing.say(said(of: try writing.register().finding(at: finding.place) ?? finding))
    return ExitStatus.done
  }

  private static let none = "none"

  /// How a finding stands now.
  private static func said(of finding: Finding) -> Bilingual {
    func line(_ language: Language) -> String {
      [
        finding.status.title[language], finding.channel?.title[language], finding.owner,
        finding.due?.text,
      ].compactMap(\.self).joined(separator: " · ")
    }
    return Bilingual(
      th: "\(finding.reference) “\(finding.text)”: \(line(.thai))",
      en: "\(finding.reference) “\(finding.text)”: \(line(.english))")
  }
}
