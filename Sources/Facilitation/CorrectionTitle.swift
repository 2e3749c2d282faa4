import Entries
import Programme
import Vocabulary

/// What a correction is, in a line.
public struct CorrectionTitle {
  private let event: Event
  private let namesPeople: Bool

  /// The lines for an event's corrections.
  ///
  /// - Parameter namesPeople: Whether they tell whose attempt was reset, and who judged.
  public init(event: Event, namesPeople: Bool = true) {
    self.event = event
    self.namesPeople = namesPeople
  }

  /// The line for an entry's draft; its kind's name for what is no correction.
  public func text(of draft: Draft) -> Bilingual {
    switch try? draft.meaning() {
    case .voided(let ruling):
      return Bilingual(
        th: "ยกเลิกข้อ \(draft.subject) ของ \(title(ruling.quiz).th)",
        en: "question \(draft.subject) of \(title(ruling.quiz).en) voided")
    case .regraded(let ruling):
      let accepted = ruling.accepted.joined(separator: ", ")
      return Bilingual(
        th: "ข้อ \(draft.subject) ของ \(title(ruling.quiz).th) รับคำตอบ “\(accepted)” ด้วย",
        en: "question \(draft.subject) of \(title(ruling.quiz).en) accepts “\(accepted)”, too")
    case .reset(let quiz, let noted):
      let player = name(of: draft.player)
      return Bilingual(
        th: "\(title(quiz).th) ครั้งที่ \(noted.attempt) ของ \(player.th) ไม่นับคะแนน",
        en: "attempt \(noted.attempt) of \(player.en) at \(title(quiz).en) reset")
    case .undone(let undone):
      return Bilingual(th: "ยกเลิกการแก้ไข \(undone.entry.name)", en: "\(undone.entry.name) undone")
    case .judged(let judged):
      let percent = Int((judged.credit * 100).rounded())
      let judge =
        namesPeople ? Bilingual(same: judged.judge) : Bilingual(th: "กรรมการ", en: "a judge")
      return Bilingual(
        th: "\(judge.th) ให้คะแนนข้อ \(draft.subject) ร้อยละ \(percent)",
        en: "\(judge.en) gave \(draft.subject) \(percent) %")
    default:
      let team = draft.team.map { event.team($0)?.name ?? Bilingual(same: $0.rawValue) }
      let points = draft.points > 0 ? "+\(draft.points)" : "\(draft.points)"
      return Bilingual(
        th: "\(team?.th ?? draft.kind.rawValue) \(points) คะแนน",
        en: "\(team?.en ?? draft.kind.rawValue) \(points) points")
    }
  }

  private func name(of player: Player) -> Bilingual {
    player.person == nil || namesPeople
      ? player.name : Bilingual(th: "บุคลากรหนึ่งคน", en: "a person")
  }

  private func title(_ quiz: QuizID) -> Bilingual {
    event.quiz(quiz)?.title ?? Bilingual(same: quiz.rawValue)
  }
}
