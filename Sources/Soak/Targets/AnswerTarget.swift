import QuizEngine
import Vocabulary

/// Typing an answer to a question of each kind.
///
/// The first byte picks the question and whether its options are shuffled; the rest is what is
/// typed.
struct AnswerTarget: SoakTarget {
  let name = "answer"

  func check(_ bytes: [UInt8]) throws(BrokenLaw) {
    let choice = Int(bytes.first ?? 0)
    let questions = AnswerQuestions.all
    guard !questions.isEmpty else { throw BrokenLaw("there are questions to answer") }
    let question = questions[choice % questions.count]
    let isShuffled = choice / questions.count % 2 == 1
    let play = question.play(shuffledBy: isShuffled ? SeededGenerator(seed: 3) : nil)
    let line = typed(bytes.dropFirst())
    try PlayLaws.check(play, line)
    try PlayLaws.check(play, " \(line)  ")
    try holdEqual(
      "blanks around an answer change nothing", reading(play, " \(line)  "), reading(play, line))
  }

  private func reading(_ play: any Play, _ line: String) -> Result<Response, Unreadable> {
    Result { () throws(Unreadable) in try play.read(line) }
  }

  /// What a terminal lets through: one line without control characters.
  private func typed(_ bytes: some Sequence<UInt8>) -> String {
    let text = String(decoding: Array(bytes.prefix(1_000)), as: UTF8.self)
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where scalar.isText || scalar == "\t" {
      line.append(scalar)
    }
    return String(line)
  }
}
