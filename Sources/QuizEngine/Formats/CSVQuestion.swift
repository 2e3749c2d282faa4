import Vocabulary

/// Makes a question of a row.
struct CSVQuestion {
  private let index: CSVBankIndex
  private let entry: CSVBankIndex.Entry
  private let file: GIFTBytes

  init(_ index: CSVBankIndex, _ entry: CSVBankIndex.Entry, _ file: GIFTBytes) {
    self.index = index
    self.entry = entry
    self.file = file
  }

  private func field(_ column: BankColumn) -> ByteRange { index.field(entry, column) }

  private var format: TextFormat { CSVWords.format(file, field(.format)) ?? .moodle }

  /// The question.
  var question: Question {
    let stem = text(field(.stem))
    let body = body
    let id = field(.id)
    return Question(
      id: id.isEmpty ? ContentID.id(stem: stem, body: body) : QuestionID(file.cell(id)),
      title: file.cell(field(.title)), category: file.cell(field(.category)), stem: stem,
      body: body, feedback: optional(field(.feedback)), tags: tags.map(\.text),
      line: Int(entry.line))
  }

  private func text(_ range: ByteRange) -> FormattedText {
    FormattedText(file.cell(range), format: format)
  }

  private func optional(_ range: ByteRange) -> FormattedText? {
    range.isEmpty ? nil : text(range)
  }

  // MARK: Bodies

  private var body: Question.Body {
    switch entry.kind {
    case .choice: .choice(answers.map(answer))
    case .multiple: .multiple(answers.map(answer))
    case .short: .short(answers.map(answer))
    case .dictation: .dictation(answers.map(answer))
    case .numeric:
      .numeric(
        answers.map {
          NumericAnswer(range($0.place), weight: $0.weight, feedback: feedback($0.feedback))
        })
    case .trueFalse: trueFalse
    case .matching:
      .matching(
        keys.compactMap { part in
          file.arrow(in: part).map { arrow in
            let prompt = file.trimmed(part.lower, arrow, hasComments: false)
            let match = file.trimmed(arrow + 2, part.upper, hasComments: false)
            return Pair(
              prompt: FormattedText(file.part(prompt, hasArrows: true), format: format),
              match: file.part(match))
          }
        }, distractors: distractors.map { file.cell($0.text) })
    case .ordering: .ordering(keys.map { FormattedText(file.part($0), format: format) })
    case .cloze: .cloze
    case .essay: .essay
    case .speaking: .speaking
    case .description: .description
    }
  }

  private var trueFalse: Question.Body {
    let isTrue = CSVWords.truth(file, field(.key)) ?? false
    let right = feedback(keyFeedback(number: 0, of: 1))
    let wrong = index.header.distractors.first.flatMap {
      optional(index.field(entry, at: $0.feedback))
    }
    return .trueFalse(
      isTrue: isTrue, feedbackForTrue: isTrue ? right : wrong,
      feedbackForFalse: isTrue ? wrong : right)
  }

  private func range(_ place: ByteRange) -> ClosedRange<Double>? {
    if case .range(let range) = NumericReading(file, place) { range } else { nil }
  }

  // MARK: Answers

  /// A feedback: a whole cell, or a part of a list.
  private enum Feedback {
    case none
    case cell(ByteRange)
    case part(ByteRange)
  }

  private struct Place {
    var place: ByteRange
    var isPart: Bool
    var weight: Double
    var feedback: Feedback
  }

  private func answer(_ place: Place) -> Answer {
    let text = place.isPart ? file.part(place.place) : file.cell(place.place)
    return Answer(
      FormattedText(text, format: format), weight: place.weight, feedback: feedback(place.feedback))
  }

  private func feedback(_ feedback: Feedback) -> FormattedText? {
    switch feedback {
    case .none: nil
    case .cell(let range): optional(range)
    case .part(let range):
      range.isEmpty ? nil : FormattedText(file.part(range), format: format)
    }
  }

  private var keys: [ByteRange] {
    let keys = file.parts(field(.key))
    return keys.isEmpty && entry.kind == .dictation ? file.parts(field(.say)) : keys
  }

  private var distractors: [(text: ByteRange, feedback: ByteRange)] {
    index.header.distractors.compactMap { distractor in
      let text = index.field(entry, at: distractor.column)
      return text.isEmpty ? nil : (text, index.field(entry, at: distractor.feedback))
    }
  }

