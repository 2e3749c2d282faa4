import ThaiText
import Vocabulary

/// What statistics count of a question.
struct QuestionFacts {
  var kind: QuestionKind
  var level: Level?
  var topic: String?
  /// Where the key of a choice question stands, from 0; nil where there is none.
  var key: (options: Int, place: Int)?
  /// How many words there are to read.
  var words: Int
  /// How long it takes to answer.
  var seconds: Double
  /// What it is worth, in points.
  var value: Int

  init(_ question: Question) {
    kind = question.kind
    level = question.level
    topic = question.topic.flatMap { $0.isEmpty ? nil : $0 }
    value = question.value
    if case .choice(let answers) = question.body {
      let best = answers.map(\.weight).max() ?? 0
      key = answers.firstIndex { best > 0 && $0.weight == best }.map { (answers.count, $0) }
    }
    let play = question.play()
    let texts = [question.shownStem] + (play.prompts + play.options).map(\.text)
    words = texts.map(WordCount.words).reduce(0, +)
    seconds = AnsweringTime.seconds(for: question, reading: words)
  }
}

/// How long people take to answer.
public enum AnsweringTime {
  /// How fast people of a level read questions in English, in words a minute.
  ///
  /// Our own figures, for careful reading: adults read their first language silently at 238 words a
  /// minute (Brysbaert 2019, <https://doi.org/10.1016/j.jml.2019.104047>), learners slower.
  public static func readingPace(at level: Level?) -> Double {
    switch level {
    case nil, .a1: 60
    case .a2: 80
    case .b1: 100
    case .b2: 130
    case .c1: 160
    case .c2: 190
    }
  }

  /// How long it takes to answer once the question is read, in seconds: our own figures.
  static func answering(_ question: Question) -> Double {
    switch question.body {
    case .choice: 10
    case .multiple: 20
    case .trueFalse: 8
    case .short, .numeric: 20
    case .matching(let pairs, _): 8 * Double(pairs.count)
    case .ordering(let items): 6 * Double(items.count)
    case .cloze: 12 * Double(ClozeText(question.stem.plain).gaps.count)
    // Each word is written once.
    case .dictation: 3 * Double(WordCount.words(in: question.spokenText ?? ""))
    case .essay: 180
    case .speaking: 90
    case .description: 0
    }
  }

  /// How fast a text is read out to learners, in words a minute: our own figure.
  static let speakingPace = 120.0

  /// How long a question takes: the `seconds=` tag's time, else the time to read it, to hear its
  /// text twice, and to answer.
  static func seconds(for question: Question, reading words: Int) -> Double {
    if let seconds = question.seconds { return Double(seconds) }
    let heard = Double(question.spokenText.map(WordCount.words) ?? 0)
    return 60 * Double(words) / readingPace(at: question.level) + 120 * heard / speakingPace
      + answering(question)
  }
}

/// Counts words.
enum WordCount {
  /// How many words a text has, Thai ones too. What has neither letter nor digit is none.
  static func words(in text: String) -> Int {
    let pieces = text.unicodeScalars.split { $0.properties.isWhitespace }
    return pieces.reduce(0) { $0 + words(inPiece: $1) }
  }

  private static func words(inPiece piece: Substring.UnicodeScalarView) -> Int {
    let thai = piece.filter { (0xE00...0xE7F).contains($0.value) }
    let hasOther = piece.contains {
      !(0xE00...0xE7F).contains($0.value)
        && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
    guard !thai.isEmpty else { return hasOther ? 1 : 0 }
    let run = Array(thai)
    // Without the dictionary, a word has about four letters.
    let count = ThaiWords.shared.map { $0.breaks(in: run).count + 1 } ?? (run.count + 3) / 4
    return count + (hasOther ? 1 : 0)
  }
}
