import Entries
import SourceText
import Vocabulary

/// Why a correction makes no sense.
public enum CorrectionRefused: Error, Hashable, Sendable {
  /// The event has no such team.
  case noSuchTeam(TeamID, among: [TeamID])
  /// The event has no such quiz.
  case noSuchQuiz(QuizID, among: [QuizID])
  /// The quiz's banks have no such question; the one that may be meant.
  case noSuchQuestion(QuestionID, of: QuizID, meant: String?)
  /// A question has no such option.
  case noSuchOption(String, among: [String])
  /// Points are none, or too many.
  case pointsOutOfRange(Int)
  /// The question is voided.
  case alreadyVoided(QuestionID)
  /// A judge decides what answers to the question earn.
  case judged(QuestionID)
  /// Answers to the question have several parts, or none.
  case severalParts(QuestionID)
  /// The player has no attempt at the quiz that counts.
  case noAttempt(Player, at: QuizID)
  /// There is no such entry.
  case noSuchEntry(EntryPlace)
  /// The entry is no correction that could be undone.
  case notUndoable(EntryPlace, EntryKind)
  /// The correction is undone already.
  case alreadyUndone(EntryPlace)
}

extension CorrectionRefused: ExplainedError {
  /// What happened.
  public var message: Bilingual {
    switch self {
    case .noSuchTeam(let team, _):
      Bilingual(th: "ไม่มีทีม “\(team)”", en: "There is no team `\(team)`.")
    case .noSuchQuiz(let quiz, _):
      Bilingual(th: "ไม่มีแบบทดสอบ “\(quiz)”", en: "There is no quiz `\(quiz)`.")
    case .noSuchQuestion(let question, let quiz, _):
      Bilingual(
        th: "แบบทดสอบ “\(quiz)” ไม่มีข้อ “\(question)”",
        en: "The quiz `\(quiz)` has no question `\(question)`.")
    case .noSuchOption(let option, _):
      Bilingual(th: "ไม่มีตัวเลือก “\(option)”", en: "There is no option “\(option)”.")
    case .pointsOutOfRange(let points):
      Bilingual(th: "ปรับ \(points) คะแนนไม่ได้", en: "\(points) points can't be given or taken.")
    case .alreadyVoided(let question):
      Bilingual(th: "ข้อ “\(question)” ยกเลิกไปแล้ว", en: "The question `\(question)` is voided.")
    case .judged(let question):
      Bilingual(
        th: "ข้อ “\(question)” มีกรรมการเป็นผู้ให้คะแนน",
        en: "Answers to `\(question)` are judged by a person.")
    case .severalParts(let question):
      Bilingual(
        th: "คำตอบข้อ “\(question)” มีหลายส่วน จึงรับคำตอบเพิ่มไม่ได้",
        en: "Answers to `\(question)` have several parts, so that no single one can be accepted.")
    case .noAttempt(let player, let quiz):
      Bilingual(
        th: "“\(player.name.th)” ยังไม่ได้ทำแบบทดสอบ “\(quiz)” หรือไม่มีครั้งที่นับคะแนน",
        en: "`\(player.name.en)` has no attempt at `\(quiz)` that counts.")
    case .noSuchEntry(let place):
      Bilingual(th: "ไม่มีรายการ \(place.name)", en: "There is no entry \(place.name).")
    case .notUndoable(let place, let kind):
      Bilingual(
        th: "รายการ \(place.name) (\(kind.rawValue)) ไม่ใช่การแก้ไขที่ยกเลิกได้",
        en: "The entry \(place.name) (\(kind.rawValue)) is no correction that can be undone.")
    case .alreadyUndone(let place):
      Bilingual(th: "รายการ \(place.name) ยกเลิกไปแล้ว", en: "\(place.name) is undone already.")
    }
  }

  /// What to do about it: by a command, and by the key that the menu for facilitators has for it.
  public var remedy: Bilingual {
    switch self {
    case .noSuchTeam(let team, let teams): choice(of: team.rawValue, among: teams.map(\.rawValue))
    case .noSuchQuiz(let quiz, let quizzes):
      choice(of: quiz.rawValue, among: quizzes.map(\.rawValue))
    case .noSuchQuestion(_, let quiz, let meant):
      if let meant {
        Bilingual(th: "หมายถึง “\(meant)” หรือไม่", en: "Did you mean `\(meant)`?")
      } else {
        Bilingual(
          th: "ดูรหัสข้อได้จาก khaolam export answers หรือ khaolam bank show ของ “\(quiz)”",
          en: "khaolam export answers and khaolam bank show name the questions of `\(quiz)`.")
      }
    case .noSuchOption(_, let options):
      Bilingual(
        th: "ตัวเลือก: \(options.joined(separator: ", "))",
        en: "The options are: \(options.joined(separator: ", ")).")
    case .pointsOutOfRange:
      Bilingual(
        th: "ให้หรือหักได้ครั้งละ 1 ถึง \(CorrectionDesk.mostPoints) คะแนน",
        en: "Give or take 1 to \(CorrectionDesk.mostPoints) at a time.")
    case .alreadyVoided:
      Bilingual(
        th: "หากยกเลิกผิดข้อ ใช้ U ในเมนูสำหรับวิทยากร หรือ khaolam undo",
        en: "If that was a mistake, use U in the menu for facilitators, or khaolam undo.")
    case .judged:
      Bilingual(
        th: "ใช้ J ในเมนูสำหรับวิทยากร หรือ khaolam judge",
        en: "Use J in the menu for facilitators, or khaolam judge.")
    case .severalParts:
      Bilingual(
        th: "หากข้อนี้ไม่ยุติธรรม ใช้ V ในเมนูสำหรับวิทยากร หรือ khaolam void ให้ทุกคนได้คะแนนเต็มข้อ",
        en: """
          If the question is unfair, give everyone its value: V in the menu for facilitators, or \
          khaolam void.
          """)
    case .noAttempt:
      Bilingual(
        th: "ดูผู้ที่ทำแล้วได้จาก R ในเมนูสำหรับวิทยากร หรือ khaolam export people",
        en: "R in the menu for facilitators and khaolam export people list who has played.")
    case .noSuchEntry, .alreadyUndone:
      Bilingual(
        th: "ดูการแก้ไขได้จาก U ในเมนูสำหรับวิทยากร หรือ khaolam export corrections",
        en: "U in the menu for facilitators and khaolam export corrections list corrections.")
    case .notUndoable(_, let kind):
      if kind == .undone {
        Bilingual(
          th: "ทำการแก้ไขนั้นใหม่อีกครั้งแทน", en: "Make the correction again instead.")
      } else {
        Bilingual(
          th: "ยกเลิกได้เฉพาะ adjust, void, regrade, reset และคะแนนกรรมการ "
            + "ส่วนแรลลี่ให้แก้ด้วยคำสั่ง rally พร้อม --reason",
          en: "adjust, void, regrade, reset and judges' scores can be undone; what happened to a "
            + "car is corrected by a rally command with --reason.")
      }
    }
  }

  /// The data are wrong.
  public var exitCode: Int32 { 65 }

  private func choice(of name: String, among names: [String]) -> Bilingual {
    if let meant = nearestMatch(to: name, among: names) {
      return Bilingual(th: "หมายถึง “\(meant)” หรือไม่", en: "Did you mean `\(meant)`?")
    }
    let list = names.joined(separator: ", ")
    return Bilingual(th: "ที่มี: \(list)", en: "There are: \(list).")
  }
}