  /// The feedback for a key: the only one there is, or the one in its place.
  private func keyFeedback(number: Int, of count: Int) -> Feedback {
    let cell = field(.keyfeedback)
    guard !cell.isEmpty else { return .none }
    var parts: [ByteRange] = []
    file.forEachPart(cell) { parts.append($0) }
    if parts.count == 1 { return .part(parts[0]) }
    return number < parts.count ? .part(parts[number]) : .none
  }

  /// The options that have columns of their own, in their order, then any distractors.
  private func answers(_ options: CSVOptions) -> [Place] {
    let keys = options.keys(file.parts(field(.key)))
    let distractors = distractors
    let isShared = entry.kind == .multiple
    let total = options.options.count + distractors.count
    let right = isShared ? (100 / Double(max(keys.count, 1))).asFraction : 100
    let wrong = isShared ? (-100 / Double(max(total - keys.count, 1))).asFraction : 0
    return options.options.enumerated().map { place, option in
      let number = keys.firstIndex(of: place)
      let said = number.map { keyFeedback(number: $0, of: keys.count) } ?? .none
      var feedback = Feedback.cell(option.feedback)
      if option.feedback.isEmpty { feedback = said }
      return Place(
        place: option.text, isPart: false, weight: number == nil ? wrong : right,
        feedback: feedback)
    }
      + distractors.map {
        Place(place: $0.text, isPart: false, weight: wrong, feedback: .cell($0.feedback))
      }
  }

  /// The keys and distractors in the order in which they are offered.
  private var answers: [Place] {
    if entry.kind == .choice || entry.kind == .multiple {
      let options = CSVOptions(index, entry, file)
      if !options.isEmpty { return answers(options) }
    }
    let keys = keys
    let distractors = distractors
    let isShared = entry.kind == .multiple
    let right = isShared ? (100 / Double(max(keys.count, 1))).asFraction : 100
    let wrong = isShared ? (-100 / Double(max(distractors.count, 1))).asFraction : 0
    let keyPlaces = keys.enumerated().map { number, key in
      Place(
        place: key, isPart: true, weight: right,
        feedback: keyFeedback(number: number, of: keys.count))
    }
    var rest = distractors.map {
      Place(place: $0.text, isPart: false, weight: wrong, feedback: .cell($0.feedback))
    }[...]
    let total = keys.count + distractors.count
    guard
      let places = CSVPlaces.places(file, field(.place), keys: keys.count, options: total)
    else { return keyPlaces + rest }
    return (1...total).compactMap { place in
      places.firstIndex(of: place).map { keyPlaces[$0] } ?? rest.popFirst()
    }
  }

  /// Where the answers stand, numbered as in the question's body.
  var answerPlaces: [ByteRange] {
    switch entry.kind {
    case .choice, .multiple, .short, .dictation, .numeric: answers.map(\.place)
    case .matching: keys + distractors.map(\.text)
    case .ordering: keys
    case .trueFalse, .cloze, .essay, .speaking, .description: []
    }
  }

  // MARK: Tags

  /// A tag and where it stands.
  struct Tag {
    var text: String
    var place: ByteRange
  }

  /// The tags: those that have a column of their own, the kind's, then all others.
  var tags: [Tag] {
    var tags: [Tag] = []
    let level = field(.level)
    if !level.isEmpty { tags.append(Tag(text: file.cell(level), place: level)) }
    for column in BankColumn.tagColumns {
      let cell = field(column)
      if !cell.isEmpty { tags.append(Tag(text: column.name + "=" + file.cell(cell), place: cell)) }
    }
    let others = file.parts(field(.tags)).map { Tag(text: file.part($0), place: $0) }
    if let kind = entry.kind.tag, !others.contains(where: { $0.text == kind }) {
      tags.append(Tag(text: kind, place: field(.kind)))
    }
    return tags + others
  }
}

extension BankColumn {
  /// The columns whose cells become `name=value` tags.
  static let tagColumns: [Self] = [.topic, .points, .seconds, .say, .rubric]
}

extension Double {
  /// The weight as Moodle writes its fractions: five decimals.
  var asFraction: Double { (self * 100_000).rounded() / 100_000 }
}

/// The column `place`.
enum CSVPlaces {
  /// The places of the keys among the options, from 1; nil where none or no sensible ones are given.
  static func places(
    _ file: GIFTBytes, _ cell: ByteRange, keys: Int, options: Int
  ) -> [Int]? {
    guard !cell.isEmpty else { return nil }
    let places = file.parts(cell).compactMap { part in
      DecimalNumber(file.bytes, part.lower..<part.upper).flatMap { Int(exactly: $0.value) }
    }
    guard places.count == keys, Set(places).count == keys,
      places.allSatisfy({ (1...max(1, options)).contains($0) })
    else { return nil }
    return places
  }
}
