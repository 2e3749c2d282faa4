import Programme
import QuizEngine
import SourceText
import Vocabulary

/// Reads the checkpoints of a route, with the legs that lead from one to the next.
struct CheckpointReader {
  /// The sound checkpoints, in the file's order.
  private(set) var all: [Checkpoint] = []
  /// The legs from one checkpoint of the list to the next, each with the place of its object.
  private(set) var legs: [(leg: Leg, offset: Int)] = []
  private var ids = GivenIDs()
  private var codeWords: [String: Int] = [:]
  private var before: CheckpointID?

  mutating func read(_ fields: inout ObjectReader) {
    guard let list = fields.field("checkpoints"), let elements = list.array() else { return }
    for element in elements {
      let read = element.object { checkpoint(&$0) }
      if let read { all.append(read) }
    }
    if elements.isEmpty {
      list.sink.error(
        at: list.offset, th: "ไม่มีจุดตรวจ", en: "there are no checkpoints",
        remedy: Bilingual(th: "เพิ่มอย่างน้อยหนึ่งจุด", en: "add one at least"))
    }
  }

  private mutating func checkpoint(_ fields: inout ObjectReader) -> Checkpoint? {
    let id = fields.id(&ids).map { CheckpointID($0) }
    let name = fields.bilingual("name")
    let place = fields.bilingual("place")
    let codeWord = codeWord(&fields)
    let capacity = fields.integer("capacity", in: 1...1_000, isRequired: false)
    let stop = fields.integer("stopMinutes", in: 1...600, isRequired: false)
    let (opens, closes) = hours(&fields)
    leg(&fields, to: id)
    before = id ?? before
    let clue = fields.bilingual("clue")
    let hints = fields.array("hints", isRequired: false) { $0.object { Self.hint(&$0) } }
    let rc = fields.field("rc", isRequired: false).flatMap(Self.questions)
    let task = fields.object("task", isRequired: false) { Self.task(&$0) }
    guard let id, let name, let place, let codeWord, let clue else { return nil }
    return Checkpoint(
      id: id, name: name, place: place, codeWord: codeWord, capacity: capacity ?? 2,
      stopMinutes: stop ?? 12, opensMinute: opens, closesMinute: closes, clue: clue,
      hints: hints ?? [], rc: rc ?? .listed([]), task: task)
  }

  private mutating func codeWord(_ fields: inout ObjectReader) -> String? {
    guard let field = fields.field("codeWord"), let word = field.string() else { return nil }
    if word.count > 24 || word.contains(where: \.isWhitespace) {
      field.sink.error(
        at: field.offset, th: "คำรหัส “\(word)” ต้องเป็นคำเดียว ไม่เกิน 24 ตัวอักษร",
        en: "the code word `\(word)` must be one word of at most 24 letters",
        remedy: Bilingual(th: "เลือกคำภาษาอังกฤษคำเดียว", en: "choose a single word"))
    }
    if codeWords[word.lowercased()] != nil {
      field.sink.error(
        at: field.offset, th: "คำรหัส “\(word)” ซ้ำ", en: "the code word `\(word)` is taken already",
        remedy: Bilingual(th: "ตั้งคำที่ไม่ซ้ำกัน", en: "give each checkpoint its own"),
        check: "duplicate-id")
    }
    codeWords[word.lowercased()] = field.offset
    return word
  }

  private func hours(_ fields: inout ObjectReader) -> (opens: Int?, closes: Int?) {
    let opens = fields.field("opens", isRequired: false)?.minuteOfDay()
    let field = fields.field("closes", isRequired: false)
    let closes = field?.minuteOfDay()
    if let opens, let closes, let field, closes <= opens {
      field.sink.error(
        at: field.offset, th: "เวลาปิดต้องอยู่หลังเวลาเปิด", en: "it closes before it opens",
        remedy: Bilingual(th: "ตรวจสอบ opens และ closes", en: "check opens and closes"))
    }
    return (opens, closes)
  }

  private mutating func leg(_ fields: inout ObjectReader, to id: CheckpointID?) {
    guard let field = fields.field("leg") else { return }
    let figures = field.object { LegFigures(&$0) }
    if let id, let figures { legs.append((figures.leg(from: before, to: id), field.offset)) }
  }

  private static func hint(_ fields: inout ObjectReader) -> Hint? {
    let price = fields.integer("price", in: 0...10_000)
    let text = fields.bilingual("text")
    guard let price, let text else { return nil }
    return Hint(price: price, text: text)
  }

  private static func questions(_ field: FieldReader) -> RCQuestions? {
    if case .object = field.value.content {
      return field.object { fields in
        let tag = fields.string("tag")
        let count = fields.integer("count", in: 1...100)
        guard let tag, let count else { return nil }
        return .tagged(tag, count: count)
      }
    }
    return field.array().map { .listed($0.compactMap { $0.string().map { QuestionID($0) } }) }
  }

  private static func task(_ fields: inout ObjectReader) -> RallyTask? {
    let question = fields.string("question")
    let maximum = fields.integer("maximum", in: 1...100_000)
    guard let question, let maximum else { return nil }
    return RallyTask(question: QuestionID(question), maximum: maximum)
  }
}

/// What a route file says of a leg beside where it leads.
struct LegFigures {
  private let minutes: Int
  private let kilometres: Double
  private let speedLimit: Int?

  init?(_ fields: inout ObjectReader) {
    let minutes = fields.integer("minutes", in: 1...1_440)
    let kilometres = fields.number("kilometres", in: 0...2_000)
    speedLimit = fields.integer("speedLimit", in: 10...120, isRequired: false)
    guard let minutes, let kilometres else { return nil }
    self.minutes = minutes
    self.kilometres = kilometres
  }

  func leg(from: CheckpointID?, to: CheckpointID) -> Leg {
    Leg(from: from, to: to, minutes: minutes, kilometres: kilometres, speedLimit: speedLimit)
  }
}
