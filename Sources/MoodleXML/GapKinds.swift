import QuizEngine
import Vocabulary

/// The types whose text has gaps, and those that a person judges.
extension QuestionBuilder {
  /// Makes a text with embedded answers a stem with gaps.
  mutating func readCloze(_ element: Element, _ text: String, _ question: inout Question) {
    question.body = .cloze
    do {
      let cloze = try MoodleXMLCloze(text, format: question.stem.format)
      question.stem.text = cloze.stem
      question.add(tag: "kind", "cloze")
      if cloze.isExact { question.add(tag: "case", "exact") }
      if !cloze.losses.isEmpty { report(.clozeLosses(cloze.losses), at: element.offset) }
    } catch {
      report(.cloze(error), at: element.offset)
    }
  }

  /// Makes a text whose gaps `[[1]]` are filled from lists of choices a stem with gaps.
  ///
  /// Source: Moodle's `question/type/gapselect` and `question/type/ddwtos`: gap 1 is filled by the
  /// first choice, and offers all choices of that one's group.
  mutating func readChosenGaps(_ element: Element, _ question: inout Question) {
    let choices = ChosenGaps(element, format: question.stem.format)
    var text = ""
    var rest = question.stem.text[...]
    var written = 0
    while let open = rest.firstRange(of: "[[") {
      let digits = rest[open.upperBound...].prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty, rest[digits.endIndex...].hasPrefix("]]") else {
        text += MoodleXMLBraces.escaped(String(rest[..<open.upperBound]))
        rest = rest[open.upperBound...]
        continue
      }
      guard let (gap, count) = choices.gap(Int(digits) ?? 0) else {
        return report(.badChoiceNumber(String(digits).excerpt), at: element.offset)
      }
      written += count
      // Every gap lists its choices: without a limit a small file could fill the memory.
      guard written <= 10_000 else { return report(.tooManyChoices, at: element.offset) }
      text += MoodleXMLBraces.escaped(String(rest[..<open.lowerBound])) + gap
      rest = rest[digits.endIndex...].dropFirst(2)
    }
    readCloze(element, text + MoodleXMLBraces.escaped(String(rest)), &question)
  }

  mutating func readEssay(_ element: Element, _ question: inout Question) {
    readPage(element, &question)
    if question.body == .description {
      question.body = question.tagValue("kind") == "speaking" ? .speaking : .essay
    }
    readGraderInformation(element, &question)
    if let text = element["responsetemplate"]?.innerText, !text.isEmpty { lose(.answerTemplate) }
    if element.isSet("attachmentsrequired", default: false) { lose(.attachments) }
    if element.isSet("minwordlimit", default: false)
      || element.isSet("maxwordlimit", default: false)
    {
      lose(.wordLimit)
    }
  }

  /// Makes a rubric of the graders' information where each line of it is `criterion, points`.
  ///
  /// The printer writes the rubric's tags there, too; then there is nothing to read.
  private mutating func readGraderInformation(_ element: Element, _ question: inout Question) {
    guard let holder = element["graderinfo"], let text = text(of: holder, default: .html) else {
      return
    }
    let lines = text.plain.split(whereSeparator: \.isNewline)
      .map { MoodleXMLSyntax.trimmed(String($0)) }.filter { !$0.isEmpty }
    let rubric = question.tags.compactMap { tag -> String? in
      let parts = tag.split(separator: "=", maxSplits: 1)
      return parts.first == "rubric" ? parts.dropFirst().first.map(String.init) : nil
    }
    if lines == rubric.map(MoodleXMLSyntax.trimmed) { return }
    guard rubric.isEmpty, lines.allSatisfy({ Rubric.Criterion($0) != nil }) else {
      return lose(.graderInformation)
    }
    question.tags += lines.map { "rubric=" + $0 }
  }

  /// Reads a page; one whose tag says so is a text with gaps, as in GIFT.
  mutating func readPage(_ element: Element, _ question: inout Question) {
    question.body = question.tagValue("kind") == "cloze" ? .cloze : .description
  }

  // MARK: What has no place

