import ThaiText
import Vocabulary

/// The playing of a question in which each prompt gets its match.
struct MatchingPlay: Play {
  static let instruction = Bilingual(
    th: "จับคู่ทุกข้อ พิมพ์ตัวอักษรหรือหมายเลขของคู่ตามลำดับข้อ เช่น B A C หรือ 2.1.3 หรือ 1B 2A 3C "
      + "ข้อที่ไม่ทราบให้ใส่ -",
    en: "Match each number: type the letters or their numbers in order, such as B A C, 2.1.3, or "
      + "1B 2A 3C. Type - if you do not know.")

  private let pairs: [Pair]
  /// The different matches in the author's order, those without a prompt last.
  private let matches: [String]
  /// The indices of the matches in the order shown.
  private let order: [Int]

  init(pairs: [Pair], distractors: [String], shuffledBy shuffle: ([Int]) -> [Int]) {
    self.pairs = pairs
    var seen: Set<String> = []
    matches = (pairs.map(\.match) + distractors).filter { seen.insert($0).inserted }
    order = shuffle(Array(matches.indices))
  }

  var prompts: [AnswerOption] {
    pairs.enumerated().map { AnswerOption(id: "p\($0 + 1)", text: $1.prompt.plain) }
  }

  var options: [AnswerOption] {
    order.map { AnswerOption(id: Answer.optionID(number: $0 + 1), text: matches[$0].plainMatch) }
  }

  var expected: [String] { pairs.map { "\($0.prompt.plain) → \($0.match.plainMatch)" } }

  func read(_ line: String) throws(Unreadable) -> Response {
    guard !line.trimmed.isEmpty else { throw .empty }
    let keys = arabicDigits(line)
    let readings = Kedmanee.holdsThai(keys) ? Kedmanee.readings(ofThai: keys) : [keys]
    var reason = Unreadable.pairs(pairs.count, last: OptionKeys.letter(order.count - 1))
    for reading in readings {
      do throws(Unreadable) {
        let chosen = try MatchingKeys.choices(
          in: reading, prompts: pairs.count, options: order.count)
        return Response(
          chosen.enumerated().compactMap { prompt, option in
            option.map { "p\(prompt + 1)=\(Answer.optionID(number: order[$0] + 1))" }
          })
      } catch {
        reason = error
      }
    }
    throw reason
  }

  func grade(_ response: Response) -> Grade {
    let right = pairs.indices.filter { index in
      guard let match = matches.firstIndex(of: pairs[index].match) else { return false }
      return response.parts.contains("p\(index + 1)=\(Answer.optionID(number: match + 1))")
    }
    let numbers = right.map { String($0 + 1) }.joined(separator: ", ")
    let isPartly = !right.isEmpty && right.count < pairs.count
    return Grade(
      credit: pairs.isEmpty ? 0 : Double(right.count) / Double(pairs.count),
      remarks: isPartly
        ? [Bilingual(th: "ข้อที่จับคู่ถูก: \(numbers)", en: "Right pairs: \(numbers)")] : [])
  }
}

extension String {
  /// The text of a match, in which HTML is understood.
  fileprivate var plainMatch: String { FormattedText(self).plain }
}

/// What a line says of a matching question's prompts.
enum MatchingKeys {
  /// The index of the option chosen for each prompt, nil for one that is left open.
  ///
  /// `B A C`, `BAC`, `2 1 3` and `b,-,c` go by the prompts' order; `1B 3C`, `1=b, 3=c` name them.
  ///
  /// A line that names prompts leaves those open that it does not name.
  ///
  /// - Throws: where a prompt or an option is not there, or keys by order are not one a prompt.
  static func choices(in line: String, prompts: Int, options: Int) throws(Unreadable) -> [Int?] {
    let tokens = line.lowercased().unicodeScalars
      .split { " ,;.()\t".unicodeScalars.contains($0) }.map { String($0) }
    if let pairs = try named(tokens, prompts: prompts, options: options) { return pairs }
    let keys: [String] =
      tokens.count == 1 && prompts > 1 ? tokens[0].map { String($0) } : tokens
    guard keys.count == prompts else {
      throw .pairs(prompts, last: OptionKeys.letter(options - 1))
    }
    var chosen: [Int?] = []
    for key in keys { chosen.append(try option(key, of: options)) }
    return chosen
  }

  /// The choices of tokens that begin with a prompt's number; nil where these are of another form.
  private static func named(
    _ tokens: [String], prompts: Int, options: Int
  ) throws(Unreadable) -> [Int?]? {
    var chosen: [Int?]? = nil
    for token in tokens {
      let number = token.prefix { ("0"..."9").contains($0) }
      var key = token.dropFirst(number.count)
      let hasSign = key.first.map { "=:-".contains($0) } ?? false
      if hasSign { key = key.dropFirst() }
      // Without a sign a number alone is an option's.
      guard let prompt = Int(number), !key.isEmpty || hasSign else {
        guard chosen == nil else {
          throw .noSuchOption(token, last: OptionKeys.letter(options - 1))
        }
        return nil
      }
      guard (1...max(prompts, 1)).contains(prompt) else { throw .noSuchPrompt(token, of: prompts) }
      var pairs = chosen ?? Array(repeating: nil, count: prompts)
      pairs[prompt - 1] = key.isEmpty ? nil : try option(String(key), of: options)
      chosen = pairs
    }
    return chosen
  }

  private static func option(_ key: String, of count: Int) throws(Unreadable) -> Int? {
    if key == "-" { return nil }
    let named = try OptionKeys.indices(in: key, of: count)
    guard named.count == 1 else { throw .noSuchOption(key, last: OptionKeys.letter(count - 1)) }
    return named[0]
  }
}
