import Vocabulary

extension GainAnalysis {
  /// The result as a sentence in plain words, in Arabic digits.
  public var sentence: Bilingual {
    guard let pre = preMean.value, let post = postMean.value, let change = meanDifference.value
    else {
      return n == 0
        ? Bilingual(
          th: "ไม่มีผู้ใดทำแบบทดสอบครบทั้งสองฉบับ จึงบอกไม่ได้ว่าคะแนนเปลี่ยนไปอย่างไร",
          en: "Nobody sat the test both before and after, so nothing can be said of a gain.")
        : Bilingual(
          th: "คะแนนมีค่าเกินกว่าที่จะคำนวณได้", en: "The scores are too large to calculate with.")
    }
    let means = Means(pre: pre, post: post, change: change, maximum: maximum, people: n)
    if n == 1 { return means.ofOne }
    let start = means.start
    guard let t = t.value, let df = df.value, let p = p.value, let low = interval95.low.value,
      let high = interval95.high.value
    else { return start + means.sameForAll }
    let interval = means.interval(low, high)
    let isBeyondChance = p < significanceLevel
    let test = "(t(\(decimal(df, places: 0))) = \(tText(t)), \(pText(p)))"
    return start + interval + means.judgement(isBeyondChance, test) + effect
  }

  private var effect: Bilingual {
    guard let d = cohensD.value else { return Bilingual(th: "", en: ".") }
    let size = EffectSize(cohensD: d).text
    let text = decimal(d, places: 2)
    return Bilingual(th: " \(size.th) (d = \(text))", en: ", \(size.en) (d = \(text)).")
  }

  private func tText(_ t: Double) -> String { decimal(t, places: t.magnitude < 10 ? 2 : 1) }

  private func pText(_ p: Double) -> String {
    let text = probabilityText(p) ?? decimal(p, places: 3)
    return text.hasPrefix("<") ? "p \(text)" : "p = \(text)"
  }
}

/// The parts of the sentence that tell the means.
private struct Means {
  var pre: Double
  var post: Double
  var change: Double
  var maximum: Double
  var people: Int

  enum Direction {
    case up, down, none
  }

  /// Which way the mean went, as far as its text shows it.
  var direction: Direction {
    decimal(change, places: places) == decimal(0, places: places)
      ? .none : change > 0 ? .up : .down
  }

  /// One place, or two where with one the change wouldn't be what the means differ by.
  private var places: Int {
    func tenths(_ number: Double) -> Double { (number * 10).rounded(.toNearestOrAwayFromZero) }
    return tenths(post) - tenths(pre) == tenths(change) ? 1 : 2
  }

  private func rounded(_ number: Double) -> String { decimal(number, places: places) }
  private var full: String { shortDecimal(maximum) }
  private var amount: String { rounded(change.magnitude) }

  var ofOne: Bilingual {
    let (before, after) = (shortDecimal(pre), shortDecimal(post))
    let tail = Bilingual(
      th: " ผลจากคนเดียวทดสอบทางสถิติไม่ได้", en: "; from one person nothing can be tested.")
    return Bilingual(
      th: "มีผู้ทำแบบทดสอบครบทั้งสองฉบับ 1 คน ได้ \(before) คะแนนก่อนและ \(after) คะแนนหลัง "
        + "จากคะแนนเต็ม \(full) คะแนน",
      en: "One person sat the test both before and after, with \(before) and then \(after) of "
        + "\(full)") + tail
  }

