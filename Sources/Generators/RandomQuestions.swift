import QuizEngine
import Vocabulary

/// Makes valid questions of every kind with as many awkward characters as they can hold.
///
/// Each is one that a reading of GIFT can produce: its texts are trimmed and hold no carriage
/// return, a prompt or short answer holds no `->`, and its kind is the one its tags ask for. So
/// printing and parsing it again gives the same question. The same seed gives the same questions
/// on every machine.
public enum RandomQuestions {
  /// This many questions, each on the line of its number.
  ///
  /// Some have an id of their author, some the one made from their content. The first ones stand
  /// outside any category.
  public static func questions(count: Int, seed: UInt64) -> [Question] {
    var maker = QuestionMaker(random: SeededGenerator(seed: seed))
    return (0..<count).map { maker.question(number: $0) }
  }
}

private struct QuestionMaker {
  var random: SeededGenerator
  private var category = ""

  init(random: SeededGenerator) { self.random = random }

  mutating func question(number: Int) -> Question {
    if number >= 8, chance(12) { category = categories() }
    let kind = QuestionKind.allCases[number % QuestionKind.allCases.count]
    let format = format()
    var question = Question(
      id: "", title: chance(60) ? text() : "", category: category,
      stem: FormattedText(stem(kind), format: format), body: body(kind, format),
      feedback: kind == .description ? nil : feedback(format), tags: tags(kind), line: number + 1)
    question.id = chance(25) ? question.contentID : QuestionID(mark() + "-\(number)")
    return question
  }

  // MARK: Bodies

  private mutating func body(_ kind: QuestionKind, _ format: TextFormat) -> Question.Body {
    switch kind {
    case .choice: return .choice(choices(format))
    case .multiple:
      // Without a right answer it would still be read as several.
      let weights = [100, 50, 33.33333, 16.66667, 0, -33.33333, -50, -100, 7.5]
      return .multiple(
        (0..<2 + random.below(5)).map { _ in
          answer(format, weight: weights[random.below(weights.count)])
        })
    case .trueFalse:
      return .trueFalse(
        isTrue: chance(50), feedbackForTrue: feedback(format), feedbackForFalse: feedback(format))
    case .short: return .short(typed(format))
    case .dictation: return .dictation(typed(format))
    case .numeric: return .numeric(numbers(format))
    case .matching: return matching(format)
    case .ordering: return .ordering((0..<2 + random.below(5)).map { _ in formatted(format) })
    case .cloze: return .cloze
    case .essay: return .essay
    case .speaking: return .speaking
    case .description: return .description
    }
  }

  private mutating func choices(_ format: TextFormat) -> [Answer] {
    let weights = [0, 0, 0, 100, 50, 33.33333, 25, -25, -33.33333, -100]
    var answers = (0..<1 + random.below(5)).map { _ in
      answer(format, weight: weights[random.below(weights.count)])
    }
    answers.insert(answer(format, weight: 100), at: random.below(answers.count + 1))
    return answers
  }

  private mutating func typed(_ format: TextFormat) -> [Answer] {
    let weights = [100, 100, 90, 50, 33.33333, 0]
    return (0..<1 + random.below(4)).map { place in
      var answer = answer(format, weight: place == 0 ? 100 : weights[random.below(weights.count)])
      answer.text.text.removeArrows()
      if place > 0, chance(15) { answer.text.text = "*" }
      return answer
    }
  }

  private mutating func numbers(_ format: TextFormat) -> [NumericAnswer] {
    let weights = [100, 50, 33.33333, 0]
    var answers = (0..<1 + random.below(3)).map { place in
      NumericAnswer(
        range(), weight: place == 0 ? 100 : weights[random.below(weights.count)],
        feedback: feedback(format))
    }
    if chance(30) {
      answers.append(
        NumericAnswer(nil, weight: chance(80) ? 0 : 20, feedback: feedback(format)))
    }
    return answers
  }

  private mutating func range() -> ClosedRange<Double> {
    let low = number()
    switch random.below(3) {
    case 0: return low...low
    case 1: return low...low + Double(random.below(50))
    default: return min(low, -low)...max(low, -low)
    }
  }

  private mutating func number() -> Double {
    switch random.below(6) {
    case 0: Double(random.below(2000)) - 1000
    case 1: (Double(random.below(200_000)) - 100_000) / 100
    case 2: random.unit()
    case 3: (random.unit() - 0.5) * 1e20
    case 4: random.unit() * 1e-9
    default: 2560
    }
  }

  private mutating func matching(_ format: TextFormat) -> Question.Body {
    let pairs = (0..<2 + random.below(4)).map { _ in
      var pair = Pair(prompt: formatted(format), match: text())
      pair.prompt.text.removeArrows()
      // A match takes no format marker, and would keep it as text.
      return pair
    }
    return .matching(pairs, distractors: (0..<random.below(3)).map { _ in text() })
  }

  // MARK: Tags, categories and formats

