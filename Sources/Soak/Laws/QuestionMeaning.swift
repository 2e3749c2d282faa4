import QuizEngine
import Vocabulary

extension Question {
  /// The question wherever it stands in its file.
  var onFirstLine: Question {
    var question = self
    question.line = 1
    return question
  }

  /// The question without what carries no meaning and no format promises to keep.
  ///
  /// That is its line, blanks at the ends of texts, the way in which lines end, feedback that says
  /// nothing, a tag that says no more than the body: its kind, and the order of tags, but for the
  /// first level, which counts.
  var meaning: Question {
    var question = onFirstLine
    // An id made from the content changes with the content.
    if id == contentID { question.id = "" }
    question.title = title.meaning
    question.category = category.meaning
    question.stem = stem.meaning
    question.feedback = feedback?.feedbackMeaning
    question.tags = [level?.rawValue ?? ""]
    question.tags += tags.map(\.meaning).filter { !$0.isEmpty && !$0.hasPrefix("kind=") }.sorted()
    question.body = body.meaning
    return question
  }
}

extension Question.Body {
  fileprivate var meaning: Self {
    switch self {
    case .choice(let answers): .choice(answers.map(\.meaning))
    case .multiple(let answers): .multiple(answers.map(\.meaning))
    case .short(let answers): .short(answers.map(\.meaning))
    case .dictation(let answers): .dictation(answers.map(\.meaning))
    case .trueFalse(let isTrue, let first, let second):
      .trueFalse(
        isTrue: isTrue, feedbackForTrue: first?.feedbackMeaning,
        feedbackForFalse: second?.feedbackMeaning)
    case .numeric(let answers):
      .numeric(
        answers.map {
          NumericAnswer($0.range, weight: $0.weight, feedback: $0.feedback?.feedbackMeaning)
        })
    case .matching(let pairs, let distractors):
      .matching(
        pairs.map { Pair(prompt: $0.prompt.meaning, match: $0.match.meaning) },
        distractors: distractors.map(\.meaning))
    case .ordering(let items): .ordering(items.map(\.meaning))
    case .cloze, .essay, .speaking, .description: self
    }
  }
}

extension Answer {
  fileprivate var meaning: Answer {
    Answer(text.meaning, weight: weight, feedback: feedback?.feedbackMeaning)
  }
}

extension FormattedText {
  fileprivate var meaning: FormattedText { FormattedText(text.meaning, format: format) }

  fileprivate var feedbackMeaning: FormattedText? { text.meaning.isEmpty ? nil : meaning }
}

extension String {
  /// The text without blanks at its ends, its lines ended by line feeds.
  fileprivate var meaning: String {
    var bytes: [UInt8] = []
    for byte in utf8 {
      if byte == UInt8(ascii: "\n"), bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      if byte != UInt8(ascii: "\n"), bytes.last == UInt8(ascii: "\r") {
        bytes[bytes.count - 1] = UInt8(ascii: "\n")
      }
      bytes.append(byte)
    }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes.drop { $0 <= 0x20 }, as: UTF8.self)
  }
}
