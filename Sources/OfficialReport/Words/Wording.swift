import Programme
import ThaiText
import Vocabulary

/// How a report says numbers, dates and lists in its language.
struct Wording {
  /// The language.
  let language: Language

  /// What stands where there is no figure.
  static let none = "–"

  /// A text in the report's language.
  func say(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }

  /// A text in the report's language.
  func callAsFunction(_ text: Bilingual) -> String { text[language] }

  /// A whole number with commas between thousands.
  func number(_ value: Int) -> String {
    (value < 0 ? "−" : "") + grouped(abs(value))
  }

  /// A count of people: 78 คน, 78 people.
  func people(_ count: Int) -> String {
    say("\(grouped(count)) คน", count == 1 ? "1 person" : "\(grouped(count)) people")
  }

  /// A count in English: 1 finding, 2 findings.
  func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }

  /// A figure with two decimals, or what stands for none.
  func figure(_ figure: ReportedFigure, places: Int = 2) -> String {
    figure.value.flatMap { decimalText($0, places: places) } ?? Self.none
  }

  /// A figure with its sign, for changes.
  func change(_ figure: ReportedFigure) -> String {
    guard let value = figure.value, let text = decimalText(value, places: 2) else {
      return Self.none
    }
    return value > 0 && text != "0.00" ? "+\(text)" : text
  }

  /// A probability.
  func probability(_ figure: ReportedFigure) -> String {
    figure.value.flatMap(reportedProbability) ?? Self.none
  }

  /// A share in percent with two decimals, without its sign.
  func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return Self.none }
    return decimalText(100 * Double(part) / Double(whole), places: 2) ?? Self.none
  }

  /// A figure in percent of a maximum, without its sign.
  func percent(_ figure: ReportedFigure, of maximum: Double) -> String {
    guard let value = figure.value, maximum > 0 else { return Self.none }
    return decimalText(100 * value / maximum, places: 2) ?? Self.none
  }

  /// Full marks, without needless decimals.
  func marks(_ maximum: Double) -> String {
    guard maximum > 0 else { return Self.none }
    let whole = maximum.rounded()
    return decimalText(maximum, places: whole == maximum ? 0 : 2) ?? Self.none
  }

  /// Texts one after the other: ก ข และ ค.
  func list(_ texts: [String]) -> String {
    guard let last = texts.last else { return "" }
    guard texts.count > 1 else { return last }
    let head = texts.dropLast().joined(separator: say(" ", ", "))
    return head + say(" และ", " and ")
      + (language == .thai && last.first?.isASCII == true ? " " : "") + last
  }

  /// Money in figures and in words.
  func money(_ baht: Int) -> String {
    say(
      "\(grouped(baht)) บาท (\(BahtText.thai(baht)))",
      "\(grouped(baht)) baht (\(BahtText.english(baht)))")
  }
}
