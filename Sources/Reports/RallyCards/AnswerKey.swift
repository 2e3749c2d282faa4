import QuizEngine
import RallyControl
import Vocabulary

/// What is right in an RC question, by the letters that stand on paper, for who marks it.
struct AnswerKey {
  private let question: Question
  private let play: any Play

  /// The key of a question, whose options stand as on the RC sheet.
  init(_ question: Question) {
    self.question = question
    play = Rally.play(question)
  }

  /// The answers that earn something or, among several to be chosen, cost something; the best first, each with its share of the question's value.
  var lines: [(text: String, credit: Double)] {
    switch question.body {
    case .choice, .trueFalse: options { play.grade(Response([$0.id])).credit }
    case .multiple(let answers):
      options { option in
        let number = Int(option.id.dropFirst()) ?? 0
        return answers.indices.contains(number - 1) ? answers[number - 1].weight / 100 : 0
      }
    case .matching: [(matches, 1)]
    case .ordering: [(([order] + play.expected).joined(separator: " = "), 1)]
    case .short(let answers), .dictation(let answers):
      expected + partial(answers.map { ($0.text.plain, $0.weight) })
    case .numeric(let answers):
      expected
        + partial(
          answers.map { answer in
            (answer.range.map { Self.text(of: $0) } ?? "*", answer.weight)
          })
    case .cloze, .essay, .speaking, .description: expected
    }
  }

  private var expected: [(text: String, credit: Double)] {
    let separator = question.kind == .cloze ? "   " : " / "
    return play.expected.isEmpty ? [] : [(play.expected.joined(separator: separator), 1)]
  }

  /// How answers that are right in part are marked by hand, as kiosks mark them; nil where none is.
  var partly: Bilingual? {
    let value = question.value
    switch question.body {
    case .multiple(let answers):
      return CardWords.addUp(allEarnNothing: answers.contains { $0.weight <= 0 })
    case .matching(let pairs, _) where pairs.count > 1:
      return CardWords.each(Self.rounded(value, by: pairs.count))
    case .cloze:
      let gaps = ClozeText(question.stem.plain).gaps.count
      return gaps > 1 ? CardWords.each(Self.rounded(value, by: gaps)) : nil
    case .ordering(let items) where items.count > 2:
      // Credit is the share of pairs in their right order less that of the others.
      return CardWords.perSwap(Self.rounded(4 * value, by: items.count * (items.count - 1)))
    default: return nil
    }
  }

  private static func rounded(_ points: Int, by count: Int) -> Int { (points + count / 2) / count }

  private func options(
    _ credit: (AnswerOption) -> Double
  ) -> [(text: String, credit: Double)] {
    play.options.enumerated().map { index, option in
      (text: "\(play.key(ofOption: index)). \(option.text)", credit: credit(option))
    }.filter { $0.credit != 0 }.sorted { $0.credit > $1.credit }
  }

  /// The letters in their right order: option ids number the items as their author put them.
  private var order: String {
    play.options.enumerated()
      .map { (letter: play.key(ofOption: $0), place: Int($1.id.dropFirst()) ?? 0) }
      .sorted { $0.place < $1.place }.map(\.letter).joined(separator: " ")
  }

  private var matches: String {
    play.prompts.enumerated().map { number, prompt in
      let right = play.options.indices.first {
        play.grade(Response(["\(prompt.id)=\(play.options[$0].id)"])).credit > 0
      }
      return "\(number + 1). \(right.map { play.key(ofOption: $0) } ?? "–")"
    }.joined(separator: "   ")
  }

  /// The answers that earn a part of the whole.
  private func partial(
    _ answers: [(text: String, weight: Double)]
  ) -> [(text: String, credit: Double)] {
    answers.filter { $0.weight > 0 && $0.weight < 100 && !play.expected.contains($0.text) }
      .map { ($0.text, $0.weight / 100) }.sorted { $0.credit > $1.credit }
  }

  private static func text(of range: ClosedRange<Double>) -> String {
    func text(_ number: Double) -> String {
      let text = String(number)
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    let low = text(range.lowerBound)
    return range.lowerBound == range.upperBound ? low : "\(low)–\(text(range.upperBound))"
  }
}
