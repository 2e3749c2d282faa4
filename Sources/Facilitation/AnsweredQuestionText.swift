import QuizEngine
import Vocabulary

/// A question and what was answered to it, in words.
public struct AnsweredQuestionText {
  private let question: AnsweredQuestion

  /// The words for a question.
  public init(_ question: AnsweredQuestion) { self.question = question }

  /// So many groups of answers are told, and of each so many people.
  private static let (mostGroups, mostPeople) = (8, 5)

  /// What is asked, what can be chosen or is right, and who answered what, a paragraph each.
  public var lines: [Bilingual] {
    [Bilingual(same: question.stem)] + question.options.map(line(of:)) + expected + given
  }

  private func line(of option: AnsweredQuestion.Option) -> Bilingual {
    let text = "\(option.letter). \(option.text)"
    return option.isRight
      ? Bilingual(th: "\(text) (เฉลย)", en: "\(text) (right)") : Bilingual(same: text)
  }

  private var expected: [Bilingual] {
    guard !question.expected.isEmpty else { return [] }
    let list = question.kind.line(of: question.expected)
    return [Bilingual(th: "เฉลย: \(list)", en: "Right: \(list)")]
  }

  private var given: [Bilingual] {
    guard !question.given.isEmpty else {
      return [Bilingual(th: "ยังไม่มีผู้ตอบข้อนี้", en: "Nobody has answered it yet.")]
    }
    let shown = question.given.prefix(Self.mostGroups)
    let rest = question.given.count - shown.count
    let others = Bilingual(
      th: "และคำตอบอื่นอีก \(rest) แบบ",
      en: rest == 1 ? "and 1 other answer" : "and \(rest) other answers")
    return shown.map(line(of:)) + (rest == 0 ? [] : [others])
  }

  private func line(of given: AnsweredQuestion.Given) -> Bilingual {
    let people =
      given.people.prefix(Self.mostPeople).joined(separator: ", ")
      + (given.people.count > Self.mostPeople ? ", …" : "")
    let (least, most) = (given.points.lowerBound, given.points.upperBound)
    let points = least == most ? "\(least)" : "\(least)–\(most)"
    let count = given.people.count
    let answer =
      given.answer.isEmpty
      ? Bilingual(th: "ไม่ได้ตอบ", en: "no answer")
      : Bilingual(th: "ตอบ \(given.answer)", en: "answered \(given.answer)")
    let accepted =
      given.isAccepted ? Bilingual(th: " → จะนับว่าถูก", en: " → will be right") : Bilingual(same: "")
    return Bilingual(
      th: "\(answer.th): \(count) ราย ได้ \(points) คะแนน\(accepted.th) · \(people)",
      en: "\(answer.en): \(count), earned \(points)\(accepted.en) · \(people)")
  }
}
