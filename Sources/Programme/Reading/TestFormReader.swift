import Entries
import SourceText
import Vocabulary

/// Reads with which other test a test is compared.
enum TestFormReader {
  /// The form, and the test whose questions it has where it has the same.
  ///
  /// - Parameter above: The quizzes that stand before it in the file.
  static func read(
    _ fields: inout ObjectReader, above: [Quiz]
  ) -> (form: TestForm?, twin: Quiz?) {
    let parallel = fields.field("parallelTo", isRequired: false)
    let same = fields.field("sameFormAs", isRequired: false)
    if let same, parallel != nil {
      same.sink.error(
        at: same.offset, th: "มีทั้ง parallelTo และ sameFormAs",
        en: "both parallelTo and sameFormAs are given",
        remedy: Bilingual(th: "เลือกอย่างเดียว", en: "keep one of them"))
      return (nil, nil)
    }
    if let same {
      let twin = test(same, above: above)
      for name in ["banks", "draw", "kinds"] {
        guard let field = fields.field(name, isRequired: false) else { continue }
        field.sink.error(
          at: field.offset, th: "ข้อสอบฉบับเดียวกันไม่ต้องกำหนด \(name)",
          en: "the same form has no \(name) of its own",
          remedy: Bilingual(th: "ลบ \(name) ออก", en: "leave \(name) out"))
      }
      return (twin.map { .same(as: $0.id) }, twin)
    }
    guard let parallel else { return (nil, nil) }
    return (test(parallel, above: above).map { .parallel(to: $0.id) }, nil)
  }

  /// Reports a form of what is no test.
  static func check(
    _ form: TestForm?, rule: ScoringRule, mode: QuizMode, _ fields: inout ObjectReader
  ) {
    guard form != nil, rule != .exam || mode != .individual,
      let field = fields.field("rule", isRequired: false) ?? fields.field("id", isRequired: false)
    else { return }
    field.sink.error(
      at: field.offset, th: "parallelTo และ sameFormAs ใช้กับข้อสอบ (rule: \"exam\") เท่านั้น",
      en: "parallelTo and sameFormAs are for tests (rule: \"exam\")",
      remedy: Bilingual(th: "เขียน rule: \"exam\"", en: "write rule: \"exam\""))
  }

  private static func test(_ field: FieldReader, above: [Quiz]) -> Quiz? {
    guard let name = field.string() else { return nil }
    let tests = above.filter { $0.rule == .exam && $0.mode == .individual }
    if let test = tests.first(where: { $0.id.rawValue == name }) { return test }
    let names = tests.map(\.id.rawValue)
    let list = names.joined(separator: ", ")
    field.sink.error(
      at: field.offset, th: "ไม่มีข้อสอบ “\(name)” ก่อนหน้านี้ในไฟล์",
      en: "no test `\(name)` stands above this one",
      remedy: names.isEmpty
        ? Bilingual(
          th: "วางข้อสอบ (rule: \"exam\") ที่อ้างถึงไว้ก่อน",
          en: "put the test (rule: \"exam\") that it names above it")
        : Bilingual(th: "ข้อสอบที่มี: \(list)", en: "the tests are: \(list)"))
    return nil
  }
}
