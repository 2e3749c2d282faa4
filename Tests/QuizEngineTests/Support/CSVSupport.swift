import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

/// The bank of a literal table.
func table(_ text: String) -> Bank { Bank(csv: SourceFile(name: "bank.csv", text: text)) }

/// The only question of a table of a header and a row, which must be free of faults.
func row(_ header: String, _ row: String) throws -> Question {
  let bank = table(header + "\n" + row + "\n")
  #expect(bank.diagnostics.map(\.message.en) == [])
  return try #require(bank.first)
}
