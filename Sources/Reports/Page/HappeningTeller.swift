import Entries
import Programme
import RallyControl
import Scoreboard
import Vocabulary

/// Puts entries into words for everyone.
struct HappeningTeller {
  var event: Event
  var rally: Rally?

  /// Right answers of a team in a quiz within a minute, told together.
  ///
  /// - Parameter entries: These answers, at least one.
  func happening(_ key: RightAnswerKey, by entries: [Entry]) -> Happening {
    let team = key.team
    let count = entries.count
    let quiz = quizName(key.quiz)
    return Happening(
      key: "right/\(key.minute)/\(team)/\(key.quiz)", at: entries.map(\.at).max() ?? 0,
      team: team,
      text: Bilingual(
        th: "\(name(team).th) ตอบถูก \(count) ข้อ · \(quiz.th)",
        en: "\(name(team).en): \(count) right \(count == 1 ? "answer" : "answers") · \(quiz.en)"))
  }

  /// Whether an entry is a right answer that is told of.
  func isRightAnswer(_ entry: Entry) -> Bool { key(ofRightAnswer: entry) != nil }

  /// Which right answers are told together.
  struct RightAnswerKey: Hashable {
    var minute: Int
    var team: TeamID
    var quiz: QuizID
  }

  /// With which others a right answer is told together; nil where an entry is none.
  func key(ofRightAnswer entry: Entry) -> RightAnswerKey? {
    guard entry.kind == .answered, let answer = try? Answered(scoreOf: entry.body),
      answer.verdict == .right, let team = answer.team(in: entry),
      isPublic(answer.rule), !isExam(answer.quiz)
    else { return nil }
    return RightAnswerKey(
      minute: PointsHistory.minute(of: entry.at), team: team, quiz: answer.quiz)
  }

  /// What happened by an entry that is no answer; nil where it is not to be told.
  func happening(_ entry: Entry) -> Happening? {
    guard let text = words(for: entry) else { return nil }
    return Happening(
      key: "\(entry.key.kiosk)/\(entry.key.seq)", at: entry.at, team: entry.team, text: text)
  }

  private func words(for entry: Entry) -> Bilingual? {
    if let rally = (try? entry.draft.rally()) ?? nil { return words(for: rally) }
    return switch entry.kind {
    case .adjusted: entry.team.map { adjusted($0, by: entry.points) }
    case .judged: judged(entry)
    case .voided: (try? Voided(body: entry.body)).flatMap { voided($0.quiz) }
    case .regraded: (try? Regraded(body: entry.body)).flatMap { regraded($0.quiz) }
    case .undone:
      isOfRegister(entry)
        ? nil : Bilingual(th: "ยกเลิกการแก้ไขคะแนนหนึ่งรายการ", en: "A correction was taken back")
    case .opened: gate(QuizID(entry.subject), th: "เปิดให้เล่น", en: "is open")
    case .closed: gate(QuizID(entry.subject), th: "ปิดรับการเล่นแล้ว", en: "is closed")
    case .paused: gate(QuizID(entry.subject), th: "พักไว้ชั่วคราว", en: "is paused")
    case .extended: gate(QuizID(entry.subject), th: "เพิ่มเวลาแล้ว", en: "has more time")
    case .revealed: Bilingual(th: "ประกาศคะแนนทั้งหมดแล้ว", en: "All points are shown again")
    case .noted:
      entry.subject == RoomMessage.subject
        ? (try? RoomMessage(body: entry.body)).map { Bilingual(same: $0.text) } : nil
    default: nil
    }
  }

  /// Whether an undoing takes back what the improvement register holds, which is no score.
  private func isOfRegister(_ undoing: Entry) -> Bool {
    undoing.team == nil
      && [
        FindingBody.subject, CircleNote.subject, FindingsMerged.subject, SupervisionVisit.subject,
      ].contains(undoing.subject)
  }

