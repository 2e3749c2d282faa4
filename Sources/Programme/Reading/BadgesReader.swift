import SourceText
import Vocabulary

/// Reads what an event file says of badges.
enum BadgesReader {
  /// The countries to be greeted, in the file's order; none where it names none.
  static func read(_ fields: inout ObjectReader) -> [Greeting] {
    fields.object("badges", isRequired: false) { badges in
      badges.array("greetings", isRequired: false) { element in
        element.object { greeting(&$0) }
      }
    } ?? []
  }

  private static func greeting(_ fields: inout ObjectReader) -> Greeting? {
    let country = fields.bilingual("country")
    let list = fields.field("questions")
    let questions = list?.array()?.compactMap { $0.string().map { QuestionID($0) } }
    if let list, let questions, questions.isEmpty {
      list.sink.error(
        at: list.offset, th: "ไม่มีคำถามของประเทศนี้", en: "no question is named",
        remedy: Bilingual(
          th: "ใส่รหัสคำถาม เช่น [\"hello-laos\"]",
          en: "name a question's id, like [\"hello-laos\"]"))
    }
    guard let country, let questions else { return nil }
    return Greeting(country: country, questions: questions)
  }
}
