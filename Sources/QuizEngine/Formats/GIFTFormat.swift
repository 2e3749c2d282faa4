import SourceText
import Vocabulary

/// GIFT, the text format of Moodle: `Question {=right ~wrong}`.
public struct GIFTFormat: BankFormat {
  /// `gift`.
  public let name = "gift"
  /// `.gift`, or `.txt` as Moodle exports it.
  public let endings = ["gift", "txt"]

  /// The format.
  public init() {}

  /// Whether a line starts as only GIFT's do, or a brace opens and closes.
  public func recognises(_ file: SourceFile) -> Bool {
    file.bytes.asGIFT { file in
      var position = file.has("\u{FEFF}", at: 0, before: file.count) ? 3 : 0
      var hasBrace = false
      // What tells stands in the first question or the comments above it.
      let end = min(file.count, 65_536)
      var isLineStart = true
      while position < end {
        if isLineStart {
          position = file.skipBlanks(from: position, to: end)
          isLineStart = false
          if file.has("::", at: position, before: end) || file.has("//", at: position, before: end)
            || file.has("$CATEGORY:", at: position, before: end)
          {
            return true
          }
          guard position < end else { break }
        }
        switch file[position] {
        case Byte.newline: isLineStart = true
        case Byte.backslash: position += file.escapeLength(at: position, to: end) - 1
        case Byte.openBrace: hasBrace = true
        case Byte.closeBrace: if hasBrace { return true }
        default: break
        }
        position += 1
      }
      return false
    }
  }

  /// Reads a GIFT file: the sound questions load, the faulty ones are named.
  public func read(_ file: SourceFile) -> Bank { Bank(gift: file) }

  /// Prints questions so that Moodle and Khaolam read them back as they are.
  public func text(of questions: some Sequence<Question>) -> BankText {
    var writer = GIFTWriter()
    for question in questions { writer.add(question) }
    let text = String(decoding: writer.output, as: UTF8.self)
    return BankText(text: text.withoutMarkAtStart, losses: writer.losses)
  }
}
