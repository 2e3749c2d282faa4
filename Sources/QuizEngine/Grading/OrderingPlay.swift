import ThaiText
import Vocabulary

/// The playing of a question in which items are put into order: words of a sentence, or steps.
struct OrderingPlay: Play {
  static let instruction = Bilingual(
    th: "เรียงลำดับให้ถูก พิมพ์ตัวอักษรทุกตัวตามลำดับ เช่น C A B",
    en: "Put these in order: type all the letters in order, such as C A B.")

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
    let indices = try OptionKeys.indices(in: line, of: order.count)
    guard indices.count == order.count else {
      throw .orderOfAll(order.count, last: OptionKeys.letter(order.count - 1))
    }
    return Response(indices.map { Answer.optionID(number: order[$0] + 1) })
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
