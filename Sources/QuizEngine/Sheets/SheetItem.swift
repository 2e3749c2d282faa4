import Vocabulary

/// A question as it stands on a sheet, whatever the sheet's format.
///
/// What gives something away is in `key`, in an option's `mark` and in a prompt's `letter`, which a
/// sheet without keys does not have. All texts are plain and harmless.
struct SheetItem {
  /// Its place in the bank, from 1.
  var number: Int
  var kind: QuestionKind
  var level: Level?
  /// What it is worth, in points.
  var value: Int
  /// How it is asked for where it is to be read out; with keys, how the bank names it.
  var id: String?
  var stem: String
  /// Whether a facilitator reads something out.
  var isSpoken: Bool
  /// What is to be matched, numbered.
  var prompts: [Prompt]
  /// What is to be chosen or put into order, lettered.
  var options: [Option]
  /// Where the answer is written.
  var space: Space
  var key: Key?

  struct Prompt: Hashable {
    var text: String
    /// The letter of its match.
    var letter: String?
  }

  struct Option: Hashable {
    var letter: String
    var text: String
    var mark: Mark?
  }

  /// What choosing or writing an answer earns.
  struct Mark: Hashable {
    var isRight: Bool
    /// The percents it earns, where these are neither all nor nothing.
    var weight: String?
    var feedback: String?
  }

  /// Where an answer is written.
  enum Space: Hashable {
    /// Nowhere: nothing is written, or a letter before an option or prompt.
    case none
    /// On lines as wide as the page.
    case lines(Int)
    /// In a short field: a number.
    case field
    /// On a line for each gap.
    case gaps(Int)
    /// In a row of fields, a letter in each.
    case letters(Int)
  }

  /// What only a facilitator is to see.
  struct Key: Hashable {
    var topic: String?
    var title: String?
    /// What is right, or was thought of as wrong, where no options are offered.
    var answers: [KeyedAnswer]
    /// What is read out.
    var script: String?
    /// What a judge looks at; a criterion without a name is the answer as a whole.
    var criteria: [Rubric.Criterion]
    /// What is said to everyone.
    var feedback: String?
  }

  struct KeyedAnswer: Hashable {
    var text: String
    var mark: Mark
  }
}

extension SheetItem {
  /// What stands beside its number.
  func facts(in language: Language) -> [String] {
    var facts: [String?] = [id]
    if key != nil { facts.append(kind.rawValue) }
    facts += [level?.rawValue, key?.topic]
    if kind != .description { facts.append(SheetWords.points(value)[language]) }
    facts.append(key?.title)
    return facts.compactMap(\.self)
  }

  /// Its number and what stands beside it, on one line of text.
  func heading(in language: Language) -> String {
    (["\(number)."] + [facts(in: language).joined(separator: " · ")]).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
