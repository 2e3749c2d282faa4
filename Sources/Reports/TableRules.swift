import Programme
import Vocabulary

/// How the figures of a table come about, said below it wherever it is shown, so that they can be worked
/// out again.
enum TableRules {
  /// A table's rules; none where its figures need no saying.
  ///
  /// - Parameter table: The table's name on the command line.
  static func of(_ table: String, of event: Event) -> [Bilingual] {
    switch table {
    case "standings": [sizeFair(of: event), ExtraTime.rule]
    case "people", "answers", "items": [ExtraTime.rule]
    default: []
    }
  }

  /// The rule with the event's team size.
  private static func sizeFair(of event: Event) -> Bilingual {
    let size = event.teamSize
    return Bilingual(
      th: "คะแนนแบบทดสอบของทีม = ผลรวมของสมาชิก × \(size) ÷ จำนวนสมาชิกที่ไม่ขาด คิดทีละแบบทดสอบ "
        + "(เกมนับตามที่ได้) ดูตัวเลขด้วย khaolam board --explain",
      en:
        "A team's points of a quiz are its people's sum × \(size) ÷ those not absent, quiz by quiz "
        + "(games count as earned); khaolam board --explain shows the figures.")
  }
}
