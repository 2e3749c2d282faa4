import SourceText
import Vocabulary

/// Finds questions that are nearly the same as one before them, in their own bank or in another.
struct NearDuplicateCheck: CrossBankCheck {
  let name = "near-duplicate"
  let severity = Diagnostic.Severity.warning
  let source = Guides.broder
  let explanation = Bilingual(
    th:
      "คำถามที่แทบเหมือนกันวัดความรู้เดียวกันซ้ำ และข้อหนึ่งอาจบอกคำตอบของอีกข้อ โปรแกรมเปรียบเทียบคำที่ติดกันสามคำในตัวคำถามและตัวเลือก "
      + "รายงานเมื่อเหมือนกันร้อยละ 80 ขึ้นไปและมีคำตอบที่ถูกร่วมกัน ทั้งในไฟล์เดียวกันและระหว่างไฟล์ที่ตรวจพร้อมกัน",
    en: "Two questions that are nearly the same count one piece of knowledge twice, and one gives "
      + "the other away. The runs of three words in stem and options are compared, across all "
      + "banks checked together; at 80 percent or more, with a right answer in common, they are "
      + "reported.")

  func check(_ banks: [BankUnderCheck]) -> [[Finding]] {
    let places = banks.enumerated().flatMap { number, bank in
      bank.questions.map { Finding.Place(bank: number, question: $0.position) }
    }
    func question(_ place: Finding.Place) -> CheckedQuestion {
      banks[place.bank].questions[place.question]
    }
    let sets = SimilarSets(places.map { Shingles(question($0).comparedTexts).hashes })
    let keys = places.map { Keys(question($0)) }
    // Asked of millions of pairs of questions that have one pattern.
    let bits = keys.map(\.bits)
    var found = [[Finding]](repeating: [], count: banks.count)
    let pairs = sets.pairs { later, earlier in
      bits[later] & bits[earlier] != 0 && keys[later].agree(with: keys[earlier])
    }
    for pair in pairs {
      let (earlier, later) = (places[pair.earlier], places[pair.later])
      guard !Self.isNamedElsewhere(question(earlier), question(later), earlier.bank == later.bank)
      else { continue }
      let line = question(earlier).question.line
      let twin =
        earlier.bank == later.bank
        ? Bilingual(th: "คำถามในบรรทัด \(line)", en: "the question in line \(line)")
        : Bilingual(
          th: "คำถามใน \(banks[earlier.bank].bank.file.name):\(line)",
          en: "\(banks[earlier.bank].bank.file.name):\(line)")
      let percent = Int(pair.similarity * 100)
      var finding = finding(
        .warning, in: question(later),
        Bilingual(
          th: "เหมือน\(twin.th) ร้อยละ \(percent)",
          en: "\(percent) percent the same as \(twin.en)"),
        remedy: Bilingual(
          th: "ลบข้อหนึ่งออก หรือถามเรื่องอื่น", en: "remove one of the two, or ask something else"))
      finding.other = earlier
      found[later.bank].append(finding)
    }
    return found
  }

  /// Whether another check of one bank names the two already.
  private static func isNamedElsewhere(
    _ earlier: CheckedQuestion, _ later: CheckedQuestion, _ isSameBank: Bool
  ) -> Bool {
    isSameBank
      && (earlier.question.id == later.question.id
        || !Set(earlier.identities).isDisjoint(with: later.identities))
  }

  /// What is right, for telling questions of one pattern apart.
  private struct Keys {
    /// Nil where what is right is no text of its own.
    private let texts: Set<String>?
    /// A bit a text, all bits for no text: without a bit in common two keys have no text in common.
    let bits: UInt64

    init(_ question: CheckedQuestion) {
      let texts: Set<String>?
      if case .numeric(let answers) = question.question.body {
        texts = Set(
          answers.filter { $0.weight > 0 }.map { "\($0.range.map(\.description) ?? "*")" })
      } else {
        texts = question.comparableKeys
      }
      self.texts = texts?.isEmpty == true ? nil : texts
      bits =
        self.texts?.reduce(0) { $0 | 1 << UInt64(truncatingIfNeeded: $1.hashValue & 63) } ?? .max
    }

    /// Whether a text is right in both, or in one of them no text of its own is.
    func agree(with other: Self) -> Bool {
      guard let mine = texts, let theirs = other.texts else { return true }
      return !mine.isDisjoint(with: theirs)
    }
  }
}

extension CheckedQuestion {
  /// The texts that tell a question from others: its stem, what is heard, and its options.
  fileprivate var comparedTexts: [String] {
    [stem, question.tagValue("say") ?? ""] + answers.map(\.text) + otherTexts.map(\.text)
  }
}
