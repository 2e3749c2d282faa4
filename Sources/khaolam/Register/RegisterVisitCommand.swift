import Arguments
import Entries
import Improvement
import Programme
import Reports
import Vocabulary

/// `khaolam register visit`: enters what a supervision round found of an activity.
enum RegisterVisitCommand: Runnable {
  static let command = Command(
    ["register", "visit"], section: CommandList.Section.after,
    summary: "enter what a supervision round found of an activity",
    discussion: """
      นิเทศ ติดตาม ตรวจสอบ: progress, problems and needs, before, during and after. Each note is a \
      finding of its own, to be moved, merged and voted on like others. A round that looked at \
      several activities is entered once for each.
      """,
    options: [
      Option("visitor", takes: .text("NAME"), help: "who went round; must be given"),
      RegisterWriting.phaseOption,
      Option(
        "activity", takes: .text("ACTIVITY"),
        help: "the activity: its id or title in the event file; must be given"),
      Option("progress", takes: .text("TEXT"), help: "how it gets on"),
      Option("problem", takes: .text("TEXT"), help: "what stands in the way"),
      Option("need", takes: .text("TEXT"), help: "what is needed"),
      Option("date", takes: .text("DATE"), default: "today", help: "the day: 2014-10-18"),
    ],
    examples: [
      .init(
        "khaolam register visit --visitor ศึกษานิเทศก์ --phase during --activity workshop "
          + "--progress 'ทุกกลุ่มพูดครบ' --need 'ลำโพงเพิ่ม'", "one activity")
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    guard let visitor = try call.text("visitor", upTo: RegisterLimits.name) else {
      throw call.error(.missingArgument("--visitor"))
    }
    let phase: FindingPhase = try call.requiredChoice("phase")
    func note(_ name: String) throws -> String? { try call.text(name, upTo: RegisterLimits.text) }
    let (progress, problem, need) = (try note("progress"), try note("problem"), try note("need"))
    guard [progress, problem, need].contains(where: { $0 != nil }) else {
      throw call.error(.missingArgument("--progress"))
    }
    let date = try call.day("date")
    let writing = try RegisterWriting(world)
    guard let activity = try writing.activity() else {
      throw call.error(.missingArgument("--activity"))
    }
    let today = LocalTime(zone: writing.event.timeZone).date(of: writing.now)
    guard let day = date ?? today else { throw call.error(.missingArgument("--date")) }
    let round = SupervisionVisit(
      visitor: visitor, phase: phase,
      notes: [
        .init(activity: activity.id, progress: progress, problem: problem, need: need)
      ], date: day)
    for entry in try writing.append([round.draft(at: writing.now)]) {
      let visit = FindingReference(of: FindingPlace(entry: entry.place))
      try writing.say(
        Bilingual(
          th: "บันทึกการนิเทศ \(visit) แล้ว: \(visitor), \(activity.title.th), \(day)",
          en: "\(visit) is in the register: \(visitor), \(activity.title.en), \(day)"))
      for part in round.parts {
        let place = FindingPlace(entry: entry.place, part: part.number)
        let line = "\(FindingReference(of: place))"
        try writing.say(
          Bilingual(
            th: "  \(line) \(part.kind.title.th): \(part.text)",
            en: "  \(line) \(part.kind.title.en): \(part.text)"))
      }
    }
    return ExitStatus.done
  }
}
