import SourceText
import Vocabulary

/// Aiken, Moodle's simplest text format: a stem, options `A.` and `B.`, and `ANSWER: B`.
public struct AikenFormat: BankFormat {
  /// `aiken`.
  public let name = "aiken"
  /// `.aiken`, or `.txt` as Moodle exports it.
  public let endings = ["aiken", "txt"]

  /// The format.
  public init() {}

  /// Whether options and `ANSWER:` stand under the first text, or at least options A and B.
  public func recognises(_ file: SourceFile) -> Bool {
    file.bytes.withLineFeeds.asGIFT { file in
      var position = file.has("\u{FEFF}", at: 0, before: file.count) ? 3 : 0
      let end = min(file.count, 65_536)
      var options = 0
      while position < end {
        let lineEnd = file.lineEnd(from: position, to: end)
        let line = file.trimmed(position, lineEnd, hasComments: false)
        position = lineEnd + 1
        if file.has("//", at: line.lower, before: line.upper)
          || file.has("::", at: line.lower, before: line.upper)
          || file.has("$CATEGORY:", at: line.lower, before: line.upper)
        {
          return false
        }
        switch AikenLine(file, line) {
        case .blank: break
        case .option: options += 1
        case .answer: return options > 0
        case .text:
          if options > 1 { return true }
          options = 0
        }
      }
      return options > 1
    }
  }

  /// Reads an Aiken file: the sound questions load, the faulty ones are named.
  public func read(_ file: SourceFile) -> Bank { Bank(aiken: file) }

  /// Prints choice and true/false questions; all else is left out and told.
  public func text(of questions: some Sequence<Question>) -> BankText {
    var writer = AikenWriter()
    for question in questions { writer.add(question) }
    return BankText(text: writer.output.withoutMarkAtStart, losses: writer.losses)
  }
}

extension Bank {
  /// Reads an Aiken file: the sound questions load, the faulty ones are named in `diagnostics`.
  public init(aiken file: SourceFile) {
    let bytes = file.bytes.withLineFeeds
    let (index, diagnostics) = AikenParser.read(bytes)
    self.init(
      file: file, storage: AikenStorage(index: index, bytes: bytes), diagnostics: diagnostics)
  }
}
