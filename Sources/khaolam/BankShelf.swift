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

  /// The banks that have been read.
  var readBanks: [Bank] { banks.values.sorted { $0.file.name < $1.file.name } }

  /// The questions of a quiz.
  func questions(of quiz: Quiz) throws -> QuestionPool {
    if let pool = pools[quiz.id] { return pool }
    let pool = QuestionPool(
      try quiz.banks.map(bank), kinds: quiz.playableKinds)
    pools[quiz.id] = pool
    return pool
  }

  private func bank(_ name: String) throws -> Bank {
    if let bank = banks[name] { return bank }
    do {
      let bank = try readBank(Path.join(folder, name))
      banks[name] = bank
      return bank
    } catch {
      throw UnreadableBank(file: error)
    }
  }
}

/// A quiz's bank can't be read.
struct UnreadableBank: ExplainedError {
  var file: BankReadError

  var message: Bilingual {
    Bilingual(
      th: "อ่านคลังข้อสอบ \(file.path) ไม่ได้: \(file.message.th)",
      en: "The question bank \(file.path) can't be read: \(file.message.en).")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "โปรดแจ้งวิทยากร: \(file.remedy.th)", en: "Please tell a facilitator: \(file.remedy.en).")
  }

  var exitCode: Int32 { file.exitCode }
}
