import Arguments
import ThaiText

extension Invocation {
  /// The points that `--scores` gives, one a criterion.
  ///
  /// - Throws: `UsageError` where they are missing or no whole numbers.
  func scores() throws -> [Int] {
    guard let text = string("scores") else { throw error(.missingArgument("--scores")) }
    return try arabicDigits(text).split(separator: ",", omittingEmptySubsequences: false).map {
      guard let score = Int(String($0).trimmed) else {
        throw error(
          .rejected(text, of: "--scores", because: "scores are whole numbers between commas"))
      }
      return score
    }
  }

  /// What an option says that is kept and shown again; nil where it is not given.
  ///
  /// - Parameter limit: The most bytes that it may have.
  /// - Throws: `UsageError` where it is empty, longer, or not printable.
  func text(_ name: String, upTo limit: Int) throws -> String? {
    guard let text = string(name)?.trimmed else { return nil }
    guard printableLine(text) == text, !text.isEmpty, text.utf8.count <= limit else {
      throw error(
        .rejected(
          text, of: "--\(name)", because: "it has 1 to \(limit) bytes, all of them printable"))
    }
    return text
  }
}
