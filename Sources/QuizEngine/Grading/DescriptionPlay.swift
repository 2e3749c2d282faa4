import Vocabulary

/// The playing of a page that asks nothing: it is read, and any line goes on.
struct DescriptionPlay: Play {
  static let instruction = Bilingual(
    th: "อ่านแล้วกด Enter เพื่อไปต่อ", en: "Read, then press Enter to go on.")

  var expected: [String] { [] }

  func read(_ line: String) throws(Unreadable) -> Response { .none }

  func grade(_ response: Response) -> Grade { Grade(credit: 0) }
}
