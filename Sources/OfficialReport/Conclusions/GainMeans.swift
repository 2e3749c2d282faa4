import Vocabulary

/// How the means of two tests are said: from which to which, of what, and by how much.
struct GainMeans {
  /// Which way the mean went, as far as its text shows it.
  let way: Way
  private let gain: GainFacts
  private let texts: Texts

  /// The means of a comparison; nil where one of them, or their difference, is no figure.
  init?(_ gain: GainFacts) {
    let row = gain.overall
    guard let pre = row.preMean.value, let post = row.postMean.value,
      let change = row.difference.value, let texts = Texts(pre, post, change)
    else { return nil }
    way = texts.isSame ? .same : change > 0 ? .up : .down
    self.gain = gain
    self.texts = texts
  }

  /// The means in words, as a sentence goes on with them.
  var text: Bilingual {
    // Marks out of 100 are shares, whether a hundred questions were asked or scores were made so.
    gain.maximum == 100 ? shares : marks
  }

  private var shares: Bilingual {
    guard let verb = way.verb else {
      return Bilingual(
        th: "คะแนนเฉลี่ยคงเดิมที่ร้อยละ \(texts.pre) (\(both.th))",
        en: "the mean stayed at \(texts.pre) percent (\(both.en))")
    }
    return Bilingual(
      th: "คะแนนเฉลี่ย\(verb.th)จากร้อยละ \(texts.pre) (\(gain.from.th)) "
        + "เป็นร้อยละ \(texts.post) (\(gain.to.th)) ผลต่างเฉลี่ย \(texts.size) จุดร้อยละ",
      en: "the mean \(verb.en) from \(texts.pre) percent (\(gain.from.en)) to \(texts.post) "
        + "percent (\(gain.to.en)), by \(texts.size) percentage points")
  }

  private var marks: Bilingual {
    let full = Wording(language: .english).marks(gain.maximum)
    // Where full marks are not known, nothing is said of them.
    let isKnown = full != Wording.none
    let outOf = Bilingual(
      th: isKnown ? " จากคะแนนเต็ม \(full) คะแนน" : "", en: isKnown ? " out of \(full)" : "")
    guard let verb = way.verb else {
      return Bilingual(
        th: "คะแนนเฉลี่ยคงเดิมที่ \(texts.pre) คะแนน (\(both.th))\(outOf.th)",
        en: "the mean stayed at \(texts.pre) (\(both.en))\(outOf.en)")
    }
    return Bilingual(
      th: "คะแนนเฉลี่ย\(verb.th)จาก \(texts.pre) คะแนน (\(gain.from.th)) "
        + "เป็น \(texts.post) คะแนน (\(gain.to.th))\(outOf.th) ผลต่างเฉลี่ย \(texts.size) คะแนน",
      en: "the mean \(verb.en) from \(texts.pre) (\(gain.from.en)) to \(texts.post) "
        + "(\(gain.to.en))\(outOf.en), by \(texts.size)")
  }

  private var both: Bilingual {
    Bilingual(th: "\(gain.from.th)และ\(gain.to.th)", en: "\(gain.from.en) and \(gain.to.en)")
  }

  /// Which way a mean went.
  enum Way {
    case up, down, same

    /// What it did, where it changed.
    fileprivate var verb: Bilingual? {
      switch self {
      case .up: Bilingual(th: "เพิ่มขึ้น", en: "rose")
      case .down: Bilingual(th: "ลดลง", en: "fell")
      case .same: nil
      }
    }
  }
}

/// Two means and the size of their difference as they are written.
private struct Texts {
  let pre: String
  let post: String
  let size: String
  /// Whether they are written as the same, and their difference as none.
  let isSame: Bool

  /// The texts, with two decimals, or with as many more as it takes that means and difference tell
  /// the same; nil for what is no figure.
  init?(_ pre: Double, _ post: Double, _ change: Double) {
    let all = (2...6).compactMap { Texts(pre, post, change, places: $0) }
    guard let texts = all.first(where: { $0.isSame == ($0.pre == $0.post) }) ?? all.first else {
      return nil
    }
    self = texts
  }

  private init?(_ pre: Double, _ post: Double, _ change: Double, places: Int) {
    guard let pre = decimalText(pre, places: places),
      let post = decimalText(post, places: places),
      let size = decimalText(change.magnitude, places: places)
    else { return nil }
    self.pre = pre
    self.post = post
    self.size = size
    isSame = size == decimalText(0, places: places)
  }
}
