import SourceText
import Vocabulary

/// Banks to start one's own from: an example of each kind that a format can say.
public enum BankTemplate {
  /// The GIFT bank that the others are made of.
  public static var bank: Bank { Bank(gift: SourceFile(name: "template.gift", text: gift)) }

  /// A bank as a format prints the questions of the GIFT template that it can say.
  public static func text(in format: any BankFormat) -> String {
    switch format.name {
    case "gift": gift
    case "xml": commented(xml: format.text(of: bank).text)
    default: format.text(of: bank).text
    }
  }

  /// Moodle XML with a comment above each example.
  private static func commented(xml: String) -> String {
    var titles = bank.map { "\($0.kind.title.th) · \($0.kind.title.en)" }[...]
    let start = "<question type=\""
    var result = ""
    var rest = xml[...]
    while let found = rest.firstRange(of: start) {
      result += rest[..<found.lowerBound]
      rest = rest[found.lowerBound...]
      let isCategory = rest.hasPrefix(start + "category\"")
      if let title = isCategory ? general : titles.popFirst() {
        let line = result.lastIndex(of: "\n").map { result[result.index(after: $0)...] } ?? ""
        let indent = line.allSatisfy({ $0 == " " }) ? String(line) : ""
        result += "<!-- \(title) -->\n\(indent)"
      }
      result += rest.prefix(start.count)
      rest = rest.dropFirst(start.count)
    }
    return result + rest
  }

  private static let general =
    "แก้ไขหรือลบตัวอย่าง แล้วตรวจด้วย khaolam bank check · Change or delete the examples, then: khaolam "
    + "bank check"
}
