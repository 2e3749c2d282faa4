import Entries
import Journal
import Programme
import QuizEngine
import Vocabulary

/// What a correction is, in a line.
public struct CorrectionTitle {
  private let event: Event
  private let journal: (any Journal)?
  private let questions: ((Quiz) throws -> QuestionPool)?
  private let namesPeople: Bool

  /// The lines for an event's corrections.
  ///
  /// - Parameters:
  ///   - journal: Where what was undone is looked up; nil names it by its entry only.
  ///   - questions: The questions of a quiz, where options are looked up; nil names them by their ids.
  ///   - namesPeople: Whether they tell whose attempt was reset, and who judged.
  public init(
    event: Event, journal: (any Journal)? = nil,
    questions: ((Quiz) throws -> QuestionPool)? = nil, namesPeople: Bool = true
  ) {
    self.event = event
    self.journal = journal
    self.questions = questions
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
      let play = question(QuestionID(draft.subject), of: ruling.quiz)?.play()
      let accepted = ruling.accepted.map { play?.lettered(option: $0) ?? $0 }
        .joined(separator: ", ")
      return Bilingual(
        th: "ข้อ \(draft.subject) ของ \(title(ruling.quiz).th) รับคำตอบ “\(accepted)” ด้วย",
        en: "question \(draft.subject) of \(title(ruling.quiz).en) accepts “\(accepted)”, too")
    case .reset(let quiz, let noted):
      let player = name(of: draft.player)
      return Bilingual(
        th: "\(title(quiz).th) ครั้งที่ \(noted.attempt) ของ \(player.th) ไม่นับคะแนน",
        en: "attempt \(noted.attempt) of \(player.en) at \(title(quiz).en) reset")
    case .undone(let undone):
      let place = undone.entry
      let key = EntryKey(event: event.id, kiosk: place.kiosk, seq: place.seq)
      guard let entry = try? journal?.entry(key), entry.kind != .undone else {
        return Bilingual(th: "ยกเลิกการแก้ไข \(place.name)", en: "\(place.name) undone")
      }
      let title = text(of: entry.draft)
      return Bilingual(
        th: "ยกเลิกการแก้ไข: \(title.th) (\(place.name))", en: "undone: \(title.en) (\(place.name))")
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

  private func question(_ id: QuestionID, of quiz: QuizID) -> Question? {
    guard let questions, let quiz = event.quiz(quiz) else { return nil }
    return (try? questions(quiz))?[id]
  }

  private func title(_ quiz: QuizID) -> Bilingual {
    event.quiz(quiz)?.title ?? Bilingual(same: quiz.rawValue)
  }
}

extension Play {
  /// The option with an id, by letter and text: `B. lotus`; nil where there is none.
  fileprivate func lettered(option id: String) -> String? {
    options.firstIndex { $0.id == id }.map { "\(key(ofOption: $0)). \(options[$0].text)" }
  }
}
