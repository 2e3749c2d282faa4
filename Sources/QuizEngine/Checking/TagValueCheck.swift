import SourceText
import Vocabulary

/// Finds tags of the form `key=value` whose value has no effect.
struct TagValueCheck: BankCheck {
  let name = "tag-value"
  let severity = Diagnostic.Severity.warning
  let source = Guides.khaolam
  let explanation = Bilingual(
    th:
      "แท็ก kind= points= seconds= say= case= และ match= ที่เขียนผิดจะไม่มีผล คำถามจะใช้ค่าปกติแทนโดยไม่มีใครรู้",
    en: "A kind=, points=, seconds=, say=, case= or match= tag that is written wrong has no "
      + "effect, and the question is played with the usual values.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.flatMap { question in
      question.question.tags.enumerated().compactMap { number, tag -> Finding? in
        guard let (message, remedy) = Self.fault(tag, of: question.kind, in: bank) else {
          return nil
        }
        return finding(
          .warning, in: question, at: bank.offset(of: question, tag: number), message,
          remedy: remedy)
      }
    }
  }

  private typealias Fault = (Bilingual, Bilingual)

  private static func fault(
    _ tag: String, of kind: QuestionKind, in bank: BankUnderCheck
  ) -> Fault? {
    if let value = tag.value(ofTag: "kind") { return kindFault(value, of: kind) }
    if let value = tag.value(ofTag: "points"), !isCount(value, in: Question.pointsAllowed) {
      return (
        Bilingual(
          th: "คะแนน “\(value)” ไม่ใช่จำนวนเต็มตั้งแต่ 0 ถึง 1,000,000",
          en: "“\(value)” is not a whole number from 0 to 1,000,000"),
        bank.example(ofTag: "points=200")
      )
    }
    if let value = tag.value(ofTag: "seconds"), !isCount(value, in: Question.secondsAllowed) {
      return (
        Bilingual(
          th: "เวลา “\(value)” ไม่ใช่จำนวนเต็มวินาทีตั้งแต่ 1 ถึง 86,400",
          en: "“\(value)” is not a whole number from 1 to 86,400"),
        bank.example(ofTag: "seconds=45")
      )
    }
    if let value = tag.value(ofTag: "say"), value.isBlank {
      return (
        Bilingual(th: "แท็ก say= ไม่มีข้อความให้อ่านออกเสียง", en: "say= has nothing to speak aloud"),
        Bilingual(
          th: "เขียนข้อความหลัง say= หรือลบแท็กออก (คำถามเขียนตามคำบอกจะอ่านคำตอบ)",
          en: "write the text after say=, or remove the tag: a dictation speaks its answer")
      )
    }
    for key in ["case", "match"] {
      guard let value = tag.value(ofTag: key), value != "exact" else { continue }
      return (
        Bilingual(
          th: "\(key)=\(value) ไม่มีผล ใช้ได้เฉพาะ \(key)=exact",
          en: "\(key)=\(value) has no effect, only \(key)=exact has"),
        Bilingual(
          th: "\(bank.example(ofTag: "\(key)=exact").th) หรือลบแท็กออก",
          en: "\(bank.example(ofTag: "\(key)=exact").en), or remove the tag")
      )
    }
    return nil
  }

  private static func kindFault(_ value: String, of kind: QuestionKind) -> Fault? {
    guard let asked = QuestionKind(rawValue: value),
      [.dictation, .speaking, .cloze].contains(asked)
    else {
      return (
        Bilingual(th: "ไม่รู้จักชนิดคำถาม “\(value)”", en: "“\(value)” is not a kind"),
        Bilingual(
          th: "ใช้ kind=dictation kind=speaking หรือ kind=cloze",
          en: "there are kind=dictation, kind=speaking and kind=cloze")
      )
    }
    guard asked != kind else { return nil }
    return (
      Bilingual(
        th: "kind=\(value) ใช้กับคำถามชนิด \(kind.rawValue) ไม่ได้",
        en: "kind=\(value) has no effect on the kind \(kind.rawValue)"),
      Bilingual(
        th: "dictation ใช้กับคำถามตอบสั้น {=…}, speaking ใช้กับคำถามเขียนตอบ {}, "
          + "cloze ใช้กับข้อความที่มี [[…]]",
        en: "dictation goes with short answers {=…}, speaking with an essay {}, cloze with a "
          + "text that has [[…]]")
    )
  }

  private static func isCount(_ value: String, in allowed: ClosedRange<Int>) -> Bool {
    Int(value).map { allowed.contains($0) } ?? false
  }
}
