import Programme
import QuizEngine
import SourceText
import Vocabulary

/// The bank files of an event, each read once, when it is first asked for.
final class BankShelf {
  private let folder: String
  private var pools: [QuizID: QuestionPool] = [:]
  private var banks: [String: Bank] = [:]

  /// The banks that an event file in a folder names.
  init(folder: String) { self.folder = folder }

  /// The questions of a quiz.
  func questions(of quiz: Quiz) throws -> QuestionPool {
    if let pool = pools[quiz.id] { return pool }
    let pool = QuestionPool(try quiz.banks.map(bank))
    pools[quiz.id] = pool
    return pool
  }

  private func bank(_ name: String) throws -> Bank {
    if let bank = banks[name] { return bank }
    let file = try FileReader.source(
      at: Path.join(folder, name), limit: FileReader.bankLimit)
    let bank = Bank(gift: file)
    banks[name] = bank
    return bank
  }
}
