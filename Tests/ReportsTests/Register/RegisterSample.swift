import Entries
import Improvement
import Programme
import Testing
import Vocabulary

@testable import Reports

/// A small register: five findings, two of them merged, and a supervision round.
enum RegisterSample {
  /// 2014-10-17T11:30+07:00, in milliseconds since 1970-01-01 00:00 UTC.
  static let start = 1_413_520_200_000
  /// Six weeks later.
  static let now = start + 42 * 86_400_000

  static func entries() throws -> [Entry] {
    let due = try #require(ISODate("2014-11-15"))
    let place = { FindingPlace(entry: EntryPlace(kiosk: "k1@s", seq: $0)) }
    let reflection = FindingBody(
      kind: .idea, phase: .after, activity: "games", source: .reflection,
      text: "=จัดชั่วโมงภาษาอังกฤษทุกวันศุกร์ และให้แต่ละกลุ่มงานผลัดกันเป็นผู้นำการสนทนา",
      heard: "เพื่อนอยากพูดได้", thought: "ขาดเวลา", asked: "เริ่มเมื่อใด",
      channel: .staff, owner: "กลุ่มบริหารงานบุคคล", due: due)
    let circle = CircleNote(
      quiz: "greetings", attempt: 1, topic: "t", kind: .problem, text: "no time to practise")
    let round = SupervisionVisit(
      visitor: "ศึกษานิเทศก์", phase: .before,
      notes: [.init(activity: "exchange", progress: "ready", need: "two loudspeakers")],
      date: try #require(ISODate("2014-09-29")))
    let drafts = [
      reflection.draft(team: "ratchaphruek", person: "p03", at: start),
      Draft(
        at: start + 60_000, kind: .noted, team: "phuttharaksa", subject: CircleNote.subject,
        body: circle.body),
      FindingBody(
        kind: .problem, phase: .during, source: .survey, text: "ไม่มีเวลาฝึก", origin: "s/c#1"
      ).draft(at: start + 120_000),
      round.draft(at: start + 180_000),
      FindingsMerged(kept: place(2), merged: [place(3)]).draft(at: start + 240_000),
      FindingChange(
        of: place(2), status: .underWay, channel: .set(.board), due: .set(due), note: "asked"
      ).draft(at: start + 86_400_000),
      TeamDots(team: "ratchaphruek", votes: [.init(on: place(3), count: 4)])
        .draft(at: start + 300_000),
    ]
    return drafts.enumerated().map { index, draft in
      Entry(
        key: EntryKey(event: "sample", kiosk: "k1@s", seq: index + 1), draft: draft, hash: [])
    }
  }

  static func register() throws -> Register {
    var fold = RegisterFold()
    for entry in try entries() { try fold.add(entry) }
    return fold.result(activities: ["greetings": "games"])
  }

  static func list(_ filter: RegisterFilter = RegisterFilter()) throws -> RegisterList {
    RegisterList(
      try register(), of: "sample", filter: filter, now: now, clock: Sample.clock,
      isSimulated: true)
  }
}