  private mutating func tags(_ kind: QuestionKind) -> [String] {
    var tags: [String] = []
    switch kind {
    case .dictation, .speaking, .cloze: tags.append("kind=\(kind.rawValue)")
    default: break
    }
    if chance(70) { tags.append(pick(["A1", "A2", "B1", "B2", "C1", "C2", "a2", "b1"])) }
    if chance(60) { tags.append("topic=" + mark()) }
    if chance(30) { tags.append("points=\(random.below(500))") }
    if chance(30) { tags.append("seconds=\(1 + random.below(120))") }
    if chance(30) || kind == .dictation { tags.append("say=" + mark()) }
    if chance(20) || kind == .speaking { tags.append("rubric=" + mark()) }
    if chance(30) { tags.append(mark()) }
    if chance(20) { tags = tags.reversed() }
    return tags
  }

  private mutating func categories() -> String {
    let names = [
      "English for ASEAN", "Unit 3: Greetings", "ทักทาย", "a//b", #"C:\new\=x"#, "{x} ~ #1",
      "$course$", "top", "50%", "Q & A <b>", "[html] x", "// no comment",
    ]
    return (0..<1 + random.below(3)).map { _ in pick(names) }.joined(separator: "/")
  }

  /// A text that stands in an id or a tag: one line.
  private mutating func mark() -> String {
    let words = (0..<1 + random.below(3)).map { _ in pick(marks) }
    return words.joined(separator: pick(["", " ", "-", "/"]))
  }

  private mutating func format() -> TextFormat {
    pick([.moodle, .moodle, .moodle, .html, .markdown, .plain])
  }

  // MARK: Texts

  private mutating func stem(_ kind: QuestionKind) -> String {
    guard kind == .cloze else { return text() }
    let gaps = (0..<1 + random.below(3)).map { _ in
      text() + " [[" + pick(["am|'m", "is", "ไป|มา", "a = b", "~x", "3:2", #"\"#]) + "]]"
    }
    return gaps.joined(separator: pick(["\n", " ", ""]))
  }

  private mutating func answer(_ format: TextFormat, weight: Double) -> Answer {
    Answer(formatted(format), weight: weight, feedback: feedback(format))
  }

  /// A text that mostly has the format that it would inherit.
  private mutating func formatted(_ format: TextFormat) -> FormattedText {
    FormattedText(text(), format: chance(80) ? format : self.format())
  }

  private mutating func feedback(_ format: TextFormat) -> FormattedText? {
    chance(50) ? formatted(format) : nil
  }

  private mutating func text() -> String {
    let words = (0..<1 + random.below(6)).map { _ in pick(fragments) }
    var text = ""
    for word in words { text += word + pick(["", " ", " ", "\n", "\t", "  \n  "]) }
    let trimmed = text.trimmedAsInGIFT
    return trimmed.isEmpty ? "x" : trimmed
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[random.below(elements.count)]
  }

  /// True in this many of a hundred cases.
  private mutating func chance(_ percent: Int) -> Bool { random.below(100) < percent }
}

extension String {
  fileprivate mutating func removeArrows() {
    self = split(separator: "->", omittingEmptySubsequences: false).joined(separator: "→")
  }

  /// The text without the blanks and control characters that GIFT trims at its ends.
  fileprivate var trimmedAsInGIFT: String {
    var bytes = Array(utf8)[...]
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

private let fragments = [
  "What do you say?", "word", "สวัสดีครับ", "ที่ทำการ", "น้ำ", "café", "e\u{301}", "👩‍🏫", "ASEAN",
  "~", "=", "#", "{", "}", ":", "\\", "%", "->", "-", ">", "//", "[", "]", "&", "<", ">", "\"", "'",
  "[[", "]]", "|", "[html]", "[markdown]", "[plain]", "[moodle]", "[tag:A1]", "[id:x]", "::",
  "$CATEGORY:", "$CATEGORY: top", "=50%", "%50%", "%-33.33333%", "%100", "~%25%x", "####", "#####",
  "##", "TRUE", "F", "*", "_____", "3:2", "1..5", "#3", ">2", "{T}", "{=a ~b}", "{#1..5}",
  #"\("#, #"\frac{1}{2}"#, #"$$\left\{ x \neq 1 \right.$$"#, #"\n"#, #"\\"#, #"\\n"#, ##"\~\=\#"##,
  #"\:"#, #"C:\new\table"#, "&amp;", "&lt;b&gt;", "&&058;", "<p class=\"x\">a &amp; b</p>", "<br/>",
  "<![CDATA[x]]>", "]]>", "<!-- no -->", "<?php", "ANSWER: B", "A. one", "B) two", ",", ";", "\"\"",
  "\u{A0}", "\u{200B}", "“quoted”", "1,000", "๓.๑๔",
]

private let marks = [
  "greetings", "ทักทาย", "unit 1", "a=b", "x]", "[x", "{y}", "~z", "#1", "50%", ":", "C:\\a", "<b>",
  "&", "\"q\"", "'s", "//", "->", "Where is the station?", "kind", "กข",
]
