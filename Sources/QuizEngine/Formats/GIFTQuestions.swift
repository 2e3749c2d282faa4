import Vocabulary

/// Making a question from its places in a GIFT file.
extension GIFTIndex {
  /// The question of an entry.
  func question(_ entry: Entry, in file: GIFTBytes) -> Question {
    let body = body(of: entry, in: file)
    let stem = FormattedText(stem(of: entry, in: file), format: entry.stem.format)
    return Question(
      id: entry.id.isEmpty ? ContentID.id(stem: stem, body: body) : id(of: entry, in: file),
      title: file.text(entry.title), category: categories[Int(entry.category)], stem: stem,
      body: body, feedback: Self.optional(entry.feedback, in: file),
      tags: tags(of: entry, in: file),
      line: Int(entry.line))
  }

  /// The author's id, or the one made from the content.
  func id(of entry: Entry, in file: GIFTBytes) -> QuestionID {
    guard entry.id.isEmpty else { return QuestionID(file.mark(entry.id)) }
    let stem = FormattedText(stem(of: entry, in: file), format: entry.stem.format)
    return ContentID.id(stem: stem, body: body(of: entry, in: file))
  }

  /// The tags in the author's order.
  func tags(of entry: Entry, in file: GIFTBytes) -> [String] {
    guard !entry.tags.isEmpty else { return [] }
    return tags[entry.tags.lower..<entry.tags.upper].map { file.mark($0) }
  }

  private func stem(of entry: Entry, in file: GIFTBytes) -> String {
    entry.hasGap
      ? file.text(entry.stem.range, gapThen: entry.tail) : file.text(entry.stem.range)
  }

  private func body(of entry: Entry, in file: GIFTBytes) -> Question.Body {
    let answers = answers[entry.answers.lower..<entry.answers.upper]
    switch entry.kind {
    case .choice: return .choice(Self.answers(answers, in: file))
    case .multiple: return .multiple(Self.answers(answers, in: file))
    case .short: return .short(Self.answers(answers, in: file))
    case .dictation: return .dictation(Self.answers(answers, in: file))
    case .trueFalse:
      let wrong = answers.first.flatMap { Self.optional($0.feedback, in: file) }
      let right = answers.dropFirst().first.flatMap { Self.optional($0.feedback, in: file) }
      return .trueFalse(
        isTrue: entry.isTrue, feedbackForTrue: entry.isTrue ? right : wrong,
        feedbackForFalse: entry.isTrue ? wrong : right)
    case .numeric:
      return .numeric(
        answers.map {
          NumericAnswer(
            Self.range($0, in: file), weight: $0.weight,
            feedback: Self.optional($0.feedback, in: file))
        })
    case .matching: return Self.matching(answers, in: file)
    case .ordering: return .ordering(answers.map { Self.text($0.text, in: file) })
    case .cloze: return .cloze
    case .essay: return .essay
    case .speaking: return .speaking
    case .description: return .description
    }
  }

  private static func answers(_ answers: ArraySlice<Answer>, in file: GIFTBytes) -> [QuizEngine
    .Answer]
  {
    answers.map {
      QuizEngine.Answer(
        text($0.text, in: file), weight: $0.weight, feedback: optional($0.feedback, in: file))
    }
  }

  private static func matching(_ answers: ArraySlice<Answer>, in file: GIFTBytes) -> Question.Body {
    var pairs: [Pair] = []
    var distractors: [String] = []
    pairs.reserveCapacity(answers.count)
    for answer in answers {
      let match = file.text(answer.feedback.range)
      if answer.text.range.isEmpty {
        distractors.append(match)
      } else {
        pairs.append(Pair(prompt: text(answer.text, in: file), match: match))
      }
    }
    return .matching(pairs, distractors: distractors)
  }

  private static func range(_ answer: Answer, in file: GIFTBytes) -> ClosedRange<Double>? {
    guard !answer.text.range.isEmpty,
      case .range(let range) = NumericReading(file, answer.text.range)
    else { return nil }
    return range
  }

  @inline(__always)
  private static func text(_ text: Text, in file: GIFTBytes) -> FormattedText {
    FormattedText(file.text(text.range), format: text.format)
  }

  @inline(__always)
  private static func optional(_ text: Text, in file: GIFTBytes) -> FormattedText? {
    text.range.isEmpty ? nil : Self.text(text, in: file)
  }
}