  private func adjusted(_ team: TeamID, by points: Int) -> Bilingual {
    let (name, count) = (name(team), PageText.number(abs(points)))
    return points < 0
      ? Bilingual(th: "\(name.th) ถูกหัก \(count) คะแนน", en: "\(name.en) loses \(count) points")
      : Bilingual(
        th: "\(name.th) ได้รับเพิ่ม \(count) คะแนน", en: "\(name.en) is given \(count) points")
  }

  private func judged(_ entry: Entry) -> Bilingual? {
    guard let team = entry.team else { return nil }
    let name = name(team)
    let judgement = Bilingual(th: "กรรมการให้คะแนน\(name.th)", en: "Judges have scored \(name.en)")
    guard let judged = try? entry.draft.judging() else { return judgement }
    guard !isExam(judged.quiz) else { return nil }
    let quiz = quizName(judged.quiz)
    return Bilingual(th: "\(judgement.th) · \(quiz.th)", en: "\(judgement.en) · \(quiz.en)")
  }

  private func voided(_ quiz: QuizID) -> Bilingual? {
    guard !isExam(quiz) else { return nil }
    let name = quizName(quiz)
    return Bilingual(
      th: "ยกเลิกข้อสอบหนึ่งข้อ ทุกคนที่ตอบได้คะแนนเต็มข้อ · \(name.th)",
      en: "A question is void: all who answered it get its value · \(name.en)")
  }

  private func regraded(_ quiz: QuizID) -> Bilingual? {
    guard !isExam(quiz) else { return nil }
    let name = quizName(quiz)
    return Bilingual(
      th: "รับคำตอบเพิ่มว่าถูกหนึ่งข้อ · \(name.th)",
      en: "One more answer to a question is right · \(name.en)")
  }

  private func gate(_ quiz: QuizID, th: String, en: String) -> Bilingual? {
    guard !isExam(quiz) else { return nil }
    let name = quizName(quiz)
    return Bilingual(th: "\(name.th) \(th)", en: "\(name.en) \(en)")
  }

  private func words(for entry: RallyEntry) -> Bilingual? {
    let car = rally?.name(of: entry.car) ?? Bilingual(same: entry.car.description)
    let place = rally?.name(of: entry.checkpoint) ?? Bilingual(same: entry.checkpoint.rawValue)
    guard entry.correction == nil else {
      return Bilingual(th: "แก้ไขบันทึกของ\(car.th)", en: "A note about \(car.en) was corrected")
    }
    switch entry.event {
    case .started: return Bilingual(th: "\(car.th) ออกตัวแล้ว", en: "\(car.en) has started")
    case .arrived:
      return Bilingual(th: "\(car.th) ถึง\(place.th)", en: "\(car.en) is at \(place.en)")
    case .departed:
      return Bilingual(th: "\(car.th) ออกจาก\(place.th)", en: "\(car.en) has left \(place.en)")
    case .judged:
      return Bilingual(
        th: "กรรมการให้คะแนนภารกิจ\(car.th)", en: "The marshal has scored the task of \(car.en)")
    case .ended(let ending, _, _):
      switch ending {
      case .retired: return Bilingual(th: "\(car.th) ถอนตัว", en: "\(car.en) has retired")
      case .disqualified: return Bilingual(th: "\(car.th) ถูกตัดสิทธิ์", en: "\(car.en) is disqualified")
      case .reinstated: return Bilingual(th: "\(car.th) แข่งต่อ", en: "\(car.en) goes on")
      }
    default: return nil
    }
  }

  private func isPublic(_ rule: ScoringRule) -> Bool {
    switch rule {
    case .fair, .race, .together: true
    case .exam, .warmup: false
    }
  }

  private func isExam(_ quiz: QuizID) -> Bool { event.quiz(quiz)?.rule == .exam }

  private func name(_ team: TeamID) -> Bilingual {
    event.team(team)?.name ?? Bilingual(same: team.rawValue)
  }

  private func quizName(_ quiz: QuizID) -> Bilingual {
    event.quiz(quiz)?.title ?? Bilingual(same: quiz.rawValue)
  }
}