  /// Notes what there is no place for, unless it is what Moodle fills in by itself.
  mutating func readRest(_ element: Element, type: String) {
    var hints = 0
    for child in element.children {
      switch child.name {
      case "correctfeedback": note(.feedbackForRight, child)
      case "partiallycorrectfeedback": note(.feedbackForPartly, child)
      case "incorrectfeedback": note(.feedbackForWrong, child)
      case "hint":
        if !(child["hintcontent"] ?? child).innerText.isEmpty { hints += 1 }
      case "defaultgrade":
        let mark = MoodleXMLNumber(child.text)?.value ?? 1
        if mark != 1, type != "description" { lose(.mark(child.trimmedText.excerpt)) }
      case "penalty":
        let penalty = MoodleXMLNumber(child.text)?.value ?? 0
        if !Self.usualPenalties.contains(where: { abs(penalty - $0) < 0.005 }) {
          lose(.penalty(child.trimmedText.excerpt))
        }
      case "hidden": if child.trimmedText == "1" { lose(.hidden) }
      case "shuffleanswers":
        if ["0", "false"].contains(child.trimmedText), type != "ordering" { lose(.fixedOrder) }
      default:
        if !Self.knownElements.contains(child.name), !child.isBlank {
          lose(.other(child.name.excerpt))
        }
      }
    }
    if hints > 0 { lose(.hints(hints)) }
  }

  private mutating func note(_ part: NotKept, _ element: Element) {
    guard let text = text(of: element, default: .html) else { return }
    if !Self.usualFeedback.contains(text.plain) { lose(part) }
  }

  private static let usualPenalties = [0, 0.1, 0.3333333, 1]

  /// Moodle's own words, in English and Thai, of several versions.
  private static let usualFeedback: Set<String> = [
    "Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect.",
    "คำตอบของคุณถูกต้อง", "คำตอบของคุณถูกต้องบางส่วน", "คำตอบของคุณไม่ถูกต้อง", "คำตอบของคุณผิด",
  ]

  private static let knownElements: Set<String> = [
    "name", "questiontext", "generalfeedback", "idnumber", "single", "answernumbering",
    "showstandardinstruction", "correctresponsesfeedback", "shownumcorrect", "answer", "tags",
    "coursetags", "usecase", "units", "unitgradingtype", "unitpenalty", "showunits", "unitsleft",
    "instructions", "subquestion", "layouttype", "selecttype", "selectcount", "logical",
    "studentsee", "gradingtype", "showgrading", "numberingstyle", "responseformat",
    "responserequired", "responsefieldlines", "attachments", "attachmentsrequired", "graderinfo",
    "responsetemplate", "minwordlimit", "maxwordlimit", "maxbytes", "filetypeslist", "image",
    "image_base64", "length", "dragbox", "selectoption", "file",
  ]
}

extension Element {
  /// Whether nothing is written in it, at any depth.
  fileprivate var isBlank: Bool { innerText.isEmpty && children.allSatisfy(\.isBlank) }
}

/// The choices of a question whose gaps are filled from lists.
private struct ChosenGaps {
  private var choices: [(text: String, group: String)] = []
  /// The different choices of each group, as embedded answers without a right one.
  private var groups: [String: [(text: String, written: String)]] = [:]

  init(_ element: Element, format: TextFormat) {
    var seen: Set<[String]> = []
    for child in element.children where child.name == "selectoption" || child.name == "dragbox" {
      let text = child.innerText
      let group = child.value("group") ?? "1"
      choices.append((text, group))
      guard seen.insert([group, text]).inserted else { continue }
      groups[group, default: []].append((text, MoodleXMLGapText.escaped(text, format: format)))
    }
  }

  /// The embedded answers of a gap, numbered from 1, and how many there are; nil without a choice.
  func gap(_ number: Int) -> (String, count: Int)? {
    guard choices.indices.contains(number - 1) else { return nil }
    let key = choices[number - 1]
    let answers = (groups[key.group] ?? []).map { ($0.text == key.text ? "=" : "") + $0.written }
    return ("{1:MULTICHOICE:" + answers.joined(separator: "~") + "}", answers.count)
  }
}
