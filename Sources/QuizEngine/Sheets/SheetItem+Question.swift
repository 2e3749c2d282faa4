import ThaiText
import Vocabulary

extension SheetItem {
  /// A question at a place from 1, with what is right or without.
  init(_ question: Question, number: Int, hasKeys: Bool) {
    // The same order on every sheet, so that letters mean the same with keys and without.
    let play = question.play(
      shuffledBy: SeededGenerator(words: "sheet", question.id.rawValue), shufflesOptions: false)
    let letters = play.options.indices.map { play.key(ofOption: $0) }
    let spoken = question.spokenText
    let marks = hasKeys && question.hasFixedOptions ? question.keyedAnswers.map(\.mark) : []
    self.init(
      number: number, kind: question.kind, level: question.level, value: question.value,
      id: hasKeys || spoken != nil ? printableLine(question.id.rawValue) : nil,
      stem: printable(question.shownStem).trimmed, isSpoken: spoken != nil,
      prompts: question.prompts(of: play, letters: hasKeys ? letters : nil),
      options: play.options.enumerated().map { index, option in
        Option(
          letter: letters[index], text: printable(option.text).trimmed,
          mark: marks.indices.contains(index) ? marks[index] : nil)
      },
      space: question.space,
      key: hasKeys ? question.sheetKey(play: play, letters: letters) : nil)
  }
}

extension Question {
  /// Whether the options stand in the author's order, an answer each.
  fileprivate var hasFixedOptions: Bool {
    switch kind {
    case .choice, .multiple, .trueFalse: true
    default: false
    }
  }

  /// The answers that the author lists, with what they earn.
  fileprivate var keyedAnswers: [SheetItem.KeyedAnswer] {
    AnswerJSON.answers(of: self).map { answer in
      let isWhole = answer.weight == 100 || answer.weight == 0
      return SheetItem.KeyedAnswer(
        text: printable(answer.plain).trimmed,
        mark: SheetItem.Mark(
          isRight: answer.weight > 0, weight: isWhole ? nil : "\(answer.weight.decimalText) %",
          feedback: answer.feedback.flatMap(shown)))
    }
  }

  /// The prompts, each with the letter of its match where letters are given.
  fileprivate func prompts(of play: any Play, letters: [String]?) -> [SheetItem.Prompt] {
    guard case .matching(let pairs, _) = body else { return [] }
    let places = Dictionary(
      play.options.enumerated().map { ($1.text, $0) }, uniquingKeysWith: { first, _ in first })
    return zip(play.prompts, pairs).map { prompt, pair in
      let place = places[FormattedText(pair.match).plain]
      return SheetItem.Prompt(
        text: printable(prompt.text).trimmed, letter: place.flatMap { letters?[$0] })
    }
  }

  fileprivate var space: SheetItem.Space {
    switch body {
    case .choice, .multiple, .trueFalse, .matching, .speaking, .description: .none
    case .short: .lines(1)
    case .dictation: .lines(2)
    case .essay: .lines(8)
    case .numeric: .field
    case .cloze: .gaps(ClozeText(stem.plain).gaps.count)
    case .ordering(let items): .letters(items.count)
    }
  }

  fileprivate func sheetKey(play: any Play, letters: [String]) -> SheetItem.Key {
    SheetItem.Key(
      topic: topic.map(printableLine), title: title.isEmpty ? nil : printableLine(title),
      answers: unlistedAnswers(play: play, letters: letters),
      script: spokenText.map { printable($0).trimmed },
      criteria: play.isJudged ? rubric.criteria.map(\.printable) : [],
      feedback: feedback.flatMap(shown))
  }

  /// What is right where no option or prompt can be marked with it.
  private func unlistedAnswers(play: any Play, letters: [String]) -> [SheetItem.KeyedAnswer] {
    let right = SheetItem.Mark(isRight: true)
    switch body {
    case .short, .numeric, .dictation: return keyedAnswers
    case .cloze:
      return play.expected.map { SheetItem.KeyedAnswer(text: printable($0), mark: right) }
    case .ordering(let items):
      let ids = play.options.map(\.id)
      let order = items.indices.compactMap { ids.firstIndex(of: Answer.optionID(number: $0 + 1)) }
      let text = ([order.map { letters[$0] }.joined(separator: " ")] + play.expected)
        .joined(separator: " = ")
      return [SheetItem.KeyedAnswer(text: printable(text), mark: right)]
    default: return []
    }
  }

  private func shown(_ text: FormattedText) -> String? {
    let text = printable(text.plain).trimmed
    return text.isEmpty ? nil : text
  }
}

extension Rubric.Criterion {
  fileprivate var printable: Self { Self(name: printableLine(name), most: most) }
}

extension AnswerJSON {
  /// What is answered, as a reader sees it.
  fileprivate var plain: String {
    switch content {
    case .text(let text): text.plain
    case .numbers(nil): "*"
    case .numbers(let range?):
      range.lowerBound == range.upperBound
        ? range.lowerBound.decimalText
        : "\(range.lowerBound.decimalText) … \(range.upperBound.decimalText)"
    }
  }
}