  var start: Bilingual {
    let who = "ผู้ทำแบบทดสอบครบทั้งสองฉบับ \(people) คน มีคะแนนเฉลี่ย"
    let mean = "The mean score of the \(people) people who took both tests"
    switch direction {
    case .up:
      return Bilingual(
        th: who + "เพิ่มขึ้นจาก \(rounded(pre)) เป็น \(rounded(post)) คะแนน จากคะแนนเต็ม \(full) คะแนน",
        en: "\(mean) rose from \(rounded(pre)) to \(rounded(post)) out of \(full)")
    case .down:
      return Bilingual(
        th: who + "ลดลงจาก \(rounded(pre)) เป็น \(rounded(post)) คะแนน จากคะแนนเต็ม \(full) คะแนน",
        en: "\(mean) fell from \(rounded(pre)) to \(rounded(post)) out of \(full)")
    case .none:
      return Bilingual(
        th: who + "คงเดิมที่ \(rounded(pre)) คะแนน จากคะแนนเต็ม \(full) คะแนน",
        en: "\(mean) stayed at \(rounded(pre)) out of \(full)")
    }
  }

  /// The amount of the change with its interval, counted in the direction of the change.
  func interval(_ low: Double, _ high: Double) -> Bilingual {
    let (from, to) = direction == .down ? (-high, -low) : (low, high)
    let th = "(ช่วงความเชื่อมั่นร้อยละ 95 คือ \(rounded(from)) ถึง \(rounded(to)))"
    let en = "(95% confidence interval \(rounded(from)) to \(rounded(to)))"
    return switch direction {
    case .up: Bilingual(th: " คือเพิ่มขึ้น \(amount) คะแนน \(th)", en: ", by \(amount) marks \(en)")
    case .down: Bilingual(th: " คือลดลง \(amount) คะแนน \(th)", en: ", by \(amount) marks \(en)")
    case .none:
      Bilingual(
        th: " (ช่วงความเชื่อมั่นร้อยละ 95 ของการเปลี่ยนแปลงคือ \(rounded(from)) ถึง \(rounded(to)))",
        en: " (95% confidence interval of the change \(rounded(from)) to \(rounded(to)))")
    }
  }

  /// What is said where all differences are the same.
  var sameForAll: Bilingual {
    switch direction {
    case .up:
      Bilingual(
        th: " โดยทุกคนเพิ่มขึ้นเท่ากัน \(amount) คะแนน จึงทดสอบทางสถิติไม่ได้",
        en: ", everyone by the same \(amount) marks, so that no test is possible.")
    case .down:
      Bilingual(
        th: " โดยทุกคนลดลงเท่ากัน \(amount) คะแนน จึงทดสอบทางสถิติไม่ได้",
        en: ", everyone by the same \(amount) marks, so that no test is possible.")
    case .none where change != 0:
      Bilingual(
        th: " โดยคะแนนของทุกคนเปลี่ยนไปเล็กน้อยเท่ากัน จึงทดสอบทางสถิติไม่ได้",
        en:
          ", everyone’s score having changed by the same small amount, so that no test is possible."
      )
    case .none:
      Bilingual(
        th: " โดยคะแนนของทุกคนไม่เปลี่ยนแปลง จึงทดสอบทางสถิติไม่ได้",
        en: ", nobody’s score having changed, so that no test is possible.")
    }
  }

  func judgement(_ isBeyondChance: Bool, _ test: String) -> Bilingual {
    if isBeyondChance {
      return Bilingual(
        th: " ซึ่งแตกต่างอย่างมีนัยสำคัญทางสถิติที่ระดับ .05 กล่าวคือ มีโอกาสน้อยที่จะเกิดขึ้นโดยบังเอิญ "
          + test,
        en: "; a change this large is unlikely to be due to chance alone \(test)")
    }
    return direction == .none
      ? Bilingual(
        th: " ไม่พบการเปลี่ยนแปลงที่มีนัยสำคัญทางสถิติที่ระดับ .05 \(test)",
        en: "; no change beyond chance can be seen \(test)")
      : Bilingual(
        th: " ซึ่งไม่แตกต่างอย่างมีนัยสำคัญทางสถิติที่ระดับ .05 กล่าวคือ อาจเกิดขึ้นโดยบังเอิญ \(test)",
        en: "; chance alone could explain this \(test)")
  }
}

/// Two texts joined in both languages.
private func + (left: Bilingual, right: Bilingual) -> Bilingual {
  Bilingual(th: left.th + right.th, en: left.en + right.en)
}
