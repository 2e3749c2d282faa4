import Vocabulary

/// What the kinds of question have of their own in Moodle XML.
extension MoodleXMLWriter {
  mutating func addBody(_ question: Question) {
    switch question.body {
    case .choice(let answers): addChoice(answers, isSingle: true)
    case .multiple(let answers): addChoice(answers, isSingle: false)
    case .trueFalse(let isTrue, let feedbackForTrue, let feedbackForFalse):
      let format = question.stem.format
      for (text, isRight, feedback) in [
        ("true", isTrue, feedbackForTrue), ("false", !isTrue, feedbackForFalse),
      ] {
        let answer = FormattedText(text, format: .moodle)
        addAnswer(answer, weight: isRight ? 100 : 0, feedback, inheriting: format)
      }
    case .short(let answers), .dictation(let answers):
      let isExact = question.tagValue("case") == "exact"
      output += "    <usecase>\(isExact ? 1 : 0)</usecase>\n"
      for answer in answers { addAnswer(answer) }
    case .numeric(let answers):
      for answer in answers { addNumber(answer, format: question.stem.format) }
      addUnits(question)
    case .matching(let pairs, let distractors):
      output += "    <shuffleanswers>true</shuffleanswers>\n"
      addCombinedFeedback()
      for pair in pairs { addPair(pair.prompt, pair.match) }
      for match in distractors {
        addPair(FormattedText("", format: question.stem.format), match)
      }
    case .ordering(let items): addItems(items)
    case .essay, .speaking: addEssay(question)
    case .cloze, .description: break
    }
  }

  private mutating func addChoice(_ answers: [Answer], isSingle: Bool) {
    output += "    <single>\(isSingle)</single>\n    <shuffleanswers>true</shuffleanswers>\n"
    output += "    <answernumbering>abc</answernumbering>\n"
    output += "    <showstandardinstruction>0</showstandardinstruction>\n"
    addCombinedFeedback()
    for answer in answers { addAnswer(answer) }
  }

  private mutating func addCombinedFeedback() {
    for name in ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"] {
      addElement(name, FormattedText("", format: .html))
    }
  }

  private mutating func addAnswer(_ answer: Answer) {
    addAnswer(answer.text, weight: answer.weight, answer.feedback, inheriting: answer.text.format)
  }

  private mutating func addAnswer(
    _ text: FormattedText, weight: Double, _ feedback: FormattedText?,
    inheriting format: TextFormat, extra: String = ""
  ) {
    output += "    <answer fraction=\"\(MoodleXMLWeight.text(weight))\" "
    output += "format=\"\(text.format.moodleXML)\">\n"
    addText(text.text, indent: 3)
    addElement("feedback", feedback ?? FormattedText("", format: format), indent: 3)
    output += extra + "    </answer>\n"
  }

  // MARK: Numbers

  private mutating func addNumber(_ answer: NumericAnswer, format: TextFormat) {
    var (centre, tolerance) = ("*", "0")
    if let range = answer.range, let written = MoodleXMLNumber.answer(for: range) {
      (centre, tolerance) = (written.centre.text, written.tolerance.text)
    }
    addAnswer(
      FormattedText(centre, format: .moodle), weight: answer.weight, answer.feedback,
      inheriting: format, extra: "      <tolerance>\(tolerance)</tolerance>\n")
  }

  /// The units of the tag `unit=km|กม.`; none needs to be typed.
  private mutating func addUnits(_ question: Question) {
    let units = (question.tagValue("unit") ?? "").split(separator: "|")
      .map { MoodleXMLSyntax.trimmed(String($0)) }.filter { !$0.isEmpty }
    if !units.isEmpty {
      output += "<units>\n"
      for unit in units {
        output += "  <unit>\n    <multiplier>1</multiplier>\n"
        output += "    <unit_name>\(MoodleXMLText.escaped(unit))</unit_name>\n  </unit>\n"
      }
      output += "</units>\n"
    }
    output += "    <unitgradingtype>0</unitgradingtype>\n    <unitpenalty>0.1000000</unitpenalty>\n"
    output += "    <showunits>\(units.isEmpty ? 3 : 0)</showunits>\n    <unitsleft>0</unitsleft>\n"
  }

  // MARK: Pairs, items and texts

  private mutating func addPair(_ prompt: FormattedText, _ match: String) {
    output += "    <subquestion format=\"\(prompt.format.moodleXML)\">\n"
    addText(prompt.text, indent: 3)
    output += "      <answer>\n"
    addText(match, indent: 4)
    output += "      </answer>\n    </subquestion>\n"
  }

  private mutating func addItems(_ items: [FormattedText]) {
    output += "    <layouttype>VERTICAL</layouttype>\n    <selecttype>ALL</selecttype>\n"
    output += "    <selectcount>\(items.count)</selectcount>\n"
    output += "    <gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype>\n"
    output += "    <showgrading>SHOW</showgrading>\n"
    addCombinedFeedback()
    for (place, item) in items.enumerated() {
      output +=
        "    <answer fraction=\"\(place + 1).0000000\" format=\"\(item.format.moodleXML)\">\n"
      addText(item.text, indent: 3)
      output += "    </answer>\n"
    }
  }

  /// The rubric stands in the tags, and for Moodle's graders in their information, too.
  private mutating func addEssay(_ question: Question) {
    output +=
      "    <responseformat>editor</responseformat>\n    <responserequired>1</responserequired>\n"
    output += "    <responsefieldlines>15</responsefieldlines>\n    <attachments>0</attachments>\n"
    output += "    <attachmentsrequired>0</attachmentsrequired>\n"
    let criteria = question.tags.compactMap { $0.value(ofTag: "rubric") }
    addElement(
      "graderinfo", FormattedText(criteria.joined(separator: "\n"), format: .plain))
    addElement("responsetemplate", FormattedText("", format: .html))
  }
}

extension QuestionKind {
  /// The type that Moodle XML names.
  var moodleXML: String {
    switch self {
    case .choice, .multiple: "multichoice"
    case .trueFalse: "truefalse"
    case .short, .dictation: "shortanswer"
    case .numeric: "numerical"
    case .matching: "matching"
    case .ordering: "ordering"
    case .cloze: "cloze"
    case .essay, .speaking: "essay"
    case .description: "description"
    }
  }

  /// What each further try costs in Moodle, as its forms set it.
  var moodlePenalty: String {
    switch self {
    case .trueFalse: "1.0000000"
    case .essay, .speaking, .description: "0.0000000"
    default: "0.3333333"
    }
  }

  /// The tag without which the type alone would name another kind.
  package var tag: String? {
    switch self {
    case .cloze, .dictation, .speaking: "kind=" + rawValue
    default: nil
    }
  }
}
