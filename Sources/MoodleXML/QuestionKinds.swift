import QuizEngine
import Vocabulary

/// What the types of question have of their own.
extension QuestionBuilder {
  /// The types that become questions, by the names in files of all ages.
  static let supportedTypes: Set<String> = [
    "multichoice", "truefalse", "shortanswer", "numerical", "matching", "match", "cloze",
    "multianswer", "essay", "description", "ordering", "gapselect", "ddwtos",
  ]

  /// Reads what a type has of its own.
  mutating func readBody(_ element: Element, type: String, _ question: inout Question) {
    switch type {
    case "multichoice": question.body = readChoice(element, question)
    case "truefalse": question.body = readTruth(element, question)
    case "shortanswer": readShort(element, &question)
    case "numerical": readNumbers(element, &question)
    case "matching", "match": question.body = readPairs(element, question)
    case "ordering": question.body = readItems(element, question)
    case "cloze", "multianswer": readCloze(element, question.stem.text, &question)
    case "gapselect", "ddwtos": readChosenGaps(element, &question)
    case "essay": readEssay(element, &question)
    default: readPage(element, &question)
    }
  }

  private mutating func readChoice(_ element: Element, _ question: Question) -> Question.Body {
    let answers = readAnswers(element, default: question.stem.format)
    if answers.count < 2 { report(.tooFewAnswers(.choice), at: element.offset) }
    return element.isSet("single", default: true) ? .choice(answers) : .multiple(answers)
  }

  /// Reads answers; those that a form left wholly blank are none.
  private mutating func readAnswers(
    _ element: Element, default format: TextFormat, textFormat: TextFormat? = nil
  ) -> [Answer] {
    var answers: [Answer] = []
    for child in element.children where child.name == "answer" {
      let text = formatted(child, default: textFormat ?? format)
      let weight = weight(of: child)
      let feedback = self.text(of: child["feedback"], default: format)
      if text.text.isEmpty, weight == 0, feedback == nil { continue }
      answers.append(Answer(text, weight: weight, feedback: feedback))
    }
    return answers
  }

  /// The weight of an answer in percent.
  private mutating func weight(of answer: Element) -> Double {
    guard let written = answer.attributes["fraction"] else { return 0 }
    switch written {
    case "100": return 100
    case "0", "": return 0
    default: break
    }
    guard let number = MoodleXMLNumber(written) else {
      report(.badWeight(written.excerpt), at: answer.offset)
      return 0
    }
    if abs(number.value) > 100 { report(.weightOutOfRange(written.excerpt), at: answer.offset) }
    return number.value
  }

  /// Reads true or false: a file of old may have the words of its language, true first.
  private mutating func readTruth(_ element: Element, _ question: Question) -> Question.Body {
    var isTrue: Bool?
    var feedback: (FormattedText?, FormattedText?) = (nil, nil)
    for (place, answer) in element.all("answer").enumerated() {
      let text = answer.innerText
      if text != "true", text != "false", place == 0 { report(.truthByPlace, at: answer.offset) }
      let saysTrue = text == "true" || text != "false" && place == 0
      if weight(of: answer) == 100 { isTrue = saysTrue }
      let words = self.text(of: answer["feedback"], default: question.stem.format)
      if saysTrue { feedback.0 = words } else { feedback.1 = words }
    }
    if isTrue == nil { report(.noTruth, at: element.offset) }
    return .trueFalse(
      isTrue: isTrue ?? true, feedbackForTrue: feedback.0, feedbackForFalse: feedback.1)
  }

  private mutating func readShort(_ element: Element, _ question: inout Question) {
    let answers = readAnswers(element, default: question.stem.format, textFormat: .plain)
    if answers.isEmpty { report(.tooFewAnswers(.short), at: element.offset) }
    if element.isSet("usecase", default: false) { question.add(tag: "case", "exact") }
    question.body =
      question.tagValue("kind") == "dictation" ? .dictation(answers) : .short(answers)
  }

  // MARK: Numbers

  private mutating func readNumbers(_ element: Element, _ question: inout Question) {
    var answers: [NumericAnswer] = []
    for child in element.children where child.name == "answer" {
      let feedback = text(of: child["feedback"], default: question.stem.format)
      let written = child.innerText
      var weight = weight(of: child)
      if let share = child.value("fraction"), let number = MoodleXMLNumber(share) {
        weight = number.value * 100
        if abs(weight) > 100 {
          report(.weightOutOfRange(share.excerpt + " × 100"), at: child.offset)
        }
      }
      if written.isEmpty, weight == 0, feedback == nil { continue }
      answers.append(
        NumericAnswer(range(of: child, written), weight: weight, feedback: feedback))
    }
    if answers.isEmpty { report(.tooFewAnswers(.numeric), at: element.offset) }
    question.body = .numeric(answers)
    readUnits(element, &question)
  }

