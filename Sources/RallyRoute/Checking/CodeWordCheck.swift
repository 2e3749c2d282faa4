import SourceText
import Vocabulary

/// Two code words that a bad radio line could mix up, or one that is too short to be heard.
///
/// Alike are words with the same American Soundex code (National Archives,
/// <https://www.archives.gov/research/census/soundex>), which keeps what consonants sound like, and
/// words that differ in two letters at most.
struct CodeWordCheck: RouteCheck {
  let name = "alike-code-words"
  let severity = Diagnostic.Severity.warning
  let explanation = Bilingual(
    th: "คำรหัสเป็นหลักฐานว่ารถมาถึงแล้ว มักแจ้งทางวิทยุหรือโทรศัพท์ "
      + "คำที่ฟังคล้ายกันหรือสั้นเกินไปทำให้บันทึกผิดจุด",
    en: "A code word proves that a car has arrived, often over a radio or a telephone; "
      + "words that sound alike, or short ones, put cars at the wrong place.")

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let checkpoints = route.route.checkpoints
    for (index, checkpoint) in checkpoints.enumerated() {
      let offset = route.offset(of: checkpoint.id, "codeWord")
      let remedy = Bilingual(
        th: "เลือกคำที่ขึ้นต้น สระ และความยาวต่างกัน",
        en: "choose words that differ in their beginning, their vowels and their length")
      if checkpoint.codeWord.count < 4 {
        found.append(
          finding(
            at: offset, th: "คำรหัส “\(checkpoint.codeWord)” สั้นเกินไปที่จะฟังทางวิทยุ",
            en: "the code word `\(checkpoint.codeWord)` is too short for a radio", remedy: remedy))
      }
      let alike = checkpoints[..<index].first { areAlike($0.codeWord, checkpoint.codeWord) }
      if let alike {
        found.append(
          finding(
            at: offset,
            th: "คำรหัส “\(checkpoint.codeWord)” คล้าย “\(alike.codeWord)” ของ \(alike.id)",
            en: "the code word `\(checkpoint.codeWord)` sounds like `\(alike.codeWord)` of "
              + alike.id.rawValue, remedy: remedy))
      }
    }
    return found
  }

  private func areAlike(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.lowercased(), right.lowercased())
    if editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars)) <= 2 { return true }
    guard let code = soundex(left) else { return false }
    return code == soundex(right)
  }
}

/// The American Soundex code of a word: its first letter and three digits; nil without a letter
/// from a to z.
func soundex(_ word: String) -> String? {
  let letters = word.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) }
  guard let first = letters.first else { return nil }
  func digit(_ letter: Unicode.Scalar) -> Character? {
    switch letter {
    case "b", "f", "p", "v": "1"
    case "c", "g", "j", "k", "q", "s", "x", "z": "2"
    case "d", "t": "3"
    case "l": "4"
    case "m", "n": "5"
    case "r": "6"
    default: nil
    }
  }
  var code = String(first)
  var last = digit(first)
  for letter in letters.dropFirst() {
    // Letters of one sound count once, also with h or w between them.
    if letter == "h" || letter == "w" { continue }
    let next = digit(letter)
    if let next, next != last { code.append(next) }
    last = next
    if code.count == 4 { break }
  }
  return code + String(repeating: "0", count: 4 - code.count)
}
