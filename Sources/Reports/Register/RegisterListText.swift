import Entries
import Improvement
import Programme
import ThaiText
import Vocabulary

/// A register's list as text, at any width from 40 columns: by channel, then by status.
public struct RegisterListText {
  private let list: RegisterList
  private let event: Event
  private let language: Language
  private let columns: Int
  /// Colours a text in a `#RRGGBB`.
  private let colour: (String, String) -> String

  /// The text of a list.
  ///
  /// - Parameter colour: Colours a text in a `#RRGGBB`; leaves it as it is where there are none.
  public init(
    _ list: RegisterList, event: Event, language: Language, columns: Int,
    colour: @escaping (String, String) -> String = { text, _ in text }
  ) {
    self.list = list
    self.event = event
    self.language = language
    self.columns = min(max(columns, 40), 100)
    self.colour = colour
  }

  /// The list's lines, ending in a line end.
  public var text: String {
    let title = say("ทะเบียนข้อค้นพบเพื่อการพัฒนา", "Improvement register")
    var lines = [title] + wrap(printableLine(event.title[language]), columns: columns)
    if list.simulated { lines.append(SimulatedMark.line[language]) }
    for group in list.groups { lines += self.lines(of: group) }
    if list.groups.isEmpty { lines += ["", say("ไม่มีข้อค้นพบ", "There are no findings.")] }
    if let visits = list.visits, !visits.isEmpty { lines += self.lines(of: visits) }
    lines += [""] + wrap(count, columns: columns)
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of group: RegisterList.Group) -> [String] {
    let title =
      group.channel?.title
      ?? Bilingual(th: "ยังไม่กำหนดช่องทาง", en: "No channel yet")
    var lines = [""] + wrap("== \(title[language])", columns: columns, indent: 3)
    var status: FindingStatus?
    for item in group.findings {
      if item.status != status { lines.append(item.status.title[language]) }
      status = item.status
      lines += self.lines(of: item)
    }
    return lines
  }

  private func lines(of item: RegisterList.Item) -> [String] {
    var head = [item.finding.rawValue]
    if item.overdue { head.append(say("เกินกำหนด", "OVERDUE")) }
    head += [item.kind.title[language], item.phase.title[language]]
    if let activity = item.activity { head.append(name(of: activity)) }
    var lines = filled(head.map(fitted), columns: columns, indent: 2)
    // The word says it where there are no colours.
    if item.overdue { lines = lines.map { colour($0, Self.overdueColour) } }
    lines += wrap(printableLine(item.text), columns: columns, firstIndent: 4, indent: 4)
    lines += item.said.prefix(1).flatMap(steps)
    lines += filled(facts(of: item).map(fitted), columns: columns, indent: 4)
    lines += item.said.dropFirst().flatMap { said in
      let also = [say("รวมจาก", "Merged:") + " \(said.finding)", "“\(said.text)”", who(said)]
      return bullet(also.compactMap(\.self).joined(separator: " ")) + steps(of: said)
    }
    lines += item.history.filter(\.counts).flatMap { bullet(story(of: $0)) }
    return lines
  }

  /// What is settled of a finding, and who said it.
  private func facts(of item: RegisterList.Item) -> [String] {
    var facts = [item.said.first.flatMap(who), item.said.first?.source.title[language]]
    facts.append(item.owner.map { say("ผู้รับผิดชอบ", "Owner:") + " \($0)" })
    facts.append(item.due.map { say("กำหนดเสร็จ", "Due:") + " \(date($0))" })
    if item.dots > 0 {
      facts.append(
        say("\(item.dots) คะแนนความสำคัญ", item.dots == 1 ? "1 dot" : "\(item.dots) dots"))
    }
    return facts.compactMap(\.self)
  }

  /// The steps of a reflection that stand before what will be done.
  private func steps(of said: RegisterList.Said) -> [String] {
    [
      said.heard.map { say("สุ (ฟัง):", "Heard:") + " \($0)" },
      said.thought.map { say("จิ (คิด):", "Thought:") + " \($0)" },
      said.asked.map { say("ปุ (ถาม):", "Asked:") + " \($0)" },
    ].compactMap(\.self).flatMap {
      wrap(printableLine($0), columns: columns, firstIndent: 6, indent: 8)
    }
  }

  /// Who said it: the team or the visitor; people are not named in a list that goes round.
  private func who(_ said: RegisterList.Said) -> String? {
    if let visitor = said.visitor { return visitor }
    return said.team.map { event.team($0)?.name[language] ?? $0.rawValue }
  }

  private func story(of change: RegisterList.Change) -> String {
    func word(_ member: String, _ none: Bilingual, _ text: (String) -> String) -> String? {
      change.changed[member].map { $0.map(text) ?? none[language] }
    }
    let parts = [
      word("status", Bilingual(same: "")) { FindingStatus(rawValue: $0)?.title[language] ?? $0 },
      word("channel", Bilingual(th: "ยกเลิกช่องทาง", en: "channel removed")) {
        FindingChannel(rawValue: $0)?.title[language] ?? $0
      },
      word("owner", Bilingual(th: "ยกเลิกผู้รับผิดชอบ", en: "owner removed")) {
        say("ผู้รับผิดชอบ", "owner:") + " \($0)"
      },
      word("due", Bilingual(th: "ยกเลิกกำหนดเสร็จ", en: "due date removed")) {
        say("กำหนดเสร็จ", "due:") + " \(date($0))"
      },
      change.note.map { "“\($0)”" },
    ]
    return ([date(String(change.at.prefix(10)))] + parts.compactMap(\.self))
      .joined(separator: " · ")
  }

  private func lines(of visits: [RegisterList.Round]) -> [String] {
    let title = FindingSource.visit.title[language]
    return ["", "== \(title)"]
      + visits.flatMap { visit in
        let head =
          [visit.visit.rawValue, date(visit.date), visit.visitor, visit.phase.title[language]]
          + visit.activities.map(name)
        let found = visit.findings.map(\.rawValue).joined(separator: " ")
        return filled(head.map(fitted), columns: columns, indent: 2)
          + wrap(
            say("ข้อค้นพบ:", "Findings:") + " \(found.isEmpty ? "-" : found)", columns: columns,
            firstIndent: 4, indent: 4)
      }
  }

  /// How many findings are listed, and how many should be done by now.
  private var count: String {
    let all = list.findings.count
    let overdue = list.findings.count { $0.overdue }
    let counts = [
      say("ข้อค้นพบ \(all) ข้อ", all == 1 ? "1 finding" : "\(all) findings"),
      say("เกินกำหนด \(overdue) ข้อ", "\(overdue) overdue"),
      list.withdrawn == 0 ? nil : say("ถอนออก \(list.withdrawn) ข้อ", "\(list.withdrawn) withdrawn"),
      say("ข้อมูล ณ", "as of") + " \(date(String(list.asOf.prefix(10))))",
    ]
    return counts.compactMap(\.self).joined(separator: " · ")
  }

  private func bullet(_ text: String) -> [String] {
    wrap("- " + printableLine(text), columns: columns, firstIndent: 4, indent: 6)
  }

  private func name(of activity: ActivityID) -> String {
    event.activity(activity)?.title[language] ?? activity.rawValue
  }

  /// A text that fits on a line of its own.
  private func fitted(_ text: String) -> String {
    truncate(printableLine(text), to: columns - 4)
  }

  private func date(_ text: String) -> String {
    WordedTime.day(text, in: language)
  }

  private func say(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }

  private static let overdueColour = "#D32F2F"
}
