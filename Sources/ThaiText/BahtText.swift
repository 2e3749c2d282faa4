/// Whole amounts of baht in words, as official documents put them beside figures.
public enum BahtText {
  /// An amount in Thai words: 276000 is สองแสนเจ็ดหมื่นหกพันบาท.
  ///
  /// - Parameter baht: Whole baht; below zero the words begin with ลบ.
  public static func thai(_ baht: Int) -> String {
    (baht < 0 ? "ลบ" : "") + thaiWords(baht.magnitude) + "บาท"
  }

  /// An amount in English words: 276000 is two hundred and seventy-six thousand baht.
  ///
  /// - Parameter baht: Whole baht; below zero the words begin with minus.
  public static func english(_ baht: Int) -> String {
    (baht < 0 ? "minus " : "") + englishWords(baht.magnitude) + " baht"
  }

  /// A number in Thai words. Every ล้าน begins a group of six digits again, so it recurs there.
  private static func thaiWords(_ number: UInt) -> String {
    guard number > 0 else { return "ศูนย์" }
    let millions = number / 1_000_000
    let rest = Int(number % 1_000_000)
    let head = millions == 0 ? "" : thaiWords(millions) + "ล้าน"
    return head + thaiGroup(rest, follows: millions > 0)
  }

  /// Up to six digits: a last one is เอ็ด after any other digit, a one of tens goes unsaid.
  private static func thaiGroup(_ number: Int, follows: Bool) -> String {
    let places = ["แสน", "หมื่น", "พัน", "ร้อย", "สิบ", ""]
    var words = ""
    var isFirst = !follows
    var divisor = 100_000
    for place in places {
      let digit = number / divisor % 10
      divisor /= 10
      guard digit > 0 else { continue }
      switch (place, digit) {
      case ("สิบ", 1): words += "สิบ"
      case ("สิบ", 2): words += "ยี่สิบ"
      case ("", 1) where !isFirst: words += "เอ็ด"
      default: words += thaiNames[digit] + place
      }
      isFirst = false
    }
    return words
  }

  private static func englishWords(_ number: UInt) -> String {
    guard number > 0 else { return "zero" }
    var groups: [String] = []
    var rest = number
    for scale in scales where rest > 0 {
      let group = Int(rest % 1000)
      rest /= 1000
      guard group > 0 else { continue }
      // A last group below a hundred is joined by "and": one thousand and one.
      let joint = scale.isEmpty && group < 100 && rest > 0 ? "and " : ""
      groups.append(joint + englishGroup(group) + (scale.isEmpty ? "" : " " + scale))
    }
    return groups.reversed().joined(separator: " ")
  }

  private static func englishGroup(_ number: Int) -> String {
    let hundreds = number / 100
    let rest = number % 100
    let head = hundreds == 0 ? "" : englishNames[hundreds] + " hundred"
    if rest == 0 { return head }
    let tail: String
    if rest < englishNames.count {
      tail = englishNames[rest]
    } else {
      tail = tens[rest / 10] + (rest % 10 == 0 ? "" : "-" + englishNames[rest % 10])
    }
    return head.isEmpty ? tail : head + " and " + tail
  }

  private static let thaiNames = [
    "ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า",
  ]
  private static let englishNames = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  /// Seven groups of three digits hold every number of 64 bits.
  private static let scales = [
    "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion",
  ]
}
