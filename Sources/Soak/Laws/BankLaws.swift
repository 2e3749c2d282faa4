import QuizEngine
import SourceText
import Vocabulary

/// What holds of the bank that any file is read as.
enum BankLaws {
  static func check(_ bank: Bank) throws(BrokenLaw) {
    try DiagnosticLaws.check(bank.diagnostics, of: bank.file)
    try hold("a bank without questions says why", !bank.isEmpty || bank.diagnostics.hasErrors)
    try checkIndex(bank)
    try DiagnosticLaws.check(
      BankChecks.diagnostics(of: bank), of: bank.file)
    for question in bank { try PlayLaws.check(question) }
    try checkSheets(bank)
  }

  private static func checkSheets(_ bank: Bank) throws(BrokenLaw) {
    let text = AnswerSheet.text([bank], hasKeys: false, language: .thai)
    try hold("a sheet shows what loads", text.isEmpty == bank.isEmpty)
    for sheet in [text, AnswerSheet.markdown([bank]), AnswerSheet.html([bank])] {
      try hold(
        "a sheet holds no control characters", sheet.unicodeScalars.allSatisfy(\.isPrintable),
        sheet)
    }
  }

  /// What is asked of a bank without making a question agrees with the question.
  private static func checkIndex(_ bank: Bank) throws(BrokenLaw) {
    let places = 0...bank.file.bytes.count
    var finder = PositionFinder(bank.file)
    var last = -1
    for position in bank.indices {
      let question = bank[position]
      let offset = bank.offset(at: position)
      try hold("a question stands in its file", places.contains(offset), "\(offset)")
      try hold("questions come in the file's order", offset > last, "\(last), then \(offset)")
      last = offset
      try holdEqual("a question knows its line", question.line, finder.position(at: offset).line)
      try holdEqual("a bank knows the line", bank.line(at: position), question.line)
      try holdEqual("a bank knows the id", bank.id(at: position), question.id)
      try holdEqual("a bank knows the kind", bank.kind(at: position), question.kind)
      try holdEqual("a bank knows the level", bank.level(at: position), question.level)
      try holdEqual("a bank knows the tags", bank.tags(at: position), question.tags)
      for answer in 0..<question.answerCount {
        let offset = bank.offset(at: position, answer: answer)
        try hold("an answer stands in its file", places.contains(offset), "\(offset)")
      }
      for tag in question.tags.indices {
        let offset = bank.offset(at: position, tag: tag)
        try hold("a tag stands in its file", places.contains(offset), "\(offset)")
      }
    }
  }
}

extension Question {
  /// How many answers have a place in a file.
  fileprivate var answerCount: Int {
    switch body {
    case .choice(let answers), .multiple(let answers), .short(let answers), .dictation(let answers):
      answers.count
    case .numeric(let answers): answers.count
    case .matching(let pairs, let distractors): pairs.count + distractors.count
    case .ordering(let items): items.count
    case .trueFalse, .cloze, .essay, .speaking, .description: 0
    }
  }
}
