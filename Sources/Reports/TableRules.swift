import Programme
import Vocabulary

/// What is said below standings of the points of quizzes, so that they can be worked out again.
public enum SizeFairNote {
  /// The rule with the event's team size.
  public static func text(of event: Event) -> Bilingual {
    let size = event.teamSize
    return Bilingual(
      th: "คะแนนแบบทดสอบของทีม = ผลรวมของสมาชิก × \(size) ÷ จำนวนสมาชิกที่ไม่ขาด คิดทีละแบบทดสอบ "
        + "(เกมนับตามที่ได้) ดูตัวเลขด้วย khaolam board --explain",
      en:
        "A team's points of a quiz are its people's sum × \(size) ÷ those not absent, quiz by quiz "
        + "(games count as earned); khaolam board --explain shows the figures.")
  }
}
