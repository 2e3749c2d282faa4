import SourceText
import Vocabulary

/// The banks do not have what a checkpoint asks for, or not as it should be.
struct RouteQuestionsCheck: RouteCheck {
  let name = "unknown-question"
  let severity = Diagnostic.Severity.error
  let explanation = Bilingual(
    th: "คำถาม RC ต้องมีในคลังและตรวจเองได้ ภารกิจต้องเป็นข้อที่กรรมการให้คะแนน "
      + "มิฉะนั้นรถบางคันจะได้คะแนนไม่ได้",
    en: "RC questions must be in the banks and mark themselves, tasks must be judged; "
      + "otherwise there are points that nobody can earn.")

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    let banks = route.route.banks.joined(separator: ", ")
    return route.questions.faults.map { fault in
      let checkpoint = fault.checkpoint
      switch fault {
      case .unknown(let question, _):
        return finding(
          at: route.offset(
            of: checkpoint,
            route.route.checkpoint(checkpoint)?.task?.question == question ? "task" : "rc"),
          th: "ไม่มีคำถาม “\(question)” ในคลัง", en: "the banks have no question `\(question)`",
          remedy: Bilingual(
            th: "ดูรหัสคำถามด้วย khaolam bank show: \(banks)",
            en: "khaolam bank show lists the ids: \(banks)"))
      case .tooFew(let tag, let wanted, let available, _):
        return finding(
          at: route.offset(of: checkpoint, "rc"),
          th: "ต้องการคำถามที่มีแท็ก \(tag) \(wanted) ข้อ แต่เหลือ \(available) ข้อ",
          en: "\(wanted) questions tagged \(tag) are asked for, and \(available) are left",
          remedy: Bilingual(
            th: "ลดจำนวน หรือเพิ่มคำถามในคลัง", en: "ask for fewer, or add some to the banks"))
      case .notGraded(let question, _):
        return finding(
          at: route.offset(of: checkpoint, "rc"),
          th: "คำถาม RC “\(question)” ไม่มีเฉลยที่ตรวจเองได้",
          en: "the RC question `\(question)` has no answer that can be marked by itself",
          remedy: Bilingual(
            th: "ใช้เป็นภารกิจ หรือเลือกข้ออื่น", en: "make it a task, or choose another"))
      case .notJudged(let question, _):
        return finding(
          at: route.offset(of: checkpoint, "task"),
          th: "ภารกิจ “\(question)” ไม่ใช่ข้อที่กรรมการให้คะแนน",
          en: "the task `\(question)` is no question that a judge scores",
          remedy: Bilingual(
            th: "เลือกข้อเขียนหรือข้อพูดที่มีเกณฑ์ (rubric)",
            en: "choose an essay or speaking question with a rubric"))
      }
    }
  }
}
