import SourceText
import Vocabulary

extension FieldReader {
  /// An id: lower-case letters, digits and hyphens.
  public func identifier() -> String? {
    guard let text = string() else { return nil }
    guard isWellFormedID(text) else {
      sink.reportMalformedID(text, at: offset)
      return nil
    }
    return text
  }

  /// A day of the calendar: `2014-10-17`.
  func date() -> CalendarDate? {
    guard let text = string() else { return nil }
    guard let date = CalendarDate(iso: text) else {
      sink.error(
        at: offset, th: "“\(text)” ไม่ใช่วันที่", en: "`\(text)` is not a date",
        remedy: Bilingual(
          th: "เขียนเป็น ปี-เดือน-วัน เช่น 2014-10-17", en: "write year-month-day: 2014-10-17"))
      return nil
    }
    if date.year > 2400 {
      let year = date.year - 543
      sink.error(
        at: offset, th: "ปี \(date.year) เป็นพุทธศักราช", en: "the year \(date.year) is Buddhist Era",
        remedy: Bilingual(
          th: "เขียนเป็นคริสต์ศักราช: \(year)", en: "write it in the Common Era: \(year)"))
      return nil
    }
    guard date.isReal else {
      sink.error(
        at: offset, th: "ปฏิทินไม่มีวันที่ \(text)", en: "the calendar has no \(text)",
        remedy: Bilingual(th: "ตรวจสอบวันและเดือน", en: "check the day and the month"))
      return nil
    }
    return date
  }

  /// A time of day in minutes from midnight: `08:30`, up to `24:00`.
  public func minuteOfDay() -> Int? {
    guard let text = string() else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    if parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
    {
      let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 & 15) } }
      let minute = numbers[0] * 60 + numbers[1]
      if numbers[1] < 60, minute <= 24 * 60 { return minute }
    }
    sink.error(
      at: offset, th: "“\(text)” ไม่ใช่เวลา", en: "`\(text)` is not a time of day",
      remedy: Bilingual(th: "เขียนเป็น ชั่วโมง:นาที เช่น 08:30", en: "write hours:minutes: 08:30"))
    return nil
  }

  /// A colour: `#RRGGBB`.
  func colour() -> String? {
    guard let text = string() else { return nil }
    let digits = text.utf8.dropFirst()
    let isColour =
      text.utf8.first == UInt8(ascii: "#") && digits.count == 6
      && digits.allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
    guard isColour else {
      sink.error(
        at: offset, th: "“\(text)” ไม่ใช่รหัสสี", en: "`\(text)` is not a colour",
        remedy: Bilingual(
          th: "เขียนเป็น #RRGGBB เช่น #C62828", en: "write it as #RRGGBB, like #C62828"))
      return nil
    }
    return text
  }
}

/// Whether a text is fit for an id: lower-case letters, digits and hyphens, at most 64.
func isWellFormedID(_ text: String) -> Bool {
  (1...64).contains(text.utf8.count)
    && text.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || byte.isASCIIDigit || byte == UInt8(ascii: "-")
    }
}

extension DiagnosticSink {
  /// Reports a text that can't be an id.
  func reportMalformedID(_ text: String, at offset: Int) {
    let mended = String(text.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
    let example = isWellFormedID(mended) ? mended : "team-1"
    error(
      at: offset, th: "“\(text)” ใช้เป็นรหัสไม่ได้", en: "`\(text)` can't be an id",
      remedy: Bilingual(
        th: "ใช้ตัวอักษร a–z ตัวเล็ก ตัวเลข และขีดกลาง ไม่เกิน 64 ตัว เช่น \(example)",
        en: "use lower-case letters, digits and hyphens, at most 64: \(example)"))
  }
}

/// Ids of one kind that have been given, to find the ones that are given twice.
public struct GivenIDs {
  private var given: Set<String> = []

  /// Nothing has been given yet.
  public init() {}

  /// Notes an id, or reports that another thing of its kind has it.
  public mutating func note(_ id: String, at offset: Int, in sink: DiagnosticSink) {
    if given.insert(id).inserted { return }
    sink.error(
      at: offset, th: "รหัส “\(id)” ซ้ำ", en: "the id `\(id)` is taken already",
      remedy: Bilingual(th: "ตั้งรหัสที่ไม่ซ้ำกัน", en: "give each its own"), check: "duplicate-id")
  }
}
