import Entries
import QuizEngine
import Vocabulary

/// What holds of the playing of any question.
enum PlayLaws {
  /// Lines that say something to most kinds of questions.
  private static let lines = [
    "", "a", "2 1", "B-A", "ผิด", "๑,๐๐๐", "3.5 km", "x y z", "* ", "ฟิแ",
  ]

  /// Plays a question with some lines, and with what it says is right.
  static func check(_ question: Question) throws(BrokenLaw) {
    let plays = [question.play(), question.play(shuffledBy: SeededGenerator(seed: 7))]
    for play in plays {
      try checkOptions(play)
      for line in lines + play.expected { try check(play, line) }
    }
    try holdEqual(
      "shuffling changes nothing of what is right", Set(plays[0].expected), Set(plays[1].expected))
    let skipped = plays[0].grade(.none)
    try holdEqual("a skip earns nothing", skipped.credit, 0)
  }

  /// Types a line as the answer.
  static func check(_ play: any Play, _ line: String) throws(BrokenLaw) {
    let response: Response
    do throws(Unreadable) {
      response = try play.read(line)
    } catch {
      try holdEqual("a line is refused for the same reason each time", error, refusal(play, line))
      return
    }
    try hold("a line is read the same each time", (try? play.read(line)) == response, line)
    let grade = play.grade(response)
    try holdEqual("an answer is graded the same each time", play.grade(response), grade)
    try hold("credit is from 0 to 1", (0...1).contains(grade.credit), "\(line): \(grade.credit)")
    try hold(
      "an answer that earns nothing is the only near miss",
      !grade.isNearMiss || grade.credit == 0, line)
    try hold(
      "what a person decides earns nothing yet", !play.isJudged || grade.credit == 0, line)
    try checkEntry(response, grade)
  }

  private static func refusal(_ play: any Play, _ line: String) -> Unreadable? {
    do throws(Unreadable) {
      _ = try play.read(line)
      return nil
    } catch {
      return error
    }
  }

  private static func checkOptions(_ play: any Play) throws(BrokenLaw) {
    let ids = play.options.map(\.id)
    try holdEqual("no two options have one id", Set(ids).count, ids.count)
    let keys = ids.indices.map { play.key(ofOption: $0) }
    try holdEqual("no two options have one key", Set(keys).count, keys.count)
  }

  /// What the journal keeps of an answer is what was answered.
  private static func checkEntry(_ response: Response, _ grade: Grade) throws(BrokenLaw) {
    let answer = Answered(
      quiz: "soak", attempt: 1, number: 1, answer: response.parts, verdict: .right, rule: .fair,
      value: 100, credit: grade.credit, taken: 1, limit: 1_000, streak: 0)
    do {
      try holdEqual("the journal keeps an answer", try Answered(body: answer.body), answer)
    } catch let error as BrokenLaw {
      throw error
    } catch {
      throw BrokenLaw("the journal reads what it keeps", "\(answer.body): \(error)")
    }
  }
}
