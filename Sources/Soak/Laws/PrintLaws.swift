import QuizEngine
import SourceText
import Vocabulary

/// What holds of printing questions and reading them again.
enum PrintLaws {
  /// What is printed reads as it was, but for what printing said would be lost.
  ///
  /// What was read of the print is exactly what printing and reading it once more gives.
  static func check(_ questions: [Question], printedAs format: some BankFormat) throws(BrokenLaw) {
    let once = try checkedPrint(questions, format, isExact: false)
    _ = try checkedPrint(once, format, isExact: true)
  }

  private static func checkedPrint(
    _ questions: [Question], _ format: some BankFormat, isExact: Bool
  ) throws(BrokenLaw) -> [Question] {
    let printed = format.text(of: questions)
    let kept = withoutLost(questions, printed.losses)
    guard !kept.isEmpty else { return [] }
    let bank: Bank
    do {
      bank = try format.read(SourceFile(name: "printed", text: printed.text))
    } catch {
      throw BrokenLaw("what is printed can be read", "\(error)")
    }
    let faults = bank.diagnostics.filter { $0.severity == .error }
    try hold(
      "\(format.name): what is printed has no faults", faults.isEmpty,
      "\(faults.map(\.message.en))\n\(printed.text)")
    try holdEqual(
      "\(format.name): as many questions are read as were printed", bank.count, kept.count,
      printed.text)
    let read = Array(bank)
    for (one, other) in zip(kept, read) where !one.isChanged {
      try holdEqual(
        "\(format.name): a question is read as it was printed",
        isExact ? one.question.onFirstLine : one.question.meaning,
        isExact ? other.onFirstLine : other.meaning, printed.text)
    }
    return read
  }

  private struct Kept {
    var question: Question
    /// Whether something of it was told to be lost.
    var isChanged: Bool
  }

  private static func withoutLost(_ questions: [Question], _ losses: [BankText.Loss]) -> [Kept] {
    struct Key: Hashable {
      var id: QuestionID
      var line: Int
    }
    let changed = Set(losses.map { Key(id: $0.question, line: $0.line) })
    let left = Set(losses.filter(\.isWhole).map { Key(id: $0.question, line: $0.line) })
    return questions.compactMap { question in
      let key = Key(id: question.id, line: question.line)
      return left.contains(key) ? nil : Kept(question: question, isChanged: changed.contains(key))
    }
  }
}
