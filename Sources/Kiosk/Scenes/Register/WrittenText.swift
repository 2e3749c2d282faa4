import Entries
import ThaiText
import Vocabulary

/// A line as a text of the improvement register: harmless, and without space around it.
enum WrittenText: Equatable {
  /// Nothing was typed.
  case nothing
  case text(String)
  /// It can't stand there, and why.
  case unfit(Bilingual)

  /// What a line says.
  ///
  /// - Parameter limit: The most bytes that it may have.
  init(_ line: String, upTo limit: Int = RegisterLimits.text) {
    let text = printableLine(line).trimmed
    if text.isEmpty {
      self = .nothing
    } else if text.utf8.count > limit {
      self = .unfit(limit == RegisterLimits.name ? Phrase.visitorTooLong : Phrase.tooLong)
    } else {
      self = RegisterLimits.allows(text, upTo: limit) ? .text(text) : .unfit(Phrase.notText)
    }
  }
}