  private mutating func range(of answer: Element, _ written: String) -> ClosedRange<Double>? {
    if written == "*" { return nil }
    guard let centre = MoodleXMLNumber(written) else {
      report(.badNumber(written.excerpt), at: answer.offset)
      return nil
    }
    let margin = answer.value("tolerance") ?? "0"
    guard let tolerance = MoodleXMLNumber(margin), !tolerance.isNegative else {
      report(.badTolerance(margin.excerpt), at: answer.offset)
      return nil
    }
    let range = MoodleXMLNumber.range(centre, tolerance: tolerance)
    guard range.lowerBound.isFinite, range.upperBound.isFinite else {
      report(.badTolerance(margin.excerpt), at: answer.offset)
      return nil
    }
    return range
  }

  private mutating func readUnits(_ element: Element, _ question: inout Question) {
    var units: [String] = []
    var withFactor: [String] = []
    for unit in element["units"]?.all("unit") ?? [] {
      guard let name = unit.value("unit_name") else { continue }
      let factor = unit.value("multiplier").map { MoodleXMLNumber($0)?.value ?? 0 } ?? 1
      if factor == 1, !name.contains("|") {
        units.append(name)
      } else {
        withFactor.append(name.excerpt)
      }
    }
    if !units.isEmpty { question.add(tag: "unit", units.joined(separator: "|")) }
    if !withFactor.isEmpty { report(.unitFactors(withFactor), at: element.offset) }
    if element.isSet("unitgradingtype", default: false) { lose(.unitGrading) }
    if let text = element["instructions"]?.innerText, !text.isEmpty { lose(.unitInstructions) }
  }

  // MARK: Pairs and items

  private mutating func readPairs(_ element: Element, _ question: Question) -> Question.Body {
    var pairs: [Pair] = []
    var distractors: [String] = []
    for child in element.children where child.name == "subquestion" {
      let prompt = formatted(child, default: question.stem.format)
      let match = child["answer"]?.innerText ?? ""
      switch (prompt.text.isEmpty, match.isEmpty) {
      case (true, true): break
      case (true, false): distractors.append(match)
      case (false, true): report(.noMatch(prompt.text.excerpt), at: child.offset)
      case (false, false): pairs.append(Pair(prompt: prompt, match: match))
      }
    }
    if pairs.isEmpty || pairs.count + distractors.count < 2 {
      report(.tooFewAnswers(.matching), at: element.offset)
    }
    return .matching(pairs, distractors: distractors)
  }

  private mutating func readItems(_ element: Element, _ question: Question) -> Question.Body {
    var items: [FormattedText] = []
    for child in element.children where child.name == "answer" {
      guard let item = text(of: child, default: question.stem.format) else { continue }
      items.append(item)
      if let words = child["feedback"]?.innerText, !words.isEmpty { lose(.itemFeedback) }
    }
    if items.count < 2 { report(.tooFewAnswers(.ordering), at: element.offset) }
    let selection = element.value("selecttype") ?? "ALL"
    let count = element.value("selectcount").flatMap { Int($0) } ?? 0
    if selection != "ALL", count > 1, count < items.count { lose(.itemSelection) }
    return .ordering(items)
  }
}

extension Question {
  /// Adds a tag with a key that no tag of the question has.
  mutating func add(tag key: String, _ value: String) {
    if tagValue(key) == nil { tags.append("\(key)=\(value)") }
  }

  /// Calls a closure with every text that may name a file.
  func forEachText(_ body: (String) -> Void) {
    body(stem.text)
    if let feedback { body(feedback.text) }
    switch self.body {
    case .choice(let answers), .multiple(let answers), .short(let answers), .dictation(let answers):
      for answer in answers {
        body(answer.text.text)
        if let feedback = answer.feedback { body(feedback.text) }
      }
    case .trueFalse(_, let first, let second):
      for text in [first, second] { text.map { body($0.text) } }
    case .numeric(let answers): for answer in answers { answer.feedback.map { body($0.text) } }
    case .matching(let pairs, _): for pair in pairs { body(pair.prompt.text) }
    case .ordering(let items): for item in items { body(item.text) }
    case .cloze, .essay, .speaking, .description: break
    }
  }
}
