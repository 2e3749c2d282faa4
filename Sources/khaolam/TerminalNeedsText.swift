import Programme
import ThaiText
import Vocabulary

/// How long quizzes keep terminals busy, in words.
struct TerminalNeedsText {
  let event: Event
  let needs: [TerminalNeed]

  /// A line a quiz and a line an activity with a beginning and an end; none without quizzes.
  func text(in language: Language) -> String {
    guard !needs.isEmpty else { return "" }
    let slots = event.slotNeeds(needs)
    let total = (needs.reduce(0) { $0 + $1.terminalHours } * 10).rounded() / 10
    let width = needs.map { columns(of: $0.quiz.rawValue) }.max() ?? 0
    var lines = [
      Bilingual(
        th: "เวลาที่ใช้เครื่องโดยประมาณ หากทุกคนในรายชื่อเล่นทุกแบบทดสอบ:",
        en: "How long terminals are busy, estimated, if everyone on the roster plays everything:")
    ]
    lines += needs.map { need in
      let name = pad(need.quiz.rawValue, to: width)
      return Bilingual(
        th:
          "  \(name)  \(need.players) × \(need.minutesEach) นาที = \(need.terminalHours) ชั่วโมงเครื่อง",
        en:
          "  \(name)  \(need.players) × \(need.minutesEach) min = \(need.terminalHours) terminal-hours"
      )
    }
    lines.append(
      Bilingual(th: "  รวม \(total) ชั่วโมงเครื่อง", en: "  in all \(total) terminal-hours"))
    lines += slots.map { slot in
      let title = event.activity(slot.activity)?.title
      let name = title ?? Bilingual(same: slot.activity.rawValue)
      return Bilingual(
        th: "  \(name.th): \(slot.terminalHours) ชั่วโมงเครื่องใน \(slot.minutes) นาที "
          + "ต้องใช้ \(slot.terminals) เครื่อง",
        en: "  \(name.en): \(slot.terminalHours) terminal-hours in \(slot.minutes) min: "
          + "\(slot.terminals) \(slot.terminals == 1 ? "terminal" : "terminals")")
    }
    return lines.map { printableLine($0[language]) + "\n" }.joined()
  }
}
