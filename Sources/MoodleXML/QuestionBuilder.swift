import QuizEngine
import SourceText
import Vocabulary

/// Makes questions of elements, one after the other in the file's order.
///
/// Source: the `import_…` functions of Moodle's `question/format/xml/format.php`.
struct QuestionBuilder {
  /// The questions, and where each starts.
  private(set) var questions: [Question] = []
  private(set) var offsets: [Int] = []
  /// What is wrong with them.
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var files: [EmbeddedFile] = []

  let file: SourceFile
  private let wantsFiles: Bool
  /// Where the contents of files stand, by the offset of their start tags.
  var contents: [Int: Range<Int>] = [:]
  private var lines: LineCounter
  private var names = EmbeddedFileNames()
  private var category = ""

  // The question being made.
  private var isFaulty = false
  private var lost: [NotKept] = []
  private var found: [(file: EmbeddedFile, offset: Int)] = []
  private var links: Set<String> = []

  init(file: SourceFile, wantsFiles: Bool) {
    self.file = file
    self.wantsFiles = wantsFiles
    lines = LineCounter(file)
  }

  /// Notes a fault; an error keeps the question being made out of the bank.
  mutating func report(_ fault: MoodleXMLFault, at offset: Int) {
    if fault.severity == .error { isFaulty = true }
    diagnostics.append(fault.diagnostic(at: offset))
  }

  /// Notes something that there is no place for.
  mutating func lose(_ part: NotKept) {
    if lost.count < 20, !lost.contains(part) { lost.append(part) }
  }

  /// Adds the question of an element, or names what is wrong with it.
  mutating func add(_ element: Element) {
    isFaulty = false
    lost = []
    found = []
    if !links.isEmpty { links = [] }
    guard let type = element.attributes["type"], !type.isEmpty else {
      return report(.noType, at: element.offset)
    }
    if type == "category" { return readCategory(element) }
    guard Self.supportedTypes.contains(type) else {
      return report(.unsupportedType(type.excerpt), at: element.offset)
    }
    guard var stem = text(of: element["questiontext"], default: .html) else {
      if !isFaulty { report(.noText, at: element.offset) }
      return
    }
    readOldPicture(element, &stem)
    var question = Question(
      id: "", title: element["name"]?.innerText ?? "", category: category, stem: stem,
      body: .description, feedback: text(of: element["generalfeedback"], default: stem.format),
      tags: readTags(element))
    readBody(element, type: type, &question)
    readRest(element, type: type)
    guard !isFaulty else { return }
    question.id = element.value("idnumber").map { QuestionID($0) } ?? question.contentID
    question.line = lines.line(at: element.offset)
    if !lost.isEmpty { report(.notKept(lost), at: element.offset) }
    addFiles(of: question, at: element.offset)
    questions.append(question)
    offsets.append(element.offset)
  }

  private mutating func readCategory(_ element: Element) {
    category = element["category"]?.innerText ?? ""
    if category.isEmpty { report(.emptyCategory, at: element.offset) }
    if let info = element["info"]?.innerText, !info.isEmpty {
      report(.categoryInfo, at: element.offset)
    }
  }

  private func readTags(_ element: Element) -> [String] {
    var tags: [String] = []
    for list in [element["tags"], element["coursetags"]] {
      for tag in list?.children ?? [] where tag.name == "tag" {
        let text = tag.innerText
        if !text.isEmpty { tags.append(text) }
      }
    }
    return tags
  }

  // MARK: Texts

  /// The text of an element with its format; nil where there is none.
  mutating func text(of element: Element?, default format: TextFormat) -> FormattedText? {
    guard let element else { return nil }
    let text = formatted(element, default: format)
    return text.text.isEmpty ? nil : text
  }

  /// The text of an element with its format, `""` where there is none.
  mutating func formatted(_ element: Element, default format: TextFormat) -> FormattedText {
    if element.simpleText == nil, let inside = element["text"]?.children.first {
      report(.markupInText(inside.name.excerpt), at: inside.offset)
    }
    for file in element.children where file.name == "file" { read(file) }
    var format = format
    if let name = element.attributes["format"] {
      let known = TextFormat(moodleXML: MoodleXMLSyntax.trimmed(name))
      if known == nil { report(.unknownFormat(name.excerpt), at: element.offset) }
      format = known ?? .html
    }
    return FormattedText(element.innerText, format: format)
  }

  // MARK: Files

  private mutating func read(_ element: Element) {
    let name = MoodleXMLSyntax.trimmed(element.attributes["name"] ?? "")
    let folder = MoodleXMLSyntax.trimmed(element.attributes["path"] ?? "")
    add(file: folder + name, encoding: element.attributes["encoding"] ?? "base64", element)
  }

  /// Reads the picture of a very old file, which stands in elements of its own.
  private mutating func readOldPicture(_ element: Element, _ stem: inout FormattedText) {
    guard let name = element.value("image"), let content = element["image_base64"] else { return }
    let link = name.split(separator: "/").joined(separator: "_")
    add(file: link, encoding: "base64", content)
    stem.text += " <img src=\"@@PLUGINFILE@@/\(link)\" />"
  }

  private mutating func add(file path: String, encoding: String, _ element: Element) {
    let link = String(path.drop { $0 == "/" })
    guard links.insert(link).inserted else { return }
    let range = contents[element.offset] ?? element.offset..<element.offset
    let content = file.bytes[range]
    guard encoding == "base64", let bytes = Base64.bytes(of: content) else {
      return report(.damagedFile(link.excerpt), at: element.offset)
    }
    found.append(
      (
        EmbeddedFile(
          name: names.safeName(for: link), link: link, question: "", size: bytes.count,
          bytes: wantsFiles ? bytes : nil), element.offset
      ))
  }

  /// Names the files of a question, and those that it lacks.
  private mutating func addFiles(of question: Question, at offset: Int) {
    for (file, offset) in found {
      report(.embeddedFile(file.link.excerpt, size: file.size), at: offset)
      var file = file
      file.question = question.id
      files.append(file)
    }
    question.forEachText { text in
      for link in Question.fileLinks(in: text) where links.insert(link).inserted {
        report(.missingFile(link.excerpt), at: offset)
      }
    }
  }
}

extension String {
  /// The start of a text, for a message: one line, at most 40 characters.
  var excerpt: String {
    let line = prefix { !$0.isNewline }
    let short = line.prefix(40)
    return short.count < count ? short + "…" : String(short)
  }
}
