import Facilitation
import Journal
import Programme
import Scoreboard
import ThaiText
import Vocabulary

/// A board as text, at any width from 40 columns.
public struct BoardText {
  private let board: Board
  private let event: Event
  private let language: Language
  private let columns: Int
  /// Colours a text in a team's `#RRGGBB`.
  private let colour: (String, String) -> String

  /// The text of a board.
  ///
  /// - Parameter colour: Colours a text in a `#RRGGBB`; leaves it as it is where there are none.
  public init(
    _ board: Board, event: Event, language: Language, columns: Int,
    colour: @escaping (String, String) -> String = { text, _ in text }
  ) {
    self.board = board
    self.event = event
    self.language = language
    self.columns = max(columns, 40)
    self.colour = colour
  }

  /// The board's lines, ending in a line end.
  public var text: String {
    var lines = wrap(printableLine(event.title[language]), columns: columns)
    if board.simulated { lines.append(SimulatedMark.line[language]) }
    if board.frozen { lines.append(say("*** หยุดประกาศคะแนนชั่วคราว ***", "*** FROZEN ***")) }
    lines.append("")
    for standing in board.standings { lines += self.lines(for: standing) }
    if let people = board.people {
      lines += ["", say("บุคคล (เฉพาะผู้ที่ยินยอมให้แสดงชื่อ)", "People (those who chose to be shown)")]
      lines += people.map(line(for:))
    }
    if let badges = board.badges { lines += self.lines(for: badges) }
    lines += ["", say("ข้อมูลเมื่อ", "As of") + " " + WordedTime.moment(board.asOf, in: language)]
    lines += TableRules.of("standings", of: event).flatMap { wrap($0[language], columns: columns) }
    lines.append("\(JournalDigest.label[language]): \(board.digest.short)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(for standing: Standing) -> [String] {
    let team = event.team(standing.team)
    let name = printableLine(team?.name[language] ?? standing.team.rawValue)
    let head = row("\(standing.rank). \(name)", grouped(standing.points))
    let parts = standing.parts
    let details = [
      (say("แบบทดสอบ", "quiz"), grouped(parts.quiz)), (say("แรลลี่", "rally"), grouped(parts.rally)),
      (say("กรรมการ", "judged"), grouped(parts.judged)),
      (say("ปรับคะแนน", "adjusted"), grouped(parts.adjusted)),
      (say("ตอบถูก", "right"), "\(grouped(standing.right))/\(grouped(standing.asked))"),
      (say("ความเร็ว", "swiftness"), percent(standing.swiftness)),
    ]
    return [colour(head, team?.colour ?? "")]
      + filled(details.map { "\($0) \($1)" }, columns: columns, indent: 3)
      + (board.shares ?? []).filter { $0.team == standing.team }.flatMap(line(for:))
  }

  /// How a quiz adds to a team's points: `ASEAN: 1178 × 20 ÷ 19 = 1240`.
  private func line(for share: QuizShare) -> [String] {
    let title = event.quiz(share.quiz)?.title[language] ?? share.quiz.rawValue
    return wrap(
      "\(printableLine(title)): \(share.formula)", columns: columns, firstIndent: 3, indent: 5)
  }

  /// The badges by rule, each rule said before those who earned it.
  private func lines(for badges: [BadgeLine]) -> [String] {
    var lines = ["", say("ตราความสำเร็จ", "Badges")]
    if badges.isEmpty { lines.append("   " + say("ยังไม่มี", "none yet")) }
    for rule in BadgeRule.allCases {
      let earned = badges.filter { $0.badge == rule }
      guard !earned.isEmpty else { continue }
      lines += wrap(
        "\(rule.title[language]): \(rule.statement[language])", columns: columns, indent: 3)
      for badge in earned {
        lines += wrap(
          badge.parts(in: language, event: event).joined(separator: " · "), columns: columns,
          firstIndent: 3, indent: 5)
      }
    }
    return lines
  }

  private func line(for person: Board.PersonStanding) -> String {
    let name = printableLine(person.name)
    let team = person.team.flatMap { event.team($0)?.name[language] }
    let right = "\(person.right)/\(person.asked)"
    let score = "\(grouped(person.points))  \(pad(right, to: 7, .right))"
    return row("\(person.rank). \(name)" + (team.map { " · \(printableLine($0))" } ?? ""), score)
  }

  /// A text at the left and a figure at the right end of the line.
  private func row(_ left: String, _ right: String) -> String {
    let width = min(columns, 72)
    let room = width - ThaiText.columns(of: right) - 2
    return pad(truncate(left, to: room), to: room) + "  " + right
  }

  /// A share of 0…1 as a percentage with one decimal place.
  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded(.toNearestOrAwayFromZero))
    return "\(tenths / 10).\(tenths % 10)%"
  }

  private func say(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }
}
