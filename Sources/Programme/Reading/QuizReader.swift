import Entries
import QuizEngine
import SourceText
import Vocabulary

/// Reads the quizzes of an event file.
enum QuizReader {
  /// The quizzes in the file's order; nil where it has no list of them.
  static func read(_ fields: inout ObjectReader, fileExists: ((String) -> Bool)?) -> [Quiz]? {
    var ids = GivenIDs()
    var above: [Quiz] = []
    return fields.array("quizzes", isRequired: false) { element in
      guard let read = element.object({ quiz(&$0, &ids, above, fileExists) }) else { return nil }
      above.append(read)
      return read
    }
  }

  private static func quiz(
    _ fields: inout ObjectReader, _ ids: inout GivenIDs, _ above: [Quiz],
    _ fileExists: ((String) -> Bool)?
  ) -> Quiz? {
    let id = fields.id(&ids)
    let title = fields.bilingual("title")
    let (form, twin) = TestFormReader.read(&fields, above: above)
    let banks = twin?.banks ?? banks(&fields, fileExists)
    let draw = twin?.draw ?? draw(&fields)
    let kinds = twin.map(\.kinds) ?? kinds(&fields)
    let phase = fields.enumeration("phase", as: Quiz.Phase.self, isRequired: false)
    let mode = QuizModeReader.read(&fields)
    let rule = rule(&fields, of: mode)
    let seconds = fields.integer("seconds", in: 5...3600, isRequired: false)
    TestFormReader.check(form, rule: rule, mode: mode, &fields)
    let attempts = fields.integer("attempts", in: 1...99, isRequired: false)
    let shufflesOptions = fields.boolean("shuffleOptions", isRequired: false)
    guard let id, let title, let banks, let draw else { return nil }
    return Quiz(
      id: QuizID(id), title: title, banks: banks, draw: draw, kinds: kinds, phase: phase ?? .during,
      rule: rule, seconds: seconds ?? 30, attempts: attempts ?? 1,
      shufflesOptions: shufflesOptions ?? true, mode: mode, form: form)
  }

  /// The rule by which answers earn points: a game's own, where it allows no other.
  private static func rule(_ fields: inout ObjectReader, of mode: QuizMode) -> ScoringRule {
    guard let field = fields.field("rule", isRequired: false),
      let rule = field.enumeration(ScoringRule.self)
    else { return mode.rules[0] }
    if !mode.rules.contains(rule) {
      let allowed = mode.rules.map(\.rawValue).joined(separator: ", ")
      field.sink.error(
        at: field.offset, th: "แบบทดสอบแบบ \(mode.name.rawValue) ใช้กติกา \(rule.rawValue) ไม่ได้",
        en: "a quiz of the mode \(mode.name.rawValue) can't have the rule \(rule.rawValue)",
        remedy: Bilingual(
          th: "ลบ rule ออก หรือใช้ \(allowed)", en: "leave rule out, or use \(allowed)"))
    }
    return rule
  }

  private static func banks(
    _ fields: inout ObjectReader, _ fileExists: ((String) -> Bool)?
  ) -> [String]? {
    guard let list = fields.field("banks"), let elements = list.array() else { return nil }
    if elements.isEmpty {
      list.sink.error(
        at: list.offset, th: "ไม่มีคลังข้อสอบ", en: "no question bank is named",
        remedy: Bilingual(
          th: "ใส่ชื่อไฟล์ เช่น \"../english-for-asean/greetings.gift\"",
          en: "name a file, like \"../english-for-asean/greetings.gift\""))
    }
    return elements.compactMap { element in
      guard let path = element.string() else { return nil }
      element.checkFile(path, with: fileExists)
      return path
    }
  }

  /// The kinds that are drawn; nil for all, also where the list is faulty, which has been reported.
  private static func kinds(_ fields: inout ObjectReader) -> Set<QuestionKind>? {
    guard let list = fields.field("kinds", isRequired: false), let elements = list.array() else {
      return nil
    }
    let kinds = elements.compactMap { $0.enumeration(QuestionKind.self) }
    return kinds.isEmpty ? nil : Set(kinds)
  }

  private static func draw(_ fields: inout ObjectReader) -> [Level: Int]? {
    guard let field = fields.field("draw") else { return nil }
    return field.object { levels in
      var draw: [Level: Int] = [:]
      for level in Level.allCases {
        guard let count = levels.integer(level.rawValue, in: 0...1000, isRequired: false) else {
          continue
        }
        if count > 0 { draw[level] = count }
      }
      // Anything in it that was faulty has been reported; only a draw of nothing has not.
      if case .object(let members) = field.value.content,
        members.allSatisfy({ $0.value.content == .number(0) })
      {
        field.sink.error(
          at: field.offset, th: "ไม่ได้กำหนดจำนวนข้อที่จะสุ่ม", en: "no question is drawn",
          remedy: Bilingual(th: "เขียนเช่น { A1: 5, A2: 3 }", en: "write it like { A1: 5, A2: 3 }"))
      }
      return draw
    }
  }
}
