import QuizEngine
import SourceText
import Testing
import Vocabulary

/// The bank of a literal GIFT text.
func gift(_ text: String, name: String = "bank.gift") -> Bank {
  Bank(gift: SourceFile(name: name, text: text))
}

/// The only question of a literal GIFT text, which must be free of faults.
func question(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Question
{
  let bank = gift(text)
  #expect(bank.diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
  #expect(bank.count == 1, sourceLocation: sourceLocation)
  return try #require(bank.first, sourceLocation: sourceLocation)
}

/// Where a byte offset is, as `line:column`.
func place(_ offset: Int, in text: String) -> String {
  let position = SourceFile(name: "", text: text).position(at: offset)
  return "\(position.line):\(position.column)"
}

/// A text in Moodle's own format.
func moodle(_ text: String) -> FormattedText { FormattedText(text) }

/// A plain answer in Moodle's own format.
func answer(_ text: String, _ weight: Double, _ feedback: String? = nil) -> Answer {
  Answer(moodle(text), weight: weight, feedback: feedback.map { moodle($0) })
}
