import SourceText
import Vocabulary

/// Reads the programme of an event file.
struct ProgrammeReader {
  /// The event's days; nil where they are unknown, and nothing is checked against them.
  let dates: DateSpan?
  /// The event's quizzes; nil where they are not known for certain.
  let quizzes: [QuizID]?
  let sink: DiagnosticSink
  private var ids = GivenIDs()

  init(dates: DateSpan?, quizzes: [QuizID]?, sink: DiagnosticSink) {
    self.dates = dates
    self.quizzes = quizzes
    self.sink = sink
  }

  /// The activities in the file's order.
  mutating func read(_ fields: inout ObjectReader) -> [Activity] {
    activities(fields.field("programme", isRequired: false), within: dates, isPart: false)
  }

  /// Activities and their parts. The file's depth limit bounds the recursion.
  private mutating func activities(_ list: FieldReader?, within span: DateSpan?, isPart: Bool)
    -> [Activity]
  {
    var activities: [Activity] = []
    for element in list?.array() ?? [] {
      let read = element.object { activity(&$0, within: span, isPart: isPart) }
      if let read { activities.append(read) }
    }
    return activities
  }

  private mutating func activity(
    _ fields: inout ObjectReader, within span: DateSpan?, isPart: Bool
  ) -> Activity? {
    let id = fields.id(&ids)
    let kind = fields.enumeration("kind", as: Activity.Kind.self)
    let title = fields.bilingual("title")
    let datesField = fields.field("dates", isRequired: !isPart)
    let ownDates = datesField?.object { EventParts.dates(&$0) }
    if let datesField, let ownDates, let span, !span.contains(ownDates) {
      sink.error(
        at: datesField.offset,
        th: isPart ? "วันของกิจกรรมย่อยอยู่นอกวันของกิจกรรมหลัก" : "วันของกิจกรรมอยู่นอกวันของงาน",
        en: isPart
          ? "the days lie outside those of the activity it is part of"
          : "the days lie outside those of the event",
        remedy: Bilingual(
          th: "ต้องอยู่ระหว่าง \(span.first.iso) ถึง \(span.last.iso)",
          en: "they must lie within \(span.first.iso) to \(span.last.iso)"))
    }
    let days = datesField == nil ? span : ownDates
    let (start, end) = times(&fields, on: days)
    let venue = fields.bilingual("venue", isRequired: false)
    let description = fields.bilingual("description", isRequired: false)
    let played = fields.array("quizzes", isRequired: false) { quiz($0) }
    let parts = activities(
      fields.field("parts", isRequired: false), within: days ?? span, isPart: true)
    guard let id, let kind, let title, let days else { return nil }
    return Activity(
      id: ActivityID(id), kind: kind, title: title, dates: days, startMinute: start,
      endMinute: end, venue: venue, description: description, quizzes: played ?? [], parts: parts)
  }

  private func times(_ fields: inout ObjectReader, on days: DateSpan?) -> (start: Int?, end: Int?) {
    let start = fields.field("start", isRequired: false)?.minuteOfDay()
    let endField = fields.field("end", isRequired: false)
    let end = endField?.minuteOfDay()
    if let start, let endField, let end, end <= start, let days, days.first == days.last {
      sink.error(
        at: endField.offset, th: "เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม", en: "it ends before it starts",
        remedy: Bilingual(th: "ตรวจสอบ start และ end", en: "check start and end"))
    }
    return (start, end)
  }

  private func quiz(_ field: FieldReader) -> QuizID? {
    guard let text = field.string() else { return nil }
    let id = QuizID(text)
    guard let quizzes, !quizzes.contains(id) else { return id }
    let meant = nearestMatch(to: text, among: quizzes.map(\.rawValue))
    let list = quizzes.map(\.rawValue).joined(separator: ", ")
    sink.error(
      at: field.offset,
      th: "ไม่มีแบบทดสอบ “\(text)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
      en: "there is no quiz `\(text)`" + (meant.map { "; did you mean `\($0)`?" } ?? ""),
      remedy: Bilingual(th: "แบบทดสอบที่มี: \(list)", en: "the quizzes are: \(list)"))
    return nil
  }
}

extension CalendarDate {
  /// The day as event files write it: `2014-10-17`.
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
