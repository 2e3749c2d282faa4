import SourceText
import Vocabulary

/// Finds wrong options that an absolute word gives away.
struct AbsoluteWordsCheck: BankCheck {
  let name = "absolute-words"
  let severity = Diagnostic.Severity.warning
  let source = Guides.nbme
  let explanation = Bilingual(
    th: "คำอย่าง always, never, all, only, must, เสมอ หรือ เท่านั้น ในตัวเลือกที่ผิดบอกใบ้แก่ผู้ที่ชำนาญการทำข้อสอบ "
      + "หากคำตอบที่ถูกไม่มีคำเช่นนั้น คำในบทสนทนาและคำที่เป็นประเด็นของคำถามไวยากรณ์ไม่นับ",
    en: "Always, never, all, only and the like in a wrong option tell a practised test taker that "
      + "it is wrong, where the right one has none. What people say to each other, and words that "
      + "are the point of a grammar question, do not count.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      let options = question.options
      let words = options.map { EnglishText.words($0.text) }
      let found = zip(options, words).map { Self.absoluteWord($0.text, $1) }
      guard zip(options, found).allSatisfy({ $0.weight <= 0 || $1 == nil }),
        let number = found.indices.first(where: {
          found[$0] != nil && !Self.isForm(words, of: $0)
        }), let word = found[number]
      else { return nil }
      return finding(
        .warning, in: question, at: bank.offset(of: question, answer: number),
        Bilingual(
          th: "“\(word)” ในตัวเลือกที่ผิดเป็นการบอกใบ้ เพราะคำตอบที่ถูกไม่มีคำเช่นนี้",
          en: "“\(word)” in a wrong option gives it away: the right one has no such word"),
        remedy: Bilingual(
          th: "เขียนตัวเลือกโดยไม่ใช้คำนั้น หรือใช้ในคำตอบที่ถูกด้วย",
          en: "word the option without it, or let the right one have one, too"))
    }
  }

  /// The absolute word of a statement; nil for what is no statement.
  private static func absoluteWord(_ text: String, _ words: [String]) -> String? {
    if let found = thaiNeedles.first(in: text), text.utf8.count > thaiWords[found.needle].utf8.count
    {
      return thaiWords[found.needle]
    }
    // What is said to somebody is no claim about the world.
    guard words.count >= 3, words.allSatisfy({ !personal.contains($0) }), !text.hasSuffix("?"),
      !"\"“".contains(text.first ?? " ")
    else { return nil }
    for (index, word) in words.enumerated() where absolute.contains(word) {
      let before = index > 0 ? words[index - 1] : ""
      let next = index + 1 < words.count ? words[index + 1] : ""
      let isIdiom =
        word == "all"
        && (["at", "after", "not", "above", "first"].contains(before)
          || ["day", "right", "night", "of", "year", "the", "over", "about", "week"].contains(next))
        || word == "every" && spans.contains(next)
        || word == "only" && (next.first?.isNumber == true || counts.contains(next))
        || word == "never" && next == "mind"
        // Cooled down completely: how far, not how often.
        || word.hasSuffix("ly") && next.isEmpty
      if !isIdiom { return word }
    }
    return nil
  }

  /// Whether another option has most of an option's words, as where a form is chosen.
  private static func isForm(_ options: [[String]], of number: Int) -> Bool {
    let words = Set(options[number])
    return options.indices.contains { other in
      other != number && 4 * words.intersection(options[other]).count >= 3 * words.count
    }
  }

  private static let absolute: Set<String> = [
    "always", "never", "all", "none", "only", "every", "must", "completely", "totally",
    "absolutely", "entirely", "impossible", "invariably", "solely",
  ]
  private static let personal: Set<String> = [
    "i", "i'm", "i'll", "i've", "i'd", "you", "you're", "your", "we", "we're", "we'll", "my", "me",
    "our", "us", "please", "let's", "let", "sorry", "thank", "thanks", "mr", "ms", "mrs",
  ]
  private static let spans: Set<String> = [
    "day", "week", "month", "year", "hour", "morning", "evening", "night", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "weekend", "other", "time", "two",
    "three", "four", "five", "six", "ten", "fifteen", "twenty", "thirty",
  ]
  private static let counts: Set<String> = [
    "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let thaiNeedles = Needles(thaiWords)
  private static let thaiWords = ["เสมอ", "เท่านั้น", "ทุกกรณี", "ทุกครั้ง", "ไม่เคย", "เด็ดขาด"]
}
