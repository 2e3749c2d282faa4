import Vocabulary

/// Prints questions as Moodle XML, in the form in which Moodle itself exports them.
///
/// Source: `writequestion` in Moodle's `question/format/xml/format.php`, and `export_to_xml` of
/// `question/type/ordering/questiontype.php` for orderings.
public struct MoodleXMLWriter: Sendable {
  var output = ""
  var losses: [BankText.Loss] = []
  private var category = ""
  private var number = 0

  private init() {}

  /// The text of a file with these questions, and what it can't say.
  public static func text(of questions: some Sequence<Question>) -> BankText {
    var writer = Self()
    writer.output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n"
    for question in questions { writer.add(question) }
    writer.output += "</quiz>\n"
    return BankText(text: writer.output, losses: writer.losses)
  }

  private mutating func add(_ question: Question) {
    var cloze: MoodleXMLClozeText?
    if question.kind == .cloze {
      let text = MoodleXMLClozeText(question.stem, isExact: question.tagValue("case") == "exact")
      guard text.gaps > 0 else { return lose(.noGap, of: question) }
      cloze = text
    }
    if question.category != category {
      category = question.category
      addCategory()
    }
    number += 1
    output += "<!-- question: \(number)  -->\n  <question type=\"\(question.kind.moodleXML)\">\n"
    addCommon(question, stem: cloze.map { FormattedText($0.text, format: question.stem.format) })
    addBody(question)
    addTags(question)
    output += "  </question>\n"
    reportTexts(of: question)
  }

  private mutating func addCategory() {
    output += "<!-- question: 0  -->\n  <question type=\"category\">\n    <category>\n"
    addText(category, indent: 3)
    output += "    </category>\n    <info format=\"moodle_auto_format\">\n"
    addText("", indent: 3)
    output += "    </info>\n    <idnumber></idnumber>\n  </question>\n"
  }

  /// What questions of all kinds have.
  private mutating func addCommon(_ question: Question, stem: FormattedText?) {
    output += "    <name>\n"
    addText(question.title, indent: 3)
    output += "    </name>\n"
    addElement("questiontext", stem ?? question.stem)
    addElement(
      "generalfeedback", question.feedback ?? FormattedText("", format: question.stem.format))
    let kind = question.kind
    if kind != .cloze {
      output += "    <defaultgrade>\(kind == .description ? "0" : "1").0000000</defaultgrade>\n"
    }
    output += "    <penalty>\(kind.moodlePenalty)</penalty>\n    <hidden>0</hidden>\n"
    // An id made from the content is made again at reading.
    let id = question.id == question.contentID ? "" : question.id.rawValue
    output += "    <idnumber>\(MoodleXMLText.escaped(id))</idnumber>\n"
  }

  private mutating func addTags(_ question: Question) {
    var tags = question.tags
    if let kind = question.kind.tag, !tags.contains(kind) { tags.append(kind) }
    guard !tags.isEmpty else { return }
    output += "    <tags>\n"
    for tag in tags { output += "      <tag><text>\(MoodleXMLText.escaped(tag))</text>\n</tag>\n" }
    output += "    </tags>\n"
  }

  // MARK: Texts

  /// `<text>…</text>` on a line of its own.
  mutating func addText(_ text: String, indent: Int) {
    output += String(repeating: "  ", count: indent)
    output += "<text>\(MoodleXMLText.escaped(text))</text>\n"
  }

  /// An element with a format and a text.
  mutating func addElement(_ name: String, _ text: FormattedText, indent: Int = 2) {
    let space = String(repeating: "  ", count: indent)
    output += "\(space)<\(name) format=\"\(text.format.moodleXML)\">\n"
    addText(text.text, indent: indent + 1)
    output += "\(space)</\(name)>\n"
  }
}

/// Texts as they stand in XML.
enum MoodleXMLText {
  /// A text as Moodle writes it: in a CDATA section if it holds markup.
  ///
  /// A carriage return, which reading would turn into a line feed, is written by its number, and
  /// what XML 1.0 can't hold is left out.
  static func escaped(_ text: String) -> String {
    var hasMarkup = false
    var hasReturn = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "'"):
        hasMarkup = true
      case 0x0D: hasReturn = true
      default: break
      }
    }
    let text = isSayable(text) ? text : sayable(text)
    if hasReturn {
      return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing(">", with: "&gt;").replacing(Unicode.Scalar.carriageReturn, with: "&#13;")
    }
    guard hasMarkup else { return text }
    return "<![CDATA[" + text.replacing("]]>", with: "]]]]><![CDATA[>") + "]]>"
  }

  /// Whether XML 1.0 can hold every character of a text.
  static func isSayable(_ text: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
      // U+FFFE and U+FFFF.
      if byte >= 0xBE, before == (0xEF, 0xBF) { return false }
      before = (before.1, byte)
    }
    return true
  }

  private static func sayable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { isSayable(String($0)) }))
  }
}

extension Unicode.Scalar {
  fileprivate static let carriageReturn = Unicode.Scalar(0x0D as UInt8)
}

extension String {
  /// The text with another in place of each of a character, which may be the half of a CR LF.
  fileprivate func replacing(_ scalar: Unicode.Scalar, with text: String) -> String {
    var result = ""
    for one in unicodeScalars {
      if one == scalar { result += text } else { result.unicodeScalars.append(one) }
    }
    return result
  }
}
