import ThaiText
import Vocabulary

/// Reads one value as the type that its field must have, and reports it where it has another.
public struct FieldReader {
  /// The field's name, as messages give it; an array's elements go by the array's.
  public let name: String
  /// The value.
  public let value: JSON5Value
  /// Where faults go.
  public let sink: DiagnosticSink

  /// A reader of a value.
  public init(name: String, value: JSON5Value, sink: DiagnosticSink) {
    self.name = name
    self.value = value
    self.sink = sink
  }

  /// Where the value starts.
  public var offset: Int { value.range.lowerBound }

  /// A text that is not empty.
  public func string() -> String? {
    guard case .string(let text) = value.content else { return wrongType(.text) }
    guard !text.trimmed.isEmpty else {
      sink.error(
        at: offset, th: "“\(name)” ว่างเปล่า", en: "`\(name)` is empty",
        remedy: Bilingual(th: "ใส่ข้อความ", en: "write a text between the quotes"))
      return nil
    }
    return text
  }

  /// A whole number within bounds.
  public func integer(in range: ClosedRange<Int>) -> Int? {
    guard case .number(let number) = value.content else { return wrongType(.wholeNumber) }
    guard let whole = Int(exactly: number) else { return wrongType(.wholeNumber) }
    guard range.contains(whole) else {
      outOfRange(String(range.lowerBound), String(range.upperBound))
      return nil
    }
    return whole
  }

  /// A number within bounds.
  public func number(in range: ClosedRange<Double>) -> Double? {
    guard case .number(let number) = value.content, !number.isNaN else { return wrongType(.number) }
    guard range.contains(number) else {
      outOfRange("\(range.lowerBound)", "\(range.upperBound)")
      return nil
    }
    return number
  }

  /// True or false.
  public func boolean() -> Bool? {
    guard case .boolean(let truth) = value.content else { return wrongType(.truth) }
    return truth
  }

  /// A text in both languages: `{ th: "…", en: "…" }`, or one text that serves for both.
  public func bilingual() -> Bilingual? {
    switch value.content {
    case .string: return string().map { Bilingual(same: $0) }
    case .object:
      return object { fields in
        let thai = fields.string("th")
        let english = fields.string("en")
        guard let thai, let english else { return nil }
        return Bilingual(th: thai, en: english)
      }
    default: return wrongType(.bilingual)
    }
  }

  /// One of a type's names.
  public func enumeration<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type = Choice.self
  ) -> Choice? {
    guard let text = string() else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let list = names.joined(separator: ", ")
    if let meant = nearestMatch(to: text, among: names) {
      sink.error(
        at: offset, th: "ไม่รู้จัก “\(text)” ใน “\(name)” หมายถึง “\(meant)” หรือไม่",
        en: "`\(name)` can't be `\(text)`; did you mean `\(meant)`?",
        remedy: Bilingual(th: "เลือกจาก \(list)", en: "choose one of \(list)"))
    } else {
      sink.error(
        at: offset, th: "ไม่รู้จัก “\(text)” ใน “\(name)”", en: "`\(name)` can't be `\(text)`",
        remedy: Bilingual(th: "เลือกจาก \(list)", en: "choose one of \(list)"))
    }
    return nil
  }

  /// The elements of an array.
  public func array() -> [FieldReader]? {
    guard case .array(let elements) = value.content else { return wrongType(.list) }
    return elements.map { FieldReader(name: name, value: $0, sink: sink) }
  }

  /// What is read from an object; afterwards its missing and unknown fields are reported.
  public func object<Result>(_ read: (inout ObjectReader) -> Result?) -> Result? {
    guard case .object(let members) = value.content else { return wrongType(.object) }
    var fields = ObjectReader(value, members: members, sink: sink)
    let result = read(&fields)
    return fields.finish() ? result : nil
  }

  private func outOfRange(_ low: String, _ high: String) {
    sink.error(
      at: offset, th: "“\(name)” ต้องอยู่ระหว่าง \(low) ถึง \(high)",
      en: "`\(name)` must be from \(low) to \(high)")
  }

  private func wrongType<Result>(_ wanted: ValueType) -> Result? {
    guard let found = value.content.type else { return nil }
    sink.error(
      at: offset, th: "“\(name)” ต้องเป็น\(wanted.words.th) แต่พบ\(found.words.th)",
      en: "`\(name)` must be \(wanted.words.en), not \(found.words.en)", remedy: wanted.remedy)
    return nil
  }
}

/// What a value can be, in words.
private enum ValueType {
  case text, wholeNumber, number, truth, bilingual, list, object, nothing

  var words: Bilingual {
    switch self {
    case .text: Bilingual(th: "ข้อความ", en: "text")
    case .wholeNumber: Bilingual(th: "จำนวนเต็ม", en: "a whole number")
    case .number: Bilingual(th: "ตัวเลข", en: "a number")
    case .truth: Bilingual(th: "ค่า true หรือ false", en: "true or false")
    case .bilingual: Bilingual(th: "ข้อความสองภาษา", en: "text in both languages")
    case .list: Bilingual(th: "รายการในวงเล็บ [ ]", en: "a list in [ ]")
    case .object: Bilingual(th: "กลุ่มข้อมูลในวงเล็บ { }", en: "a group in { }")
    case .nothing: Bilingual(th: "ค่าว่าง (null)", en: "null")
    }
  }

  var remedy: Bilingual? {
    switch self {
    case .text: Bilingual(th: "ใส่เครื่องหมายคำพูดครอบข้อความ", en: "put the text in quotes")
    case .wholeNumber: Bilingual(th: "เขียนเช่น 30", en: "write it like 30")
    case .number: Bilingual(th: "เขียนเช่น 12.5", en: "write it like 12.5")
    case .bilingual:
      Bilingual(th: "เขียนเป็น { th: \"…\", en: \"…\" }", en: "write { th: \"…\", en: \"…\" }")
    case .list: Bilingual(th: "เขียนเป็น [ … ]", en: "write [ … ], even for a single one")
    case .object: Bilingual(th: "เขียนเป็น { ชื่อ: ค่า }", en: "write { name: value }")
    case .truth, .nothing: nil
    }
  }
}

extension JSON5Value.Content {
  /// What this is in words; nil for what has been reported as unreadable.
  fileprivate var type: ValueType? {
    switch self {
    case .null: .nothing
    case .boolean: .truth
    case .number(let number): Int(exactly: number) == nil ? .number : .wholeNumber
    case .string: .text
    case .array: .list
    case .object: .object
    case .faulty: nil
    }
  }
}
