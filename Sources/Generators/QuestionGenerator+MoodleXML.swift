import QuizEngine
import SourceText

extension QuestionGenerator {
  /// The text of a Moodle XML bank: the questions of `gift(count:seed:)`, as Moodle prints them.
  ///
  /// About 1,800 bytes a question. The same seed gives the same bytes on every machine.
  public static func moodleXML(count: Int, seed: UInt64 = 1) -> [UInt8] {
    let text = String(decoding: gift(count: count, seed: seed), as: UTF8.self)
    let bank = Bank(gift: SourceFile(name: "generated.gift", text: text))
    return Array(MoodleXMLWriter.text(of: bank).text.utf8)
  }
}
