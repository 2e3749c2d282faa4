import ThaiText
import Vocabulary

/// The playing of a question in which items are put into order: words of a sentence, or steps.
struct OrderingPlay: Play {
  static let instruction = Bilingual(
    th: "เรียงลำดับให้ถูก พิมพ์ตัวอักษรหรือหมายเลขทุกตัวตามลำดับ เช่น C A B หรือ 3.1.2",
    en: "Put these in order: type all the letters or their numbers in order, such as C A B or "
      + "3.1.2.")

  private let items: [FormattedText]
  /// The indices of the items in the order shown.
  private let order: [Int]

  init(items: [FormattedText], shuffledBy shuffle: ([Int]) -> [Int]) {
    self.items = items
    order = shuffle(Array(items.indices))
  }

  var options: [AnswerOption] {
    order.map { AnswerOption(id: Answer.optionID(number: $0 + 1), text: items[$0].plain) }
  }

  /// The sentence, or the steps with arrows between them.
  var expected: [String] {
    let texts = items.map(\.plain)
    let endsSentence = { (text: String) in text.last.map { ".?!".contains($0) } ?? false }
    let isSentence =
      texts.last.map(endsSentence) == true && !texts.dropLast().contains(where: endsSentence)
    return items.isEmpty ? [] : [texts.joined(separator: isSentence ? " " : " → ")]
  }

  func read(_ line: String) throws(Unreadable) -> Response {
    guard !line.trimmed.isEmpty else { throw .empty }
    if line.canonicalAnswer == items.map(\.plain).joined(separator: " ").canonicalAnswer {
      return Response(items.indices.map { Answer.optionID(number: $0 + 1) })
    }
    let indices: [Int]
    do throws(Unreadable) {
      indices = try OptionKeys.indices(in: line, of: order.count)
    } catch {
      // Refused free of charge, a sentence in a wrong order could be tried until it is right.
      guard let typed = spelledOut(line) else { throw error }
      return Response(typed.map { Answer.optionID(number: $0 + 1) })
    }
    guard indices.count == order.count else {
      throw .orderOfAll(order.count, last: OptionKeys.letter(order.count - 1))
    }
    return Response(indices.map { Answer.optionID(number: order[$0] + 1) })
  }

  /// The items in the order in which a line spells them out, each once and nothing else; nil where
  /// it does not. Of two that a line may go on with, the longer is taken.
  private func spelledOut(_ line: String) -> [Int]? {
    var rest = line.orderedWords[...]
    var left = items.indices.map { (index: $0, words: items[$0].plain.orderedWords) }
      .sorted { $0.words.count > $1.words.count }
    var found: [Int] = []
    while let place = left.firstIndex(where: { rest.starts(with: $0.words) }) {
      rest = rest.dropFirst(left[place].words.count)
      found.append(left.remove(at: place).index)
    }
    return rest.isEmpty && left.isEmpty ? found : nil
  }

  /// The credit is Kendall's τ between the order given and the right one, at least 0: each two items
  /// in the right order count for it, each two in the wrong order against it, so that an order at
  /// random earns nothing to speak of.
  ///
  /// Source: Kendall 1938, <https://doi.org/10.1093/biomet/30.1-2.81>.
  func grade(_ response: Response) -> Grade {
    let places = ranks(of: response)
    guard places.count == items.count, items.count > 1 else { return Grade(credit: 0) }
    var balance = 0
    for later in places.indices.dropFirst() {
      for earlier in 0..<later { balance += places[earlier] < places[later] ? 1 : -1 }
    }
    return Grade(credit: Double(balance) / Double(items.count * (items.count - 1) / 2))
  }

  /// The right places of the items in the order given. Items that read the same are
  /// interchangeable: the first given is taken for the first in its place.
  private func ranks(of response: Response) -> [Int] {
    var free = items.map { Optional($0.plain.canonicalAnswer) }
    return response.parts.compactMap { part in
      guard let index = items.indices.first(where: { Answer.optionID(number: $0 + 1) == part })
      else { return nil }
      let text = items[index].plain.canonicalAnswer
      guard let rank = free.firstIndex(of: text) else { return nil }
      free[rank] = nil
      return rank
    }
  }
}

extension String {
  /// The words by which items are told apart in a typed sentence: in small letters, without marks.
  fileprivate var orderedWords: [String] {
    canonicalAnswer.split { $0 == " " || ",;.!?".contains($0) }.map { String($0) }
  }
}
