import SourceText
import Vocabulary

/// Finds rubrics that are written wrong or stand where nobody judges, and judged questions without.
struct RubricCheck: BankCheck {
  let name = "rubric"
  let severity = Diagnostic.Severity.warning
  let source = Guides.haladyna2013
  let explanation = Bilingual(
    th: "เกณฑ์การให้คะแนนช่วยให้วิทยากรสองคนให้คะแนนงานเดียวกันใกล้เคียงกัน "
      + "เขียนเป็น [tag:rubric=เกณฑ์, คะแนนเต็ม] หนึ่งแท็กต่อหนึ่งเกณฑ์",
    en: "A rubric makes two facilitators give the same work much the same points. It is written "
      + "[tag:rubric=Criterion, points], one tag per criterion.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.flatMap { question -> [Finding] in
      let isJudged = question.kind == .essay || question.kind == .speaking
      let rubrics = question.question.tags.enumerated().compactMap { number, tag in
        tag.value(ofTag: "rubric").map { (number: number, value: $0) }
      }
      guard !rubrics.isEmpty else { return isJudged ? [missing(in: question, of: bank)] : [] }
      return rubrics.compactMap { rubric in
        let offset = bank.offset(of: question, tag: rubric.number)
        if !isJudged { return useless(in: question, at: offset) }
        return Rubric.Criterion(rubric.value) == nil
          ? malformed(rubric.value, in: question, at: offset, of: bank) : nil
      }
    }
  }

  private func example(in bank: BankUnderCheck) -> Bilingual {
    Bilingual(
      th: bank.example(ofTag: "rubric=สุภาพและชัดเจน, 40").th,
      en: bank.example(ofTag: "rubric=Polite and clear, 40").en)
  }

  private func missing(in question: CheckedQuestion, of bank: BankUnderCheck) -> Finding {
    finding(
      .note, in: question,
      Bilingual(
        th: "ไม่มีเกณฑ์การให้คะแนน วิทยากรจะให้คะแนนโดยรวม 0 ถึง 100",
        en: "no rubric: it is judged as a whole, from 0 to 100"),
      remedy: example(in: bank))
  }

  private func useless(in question: CheckedQuestion, at offset: Int) -> Finding {
    finding(
      .warning, in: question, at: offset,
      Bilingual(
        th: "คำถามชนิด \(question.kind.rawValue) ไม่ใช้ผู้ให้คะแนน เกณฑ์การให้คะแนนจึงไม่มีผล",
        en:
          "nobody judges questions of the kind \(question.kind.rawValue), so a rubric has no effect"
      ),
      remedy: Bilingual(
        th: "ลบแท็กออก เกณฑ์ใช้กับ essay และ speaking เท่านั้น",
        en: "remove the tag: rubrics go with essay and speaking"))
  }

  private func malformed(
    _ value: String, in question: CheckedQuestion, at offset: Int, of bank: BankUnderCheck
  ) -> Finding {
    finding(
      .warning, in: question, at: offset,
      Bilingual(
        th: "เกณฑ์ “\(value)” ต้องเขียนเป็น ชื่อเกณฑ์, คะแนนเต็ม โดยคะแนนเต็มคือ 1 ถึง 1000",
        en: "“\(value)” is not a criterion, a comma and its points from 1 to 1000"),
      remedy: example(in: bank))
  }
}
