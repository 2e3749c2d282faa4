import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// A question of a quiz as somebody looks at it who is about to correct its score.
public struct AnsweredQuestion: Hashable, Sendable {
  /// An option, in the order of the bank's file: kiosks show them in another one.
  public struct Option: Hashable, Sendable {
    /// The letter by which a correction names it.
    public var letter: String
    /// Its text as a reader sees it.
    public var text: String
    /// Whether it is right.
    public var isRight: Bool
  }

  /// What was answered, by some people alike.
  public struct Given: Hashable, Sendable {
    /// The letters of options, or what was typed; `""` for nothing.
    public var answer: String
    /// Who answered so, the latest first, each once.
    public var people: [String]
    /// What it earned, or would where a judge has not spoken: the least and the most of them.
    public var points: ClosedRange<Int>
    /// Whether the correction that is looked at makes it right.
    public var isAccepted: Bool
  }

  /// How it is answered.
  public var kind: QuestionKind
  /// What is asked, as a reader sees it.
  public var stem: String
  /// What can be chosen; none where an answer is typed.
  public var options: [Option]
  /// What is right, where that is none of the options.
  public var expected: [String]
  /// The answers that count, those that were given most often first.
  public var given: [Given]
}

extension CorrectionDesk {
  /// A question of a quiz with what was answered to it. All of the event's journal is read.
  ///
  /// - Parameter ruling: The regrading that is looked at; nil for none.
  /// - Throws: `CorrectionRefused` where there is no such question, and the errors of banks and of the
  ///   store.
  public func look(
    at id: QuestionID, of quiz: QuizID, accepting ruling: Regraded? = nil
  ) throws -> AnsweredQuestion {
    let question = try question(id, of: quiz)
    let play = question.play()
    let letters = Dictionary(
      play.options.enumerated().map { ($1.id, play.key(ofOption: $0)) }
    ) { first, _ in first }
    var groups: [[String]: [(entry: Entry, answer: Answered, points: Int)]] = [:]
    let standing = try AnswerStanding(journal: journal, event: event.id)
    try journal.visitEntries(event: event.id) { entry in
      guard entry.kind == .answered, entry.subject == id.rawValue, standing.knows(entry.key) else {
        return
      }
      let answer = try readable(entry.key) { () throws(UnreadableBody) in
        try Answered(body: entry.body)
      }
      guard answer.quiz == quiz, standing.stands(answer, in: entry) else { return }
      let points = standing.decided(answer, in: entry).points
      groups[answer.answer, default: []].append((entry, answer, points))
    }
    let given = groups.map { parts, answers in
      let latest = answers.sorted { $0.entry.at > $1.entry.at }
      let points = answers.map(\.points)
      return AnsweredQuestion.Given(
        answer: parts.map { letters[$0] ?? $0 }.joined(separator: ", "),
        people: latest.map { name($0.answer, $0.entry) }.withoutRepeats,
        points: (points.min() ?? 0)...(points.max() ?? 0),
        isAccepted: ruling?.accepts(parts) ?? false)
    }
    let options = play.options.enumerated().map { index, option in
      AnsweredQuestion.Option(
        letter: play.key(ofOption: index), text: option.text,
        isRight: play.expected.contains(option.text))
    }
    return AnsweredQuestion(
      kind: question.kind, stem: question.shownStem, options: options,
      expected: options.contains(where: \.isRight) ? [] : play.expected,
      given: given.sorted {
        ($1.people.count, $0.answer) < ($0.people.count, $1.answer)
      })
  }

  /// Who answered, with the id by which other commands know the person.
  private func name(_ answer: Answered, _ entry: Entry) -> String {
    if let person = answer.person(in: entry) {
      return event.person(person).map { "\($0.familiarName) (\(person))" } ?? person.rawValue
    }
    return answer.team(in: entry)?.rawValue ?? ""
  }
}

extension [String] {
  /// The texts, each where it stands first.
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
