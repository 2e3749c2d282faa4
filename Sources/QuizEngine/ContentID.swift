import Vocabulary

/// Ids for questions whose author gave none.
///
/// The id stays the same while the stem and the answers' texts do: layout, titles, tags, weights
/// and feedback may change.
enum ContentID {
  /// `q-` and 12 hexadecimal digits.
  static func id(stem: FormattedText, body: Question.Body) -> QuestionID {
    var hash = TextHash()
    hash.add(stem.text)
    switch body {
    case .choice(let answers), .multiple(let answers), .short(let answers), .dictation(let answers):
      for answer in answers { hash.add(answer.text.text) }
    case .numeric(let answers):
      for answer in answers {
        hash.add(answer.range.map { "\($0.lowerBound)..\($0.upperBound)" } ?? "*")
      }
    case .matching(let pairs, let distractors):
      for pair in pairs {
        hash.add(pair.prompt.text)
        hash.add(pair.match)
      }
      for distractor in distractors { hash.add(distractor) }
    case .ordering(let items):
      for item in items { hash.add(item.text) }
    case .trueFalse, .cloze, .essay, .speaking, .description:
      break
    }
    return QuestionID("q-" + hash.digits)
  }
}

extension Question {
  /// The id it has where its author gave none: made from its stem and its answers' texts.
  public var contentID: QuestionID { ContentID.id(stem: stem, body: body) }
}

/// A 64-bit hash of texts that is the same in every process and on every machine.
///
/// Source: FNV-1a, with the finalizer of MurmurHash3 so that all digits depend on all bytes.
private struct TextHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    // A byte that no UTF-8 text holds keeps «ab», «c» apart from «a», «bc».
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The first 48 bits, as 12 hexadecimal digits.
  var digits: String {
    var value = state
    value = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
    value = (value ^ (value >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    value ^= value >> 33
    let text = String(value >> 16, radix: 16)
    return String(repeating: "0", count: 12 - text.utf8.count) + text
  }
}
