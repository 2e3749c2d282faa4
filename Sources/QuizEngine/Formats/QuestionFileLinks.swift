import Vocabulary

extension Question {
  /// The question with other places for the files that its texts name.
  ///
  /// - Parameter place: the new link for a file's old one, as in `EmbeddedFile.link`; nil to leave
  ///   it as it is.
  public func replacingFileLinks(_ place: (String) -> String?) -> Question {
    var question = self
    func change(_ text: FormattedText) -> FormattedText {
      FormattedText(Self.replacingFileLinks(in: text.text, place), format: text.format)
    }
    question.stem = change(stem)
    question.feedback = feedback.map(change)
    question.body = body.mappingTexts(change)
    return question
  }

  /// Where Moodle's texts say that a file of the question stands.
  static let fileMark = "@@PLUGINFILE@@"

  private static func replacingFileLinks(
    in text: String, _ place: (String) -> String?
  ) -> String {
    var result = ""
    var rest = text[...]
    while let mark = rest.firstRange(of: fileMark) {
      result += rest[..<mark.lowerBound]
      rest = rest[mark.upperBound...]
      let path = rest.prefix { !" \"'<>()[]\n\t\r?#".contains($0) }
      if let new = place(Self.link(String(path))) {
        result += new
        rest = rest[path.endIndex...]
      } else {
        result += fileMark
      }
    }
    return result + rest
  }

  /// The links of a text to files of its question, without the mark, percent signs resolved.
  package static func fileLinks(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    var links: [String] = []
    _ = replacingFileLinks(in: text) { link in
      links.append(link)
      return nil
    }
    return links
  }

  private static func link(_ path: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == Byte.percent, rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    while bytes.first == Byte.slash { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Question.Body {
  /// The body with other texts; a match, which has no format, keeps its text.
  fileprivate func mappingTexts(_ change: (FormattedText) -> FormattedText) -> Self {
    func changeAnswer(_ answer: Answer) -> Answer {
      Answer(change(answer.text), weight: answer.weight, feedback: answer.feedback.map(change))
    }
    switch self {
    case .choice(let answers): return .choice(answers.map(changeAnswer))
    case .multiple(let answers): return .multiple(answers.map(changeAnswer))
    case .short(let answers): return .short(answers.map(changeAnswer))
    case .dictation(let answers): return .dictation(answers.map(changeAnswer))
    case .trueFalse(let isTrue, let first, let second):
      return .trueFalse(
        isTrue: isTrue, feedbackForTrue: first.map(change), feedbackForFalse: second.map(change))
    case .numeric(let answers):
      return .numeric(
        answers.map {
          NumericAnswer($0.range, weight: $0.weight, feedback: $0.feedback.map(change))
        })
    case .matching(let pairs, let distractors):
      return .matching(
        pairs.map { Pair(prompt: change($0.prompt), match: $0.match) }, distractors: distractors)
    case .ordering(let items): return .ordering(items.map(change))
    case .cloze, .essay, .speaking, .description: return self
    }
  }
}
