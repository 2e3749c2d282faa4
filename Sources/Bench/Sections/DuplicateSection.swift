import BenchTable
import Generators
import QuizEngine
import SourceText

/// How long it takes to find near duplicates among many questions.
enum DuplicateSection {
  static func run(_ setting: Setting) throws -> Section {
    let count = setting.scaled(20_000)
    // Four stems and seven phrases: every question shares many words with thousands of others.
    let bank = Bank(
      gift: SourceFile(
        name: "bench.gift",
        text: String(decoding: QuestionGenerator.gift(count: count), as: UTF8.self)))
    guard let check = BankChecks.acrossBanks.first(where: { $0.name == "near-duplicate" }) else {
      throw BenchError("there is no check for near duplicates")
    }
    var found = 0
    var sum = 0
    let times = interleaved(
      setting.repeats(5),
      { found = check.check([BankUnderCheck(bank)]).joined().count },
      { for question in bank { sum &+= question.textLength } })
    guard found > 0, sum > 0 else { throw BenchError("no near duplicates were found") }
    return Section(
      title: "near-duplicate check, \(grouped(Double(count))) questions, "
        + "\(found) found",
      floor: "making all the questions' texts",
      rows: [
        Row(
          what: "texts made, compared and reported", ours: Figure(seconds: times.first.median),
          floor: Figure(seconds: times.second.median), target: .atMost(5))
      ])
  }
}

extension Question {
  /// How many bytes there are in stem and feedback; asking for them makes every text.
  fileprivate var textLength: Int {
    stem.text.utf8.count &+ (feedback?.text.utf8.count ?? 0)
  }
}
