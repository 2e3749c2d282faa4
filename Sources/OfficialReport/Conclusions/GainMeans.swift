import Vocabulary

/// How the means of two tests are said: from which to which, of what, and by how much.
struct GainMeans {
  /// Which way the mean went.
  let way: Way
  private let gain: GainFacts
  private let pre: String
  private let post: String
  private let size: String

  /// The means of a comparison; nil where one of them, or their difference, is no figure.
  init?(_ gain: GainFacts) {
    let row = gain.overall
    guard let change = row.difference.value,
      let size = Decimal.text(change.magnitude, places: 2),
      let pre = row.preMean.value.flatMap({ Decimal.text($0, places: 2) }),
      let post = row.postMean.value.flatMap({ Decimal.text($0, places: 2) })
    else { return nil }
    way = Way(change)
    self.gain = gain
    self.pre = pre
    self.post = post
    self.size = size
  }

  /// The means in words, as a sentence goes on with them.
  var text: Bilingual {
    // Marks out of 100 are shares, whether a hundred questions were asked or scores were made so.
    gain.maximum == 100 ? shares : marks
  }

  private var shares: Bilingual {
    Bilingual(
      th: "คะแนนเฉลี่ย\(way.thai)จากร้อยละ \(pre) (\(gain.from.th)) "
        + "เป็นร้อยละ \(post) (\(gain.to.th)) ผลต่างเฉลี่ย \(size) จุดร้อยละ",
      en: "the mean \(way.english) from \(pre) percent (\(gain.from.en)) to \(post) percent "
        + "(\(gain.to.en)), by \(size) percentage points")
  }

  private var marks: Bilingual {
    let full = Wording(language: .english).marks(gain.maximum)
    // Where full marks are not known, nothing is said of them.
    let isKnown = full != Wording.none
    return Bilingual(
      th: "คะแนนเฉลี่ย\(way.thai)จาก \(pre) คะแนน (\(gain.from.th)) "
        + "เป็น \(post) คะแนน (\(gain.to.th)) "
        + (isKnown ? "จากคะแนนเต็ม \(full) คะแนน " : "") + "ผลต่างเฉลี่ย \(size) คะแนน",
      en: "the mean \(way.english) from \(pre) (\(gain.from.en)) to \(post) (\(gain.to.en))"
        + (isKnown ? " out of \(full)" : "") + ", by \(size)")
  }

  /// Which way a mean went.
  enum Way {
    case up, down, same

    init(_ change: Double) { self = change > 0 ? .up : change < 0 ? .down : .same }

    var thai: String {
      switch self {
      case .up: "เพิ่มขึ้น"
      case .down: "ลดลง"
      case .same: "คงเดิม"
      }
    }

    var english: String {
      switch self {
      case .up: "rose"
      case .down: "fell"
      case .same: "stayed"
      }
    }
  }
}
