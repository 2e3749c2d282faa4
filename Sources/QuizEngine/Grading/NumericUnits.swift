import ThaiText
import Vocabulary

/// The units that may be typed with a number: those that the question names.
struct NumericUnits: Sendable {
  private let words: Set<String>

  /// No units.
  init() { words = [] }

  /// The units of a question: those of its tag `unit=km|กม.`, and any word of its stem.
  init(of question: Question) {
    let tagged = (question.tagValue("unit") ?? "").split(separator: "|").map { String($0) }
    words = Set(
      (Self.words(in: question.stem.plain) + tagged).map(Self.comparable).filter { !$0.isEmpty })
  }

  /// Whether a unit is one of these, however it is written.
  func allow(_ unit: String) -> Bool {
    let unit = Self.comparable(unit)
    if words.contains(unit) { return true }
    return Self.sameUnits.contains { $0.contains(unit) && !$0.isDisjoint(with: words) }
  }

  /// The number and the unit of a line that holds both: `25 km`, `฿120`, `25กม.`, `25 %`.
  ///
  /// Nil where no number stands at the line's start or end, or nothing but a number.
  static func split(_ line: String) -> (number: String, unit: String)? {
    let text = line.trimmed
    let isNumber = { (character: Character) in
      ("0"..."9").contains(character) || "+-−–,.".contains(character)
    }
    let head = text.prefix(while: isNumber)
    let tail = String(text.reversed().prefix { isNumber($0) && $0 != "-" }.reversed())
    let (number, unit) =
      head.isEmpty
      ? (tail, String(text.dropLast(tail.count)))
      : (String(head), String(text.dropFirst(head.count)))
    // A unit has letters or a sign; Thai digits' keys and points belong to a mistyped number.
    guard number.contains(where: \.isNumber), isUnit(unit.trimmed),
      typedNumber(number) != nil
    else { return nil }
    return (number, unit.trimmed)
  }

  private static func isUnit(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    if scalars.count == 1, let only = scalars.first, "%฿$€".unicodeScalars.contains(only) {
      return true
    }
    return scalars.contains { $0.properties.isAlphabetic }
      && scalars.allSatisfy { !("0"..."9").contains($0) }
  }

  private static func words(in text: String) -> [String] {
    // Thai has no spaces between words: of a run of Thai letters the library finds the words.
    let runs = text.split { !($0.isLetter || $0.isNumber || "%฿$€.".contains($0)) }
    return runs.flatMap { run -> [String] in
      let whole = String(run)
      return Kedmanee.holdsThai(whole) ? [whole] + thaiUnits.filter(whole.contains) : [whole]
    } + ["%", "฿", "$", "€", "per cent"].filter(text.lowercased().contains)
  }

  /// A unit in small letters, without a full stop, in the singular.
  private static func comparable(_ unit: String) -> String {
    var unit = unit.trimmed.lowercased()
    while unit.hasSuffix(".") { unit.removeLast() }
    return unit.utf8.count > 3 && unit.hasSuffix("s") ? String(unit.dropLast()) : unit
  }

  /// Ways to write the same unit.
  private static let sameUnits: [Set<String>] = [
    ["baht", "thb", "฿", "บาท"], ["km", "kilometre", "kilometer", "กม", "กิโลเมตร"],
    ["m", "metre", "meter", "เมตร"], ["cm", "centimetre", "centimeter", "ซม", "เซนติเมตร"],
    ["kg", "kilo", "kilogram", "kilogramme", "กก", "กิโลกรัม", "กิโล"],
    ["g", "gram", "gramme", "กรัม"], ["l", "litre", "liter", "ลิตร"],
    ["h", "hr", "hrs", "hour", "ชั่วโมง", "ชม"], ["min", "mins", "minute", "นาที"],
    ["s", "sec", "second", "วินาที"], ["day", "วัน"], ["week", "สัปดาห์"],
    ["month", "เดือน"], ["year", "ปี"],
    ["%", "percent", "per cent", "เปอร์เซ็นต์", "ร้อยละ"],
    ["people", "person", "คน"], ["dollar", "$", "usd"],
    ["member", "ประเทศ", "country", "countrie"],
  ]

  private static let thaiUnits = sameUnits.flatMap { $0.filter(Kedmanee.holdsThai) }
}
