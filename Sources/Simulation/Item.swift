import QuizEngine
import Vocabulary

/// What a simulated person can do with a question.
struct Item {
  /// How hard it is, in logits.
  var difficulty: Double
  /// What may be given as an answer.
  var responses: Responses

  /// What may be given as an answer, and whether it is right.
  enum Responses {
    /// Options to choose, by their ids; each element is one answer, of one id or several.
    case options(right: [[String]], wrong: [[String]])
    /// Options to put into this order; who errs swaps two that stand together.
    case orders(ids: [String])
    /// Texts or numbers to type.
    case texts(right: [String], wrong: [String])
    /// Nothing is asked.
    case none
  }

  /// A question as simulated people see it.
  init(_ question: Question, model: ResponseModel) {
    difficulty = model.difficulty(of: question.id, level: question.level)
    responses = Self.responses(to: question)
  }

  private static func responses(to question: Question) -> Responses {
    let play = question.play()
    let ids = play.options.map(\.id)
    switch question.body {
    case .choice, .trueFalse:
      return options(ids.map { [$0] }, in: play)
    case .multiple(let answers):
      let key = zip(ids, answers).filter { $1.weight > 0 }.map(\.0)
      // Who errs takes one option too many or too few.
      let slips = ids.map { id in ids.filter { key.contains($0) != ($0 == id) } }
      return options([key] + slips.filter { !$0.isEmpty }, in: play)
    case .short(let answers):
      let plain = answers.map { withoutStars($0.text.plain) }
      return texts(plain + plain.flatMap(misspellings) + ["dont know"], in: play)
    case .numeric(let answers):
      let numbers = answers.flatMap { answer -> [Double] in
        guard let range = answer.range else { return [1] }
        let (low, high) = (range.lowerBound, range.upperBound)
        return [(low + high) / 2, low, high + 1, low - 1, high * 10 + 3]
      }
      return texts(numbers.map(written), in: play)
    case .dictation(let answers):
      let plain = answers.map { withoutStars($0.text.plain) }
      return texts(plain + plain.flatMap(misspellings) + ["dont know"], in: play)
    case .cloze:
      let best = ClozeText(question.stem.plain).gaps.map { withoutStars($0[0]) }
      let slips = best.indices.map { gap in
        best.enumerated().map { $0 == gap ? "-" : $1 }.joined(separator: ", ")
      }
      return texts([best.joined(separator: ", ")] + slips + ["dont know"], in: play)
    case .matching(let pairs, _):
      // Ids stand in the prompts' order, for a line such as B A C.
      return .orders(
        ids: pairs.compactMap { pair in
          play.options.first { $0.text == FormattedText(pair.match).plain }?.id
        })
    case .ordering: return .orders(ids: ids)
    case .essay: return .texts(right: ["I would like to help you."], wrong: ["I dont know"])
    case .speaking, .description: return .none
    }
  }

  /// Possible choices sorted into right and wrong by what they earn.
  private static func options(_ choices: [[String]], in play: any Play) -> Responses {
    let isRight = choices.map { play.grade(Response($0)).credit >= 1 }
    return .options(
      right: zip(choices, isRight).filter(\.1).map(\.0),
      wrong: zip(choices, isRight).filter { !$0.1 }.map(\.0))
  }

  /// Possible lines sorted into right and wrong by what they earn; those that can't be read go.
  private static func texts(_ lines: [String], in play: any Play) -> Responses {
    var right: [String] = []
    var wrong: [String] = []
    for line in lines {
      guard let response = try? play.read(line) else { continue }
      if play.grade(response).credit >= 1 { right.append(line) } else { wrong.append(line) }
    }
    return .texts(right: right, wrong: wrong)
  }

  /// What someone may type for an expected answer in which a star stands for any text.
  private static func withoutStars(_ pattern: String) -> String {
    var text = ""
    var isEscaped = false
    for character in pattern {
      if isEscaped || (character != "*" && character != "\\") { text.append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    return text.isEmpty ? "something" : text
  }

  /// A word with its last letter lost, and with two letters swapped.
  private static func misspellings(of word: String) -> [String] {
    guard word.count > 2 else { return ["\(word)\(word)"] }
    var letters = Array(word)
    letters.swapAt(letters.count - 2, letters.count - 1)
    return [String(word.dropLast()), String(letters)]
  }

  private static func written(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    return number.description
  }
}
