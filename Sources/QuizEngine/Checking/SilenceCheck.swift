import SourceText
import Vocabulary

/// Finds silences that have no reason, name no check or have nothing to silence.
struct SilenceCheck: CheckDescription {
  let name = "silence"
  let severity = Diagnostic.Severity.warning
  let source = Guides.khaolam
  let explanation = Bilingual(
    th: "// [silence:ชื่อการตรวจ เหตุผล] เหนือคำถามทำให้ไม่รายงานผลการตรวจนั้นในข้อนั้น ถ้าอยู่แยกต่างหากมีผลทั้งไฟล์ "
      + "ต้องระบุเหตุผลเพื่อให้ผู้อ่านคนต่อไปเข้าใจ และควรลบออกเมื่อไม่จำเป็นแล้ว",
    en: "// [silence:NAME REASON] above a question keeps a check quiet about it, standing alone "
      + "about the whole file. The reason is for whoever reads the bank next; what silences "
      + "nothing any more should go.")

  /// What is wrong with the silences of a bank, after all findings have been held against them.
  func faults(of silences: Silences) -> [Diagnostic] {
    silences.all.compactMap { silence in
      fault(of: silence, isUsed: silences.isUsed(silence)).map {
        Diagnostic(severity, at: silence.offset, $0, remedy: $1, check: name)
      }
    }
  }

  private func fault(of silence: Silence, isUsed: Bool) -> (Bilingual, Bilingual)? {
    let check = silence.check
    let form = Bilingual(
      th: "เขียน [silence:ชื่อการตรวจ เหตุผล]", en: "write [silence:CHECK why it is so]")
    guard silence.isClosed else {
      return (Bilingual(th: "[silence: ไม่มี ] ปิด", en: "a [silence: not closed by ]"), form)
    }
    let names = BankChecks.all.map(\.name) + BankChecks.acrossBanks.map(\.name)
    guard names.contains(check) else {
      let remedy =
        nearestMatch(to: check, among: names).map {
          Bilingual(th: "หมายถึง \($0) หรือไม่", en: "did you mean \($0)?")
        }
        ?? Bilingual(
          th: "ดูชื่อการตรวจทั้งหมดด้วย khaolam bank check --list",
          en: "khaolam bank check --list names all checks")
      return (
        Bilingual(
          th: "ไม่มีการตรวจชื่อ “\(check)”", en: "there is no check “\(check)” to silence"), remedy
      )
    }
    guard !silence.reason.isEmpty else {
      return (
        Bilingual(
          th: "ไม่ได้ระบุเหตุผลที่ไม่ให้รายงาน \(check)", en: "\(check) is silenced without a reason"),
        form
      )
    }
    // What lies in another file is not found while this one is checked alone.
    let isAcross = BankChecks.acrossBanks.contains { $0.name == check }
    guard !isUsed, !isAcross, silence.scope != .lostQuestion else { return nil }
    return (
      Bilingual(
        th: "การตรวจ \(check) ไม่พบสิ่งที่ต้องรายงานในที่นี้", en: "\(check) finds nothing to silence here"),
      Bilingual(
        th: "ลบออก หรือวางไว้เหนือคำถามโดยไม่เว้นบรรทัด",
        en: "remove it, or put it directly above its question, without a blank line")
    )
  }
}
