import Vocabulary

/// Rules about comparisons of tests.
enum GainRules {
  /// A sentence a comparison of before and after.
  @Sendable static func gain(_ facts: ReportFacts) -> [Bilingual] {
    let gains = facts.gains.filter { !$0.isFollowUp }
    guard !gains.isEmpty else {
      return [
        Bilingual(
          th: "ไม่มีข้อมูลสำหรับเปรียบเทียบผลก่อนและหลังการพัฒนา จึงยังสรุปความก้าวหน้าไม่ได้",
          en: "There are no data to compare before and after, so nothing can be said of progress.")
      ]
    }
    return gains.map(sentence)
  }

  /// A sentence a comparison with a follow-up.
  @Sendable static func followUp(_ facts: ReportFacts) -> [Bilingual] {
    facts.gains.filter(\.isFollowUp).map { gain in
      let text = sentence(gain)
      return Bilingual(th: "การติดตามผล: \(text.th)", en: "Follow-up: \(text.en)")
    }
  }

  /// Hake's bands: high from .70, medium from .30, else low.
  ///
  /// Hake 1998, <https://doi.org/10.1119/1.18809>.
  @Sendable static func normalisedGain(_ facts: ReportFacts) -> [Bilingual] {
    guard let gain = facts.gains.first(where: { !$0.isFollowUp })?.overall.gain.value,
      let text = decimalText(gain, places: 2), gain > 0
    else { return [] }
    let band =
      if gain >= 0.7 {
        Bilingual(th: "สูง", en: "high")
      } else if gain >= 0.3 {
        Bilingual(th: "ปานกลาง", en: "medium")
      } else {
        Bilingual(th: "ต่ำ", en: "low")
      }
    return [
      Bilingual(
        th: "อัตราการพัฒนาเฉลี่ยของทั้งกลุ่ม (Normalized Gain) เท่ากับ \(text) อยู่ในระดับ\(band.th)",
        en: "The normalised gain of the whole group is \(text), which is \(band.en).")
    ]
  }

  private static func sentence(_ gain: GainFacts) -> Bilingual {
    let row = gain.overall
    let people = Wording(language: .english).people(row.n)
    guard let change = GainMeans(gain) else {
      // Of nobody, or of marks that can't be added up, the number says enough.
      let reason = ReportedFigure.areKeptBack(of: row.n) ? row.difference.reason : nil
      let why =
        reason.map { Bilingual(th: " (\($0.th))", en: " (\($0.en))") } ?? Bilingual(same: "")
      return Bilingual(
        th: "ยังสรุปผลการเปรียบเทียบ\(gain.from.th)กับ\(gain.to.th)ไม่ได้ "
          + "เพราะมีผู้ทำครบทั้งสองฉบับ \(row.n) คน\(why.th)",
        en: "\(gain.from.en) and \(gain.to.en) can’t be compared: \(people) finished "
          + "both\(why.en).")
    }
    let who = Bilingual(
      th: "บุคลากรที่ทำครบทั้งสองฉบับ \(row.n) คน", en: "The \(people) who finished both")
    let means = change.text
    guard let p = row.p.value, let probability = reportedProbability(p) else {
      return Bilingual(
        th: "\(who.th) มี\(means.th) แต่ทดสอบนัยสำคัญทางสถิติไม่ได้",
        en: "\(who.en): \(means.en), but no test of significance is possible.")
    }
    let figures = probability.hasPrefix("<") ? "p \(probability)" : "p = \(probability)"
    switch (p < significanceLevel, change.way) {
    case (true, .up):
      return Bilingual(
        th: "\(who.th) มีความก้าวหน้าอย่างมีนัยสำคัญทางสถิติที่ระดับ .05 โดย\(means.th) (\(figures))",
        en: "\(who.en) made progress, significant at the .05 level: \(means.en) (\(figures)).")
    case (true, .down):
      return Bilingual(
        th: "\(who.th) มีคะแนนลดลงอย่างมีนัยสำคัญทางสถิติที่ระดับ .05 โดย\(means.th) (\(figures))",
        en: "\(who.en) fell, significantly at the .05 level: \(means.en) (\(figures)).")
    case (true, .same):
      return Bilingual(
        th: "\(who.th) มี\(means.th) แม้แตกต่างกันอย่างมีนัยสำคัญทางสถิติที่ระดับ .05 (\(figures)) "
          + "แต่ผลต่างน้อยเกินกว่าจะแสดงได้ จึงยังสรุปไม่ได้ว่ามีความก้าวหน้า",
        en: "\(who.en): \(means.en); the difference is significant at the .05 level (\(figures)), "
          + "but too small to be written, so it can’t be called progress.")
    case (false, .same):
      return Bilingual(
        th: "\(who.th) มี\(means.th) ไม่พบความแตกต่างที่มีนัยสำคัญทางสถิติที่ระดับ .05 (\(figures)) "
          + "จึงยังสรุปไม่ได้ว่ามีความก้าวหน้า",
        en: "\(who.en): \(means.en); no difference significant at the .05 level was found "
          + "(\(figures)), so nothing can be called progress.")
    case (false, .up), (false, .down):
      return Bilingual(
        th: "\(who.th) มี\(means.th) ซึ่งแตกต่างกันอย่างไม่มีนัยสำคัญทางสถิติที่ระดับ .05 (\(figures)) "
          + "จึงยังสรุปไม่ได้ว่ามีความก้าวหน้า",
        en: "\(who.en): \(means.en); this is not significant at the .05 level (\(figures)), so it "
          + "can’t be called progress.")
    }
  }
}
