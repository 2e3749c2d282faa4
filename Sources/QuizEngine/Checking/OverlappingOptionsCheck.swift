import SourceText
import ThaiText
import Vocabulary

/// Finds options of which one holds another: ranges that share numbers, the same words again.
struct OverlappingOptionsCheck: BankCheck {
  let name = "overlapping-options"
  let severity = Diagnostic.Severity.warning
  let source = Guides.haladyna2002
  let explanation = Bilingual(
    th: "ตัวเลือกต้องไม่ทับซ้อนกัน ถ้ามีทั้ง 1-5 และ 5-10 ผู้ที่ต้องการตอบ 5 จะไม่รู้ว่าควรเลือกข้อใด "
      + "ตัวเลือกที่ต่างกันเพียงตัวพิมพ์ใหญ่เล็ก เครื่องหมาย หรือลำดับรายการ คือตัวเลือกเดียวกัน",
    en:
      "Options must exclude each other: with 1-5 and 5-10, nobody who means 5 can choose. Options "
      + "that differ in nothing but capitals, marks or the order of a list are the same.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      let texts = question.comparedOptions
      guard texts.count > 1,
        let (first, second, message) = Self.spanOverlap(texts)
          ?? Self.sameWords(texts, stem: question.stem)
      else { return nil }
      return finding(
        .warning, in: question, at: bank.offset(of: question, answer: second), message,
        remedy: Bilingual(
          th: "แก้ “\(texts[first])” หรือ “\(texts[second])” ให้ต่างกันชัดเจน",
          en: "make “\(texts[first])” and “\(texts[second])” clearly different"))
    }
  }

  private typealias Overlap = (first: Int, second: Int, message: Bilingual)

  // MARK: Ranges of numbers

  private static func spanOverlap(_ texts: [String]) -> Overlap? {
    let spans = texts.map { NumberSpan($0) }
    for second in spans.indices {
      guard let right = spans[second] else { continue }
      for first in 0..<second {
        // A number alone inside a range is as ambiguous as two ranges; two numbers are not.
        guard let left = spans[first], left.unit == right.unit, left.isRange || right.isRange,
          left.range.overlaps(right.range)
        else { continue }
        return (
          first, second,
          Bilingual(
            th: "“\(texts[first])” และ “\(texts[second])” มีค่าที่ทับซ้อนกัน",
            en: "“\(texts[first])” and “\(texts[second])” share numbers")
        )
      }
    }
    return nil
  }

  // MARK: The same words

  private static func sameWords(_ texts: [String], stem: String) -> Overlap? {
    let folded = texts.map(folded)
    let lists = texts.map(listItems)
    for second in texts.indices {
      for first in 0..<second where texts[first] != texts[second] {
        let isSpelling =
          folded[first] == folded[second] && !folded[first].isEmpty && !asksForSpelling(stem)
          && folded.count(where: { $0 == folded[second] }) == 2
        if isSpelling {
          return (
            first, second,
            Bilingual(
              th: "“\(texts[first])” และ “\(texts[second])” ต่างกันเพียงตัวพิมพ์ใหญ่เล็กหรือเครื่องหมาย",
              en: "“\(texts[first])” and “\(texts[second])” differ only in capitals or marks")
          )
        }
        if let left = lists[first], let right = lists[second], left == right,
          folded[first] != folded[second]
        {
          return (
            first, second,
            Bilingual(
              th: "“\(texts[first])” และ “\(texts[second])” มีรายการเดียวกันคนละลำดับ",
              en: "“\(texts[first])” and “\(texts[second])” list the same in another order")
          )
        }
      }
    }
    return nil
  }

  /// The words in small letters without marks around them; what is written inside a word stays.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace)
      .map { word in
        var word = word
        while let first = word.first, marks.contains(first) { word.removeFirst() }
        while let last = word.last, marks.contains(last) { word.removeLast() }
        return String(word)
      }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let marks: Set<Character> = [".", ",", "!", "?", ";", ":", "\"", "“", "”", "…"]

  /// Whether capitals or marks are what is asked about.
  private static func asksForSpelling(_ stem: String) -> Bool {
    let text = stem.lowercased()
    return [
      "writ", "spel", "punctuat", "capital", "correct", "comma", "full stop", "apostrophe", "mark",
      "letter", "form", "เขียน", "สะกด", "วรรคตอน", "ตัวพิมพ์",
    ].contains(where: text.contains)
  }

  private static let joints = Needles([",", "&", "and", "or", "และ", "หรือ"])

  /// The items of `A and B` or `A, B and C`; nil for what is no such list or runs on as a sentence.
  private static func listItems(_ text: String) -> Set<String>? {
    guard text.utf8.count <= 240, joints.isIn(text) else { return nil }
    var text = " \(text.lowercased()) ".replacing("และ", with: ",").replacing("หรือ", with: ",")
    for word in ["and", "&", "or"] { text = text.replacing(" \(word) ", with: " , ") }
    let items = text.split(separator: ",").map { folded(String($0)) }.filter { !$0.isEmpty }
    guard items.count > 1, items.allSatisfy({ $0.split(separator: " ").count <= 3 }) else {
      return nil
    }
    let distinct = Set(items)
    return distinct.count == items.count ? distinct : nil
  }
}
