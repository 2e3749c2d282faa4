import Programme
import QuizEngine
import SourceText
import Vocabulary

/// Reads the checkpoints of a route, with the legs that lead from one to the next.
struct CheckpointReader {
  /// The most checkpoints that a route may have.
  static let most = 200
  /// The word that stands for the start in legs.
  static let start = "start"

  /// The sound checkpoints, in the file's order.
  private(set) var all: [Checkpoint] = []
  /// The legs from one checkpoint of the list to the next.
  private(set) var legs: [Leg] = []
  /// The ids of all checkpoints, faulty ones included; nil where one could not be read, so that
  /// nothing is called unknown that may be it.
  var known: [CheckpointID]? { areAllKnown && !given.isEmpty ? given : nil }
  private var given: [CheckpointID] = []
  private var areAllKnown: Bool
  private var ids = GivenIDs()
  private var codeWords: Set<String> = []
  private var before = Place.start

  /// Where a leg begins.
  private enum Place {
    case start, unknown
    case checkpoint(CheckpointID)
  }

  /// A reader that has read nothing.
  ///
  /// - Parameter isWhole: Whether the file's syntax is sound.
  init(isWhole: Bool) { areAllKnown = isWhole }

  mutating func read(_ fields: inout ObjectReader) {
    guard let list = fields.field("checkpoints"), let elements = list.array() else { return }
    for element in elements.prefix(Self.most) {
      let count = given.count
      let read = element.object { checkpoint(&$0) }
      if let read { all.append(read) }
      // What is no object has no id, either.
      if given.count == count { (areAllKnown, before) = (false, .unknown) }
    }
    if elements.count > Self.most {
      areAllKnown = false
      list.sink.error(
        at: list.offset, th: "มีจุดตรวจ \(elements.count) จุด",
        en: "there are \(elements.count) checkpoints",
        remedy: Bilingual(
          th: "ใช้ไม่เกิน \(Self.most) จุด", en: "use \(Self.most) at most"))
    }
    if elements.isEmpty {
      list.sink.error(
        at: list.offset, th: "ไม่มีจุดตรวจ", en: "there are no checkpoints",
        remedy: Bilingual(th: "เพิ่มอย่างน้อยหนึ่งจุด", en: "add one at least"))
    }
  }

  private mutating func checkpoint(_ fields: inout ObjectReader) -> Checkpoint? {
    let id = id(&fields)
    let name = fields.bilingual("name")
    let place = fields.bilingual("place")
    let codeWord = codeWord(&fields)
    let capacity = fields.integer("capacity", in: 1...1_000, isRequired: false)
    let stop = fields.integer("stopMinutes", in: 1...600, isRequired: false)
    let (opens, closes) = hours(&fields)
    leg(&fields, to: id)
    before = id.map(Place.checkpoint) ?? .unknown
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

  /// The id; nil where it is faulty or another checkpoint's.
  private mutating func id(_ fields: inout ObjectReader) -> CheckpointID? {
    guard let field = fields.field("id"), let text = field.identifier() else { return nil }
    ids.note(text, at: field.offset, in: field.sink)
    let id = CheckpointID(text)
    guard text != Self.start else {
      field.sink.error(
        at: field.offset, th: "จุดตรวจใช้รหัส “\(text)” ไม่ได้",
        en: "a checkpoint can't be called `\(text)`",
        remedy: Bilingual(
          th: "ตั้งรหัสอื่น คำนี้หมายถึงจุดสตาร์ท",
          en: "give it another id: this one stands for the start"))
      return nil
    }
    guard !given.contains(id) else { return nil }
    given.append(id)
    return id
  }

  private mutating func codeWord(_ fields: inout ObjectReader) -> String? {
    guard let field = fields.field("codeWord"), let word = field.string() else { return nil }
    if word.count > 24 || word.contains(where: \.isWhitespace) {
      field.sink.error(
        at: field.offset, th: "คำรหัส “\(word)” ต้องเป็นคำเดียว ไม่เกิน 24 ตัวอักษร",
        en: "the code word `\(word)` must be one word of at most 24 letters",
        remedy: Bilingual(th: "เลือกคำภาษาอังกฤษคำเดียว", en: "choose a single word"))
    }
    if !codeWords.insert(word.lowercased()).inserted {
      field.sink.error(
        at: field.offset, th: "คำรหัส “\(word)” ซ้ำ", en: "the code word `\(word)` is taken already",
        remedy: Bilingual(th: "ตั้งคำที่ไม่ซ้ำกัน", en: "give each checkpoint its own"),
        check: "duplicate-id")
    }
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
    guard let id, let figures else { return }
    switch before {
    case .start: legs.append(figures.leg(from: nil, to: id))
    case .checkpoint(let from): legs.append(figures.leg(from: from, to: id))
    case .unknown: break
    }
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
