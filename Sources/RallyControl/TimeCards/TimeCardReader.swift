import Entries
import QuizEngine
import RallyRoute
import SourceText
import ThaiText
import Vocabulary

/// Reads paper time cards that were typed into a table: a row a checkpoint of a car.
///
/// `start` stands in a car's first row. Times are local, `09:41`; `rc` is the points of the marked
/// RC sheet; `scores` one score a criterion, `40,30`; `hints` the numbers of those bought, `1 2`;
/// `allowance` minutes; `ending` retired or disqualified. An allowance and an ending need a reason.
public struct TimeCardReader {
  private let rally: Rally
  private let judge: String
  /// Why what was noted before is replaced; nil where nothing is.
  private let correction: String?
  private let sink = DiagnosticSink()
  /// The latest time of each car, near which the next one is.
  private var anchors: [CarID: Int]
  private let firstStart: Int

  /// A reader of the cards of a rally.
  ///
  /// - Parameters:
  ///   - judge: The name under which scores of tasks are noted.
  ///   - correction: Why what was noted before is replaced; nil where nothing is.
  ///   - anchors: The latest time that is known of each car, in milliseconds.
  ///   - firstStart: When cars start of which nothing is known.
  public init(
    _ rally: Rally, judge: String, correction: String?, anchors: [CarID: Int], firstStart: Int
  ) {
    self.rally = rally
    self.judge = judge
    self.correction = correction
    self.anchors = anchors
    self.firstStart = firstStart
  }

  /// What a file says.
  public mutating func read(_ file: SourceFile) -> TimeCard {
    let (table, diagnostics) = CSV.parse(file)
    for diagnostic in diagnostics { sink.add(diagnostic) }
    if let note = file.encodingNote { sink.add(note) }
    guard let table else { return TimeCard(lines: [], diagnostics: sink.diagnostics) }
    let columns = CSVColumns(
      of: table, required: ["car"], optional: Array(TimeCard.columns.dropFirst()), sink: sink)
    for (name, index) in columns.others {
      sink.warning(
        at: table.header[index].range.lowerBound, th: "ไม่รู้จักคอลัมน์ “\(name)” จึงไม่ได้อ่าน",
        en: "unknown column `\(name)`; it is not read",
        remedy: Bilingual(
          th: "คอลัมน์ที่ใช้ได้: \(TimeCard.columns.joined(separator: ", "))",
          en: "the columns are \(TimeCard.columns.joined(separator: ", "))"))
    }
    var lines: [TimeCard.Line] = []
    for row in table.rows { lines += read(CardRow(row: row, columns: columns)) }
    if lines.isEmpty, !sink.diagnostics.hasErrors {
      sink.error(
        at: file.bytes.count, th: "บัตรลงเวลานี้ไม่มีข้อมูล", en: "the card says nothing",
        remedy: Bilingual(th: "เพิ่มจุดละหนึ่งแถว", en: "write a row for each checkpoint"))
    }
    return TimeCard(lines: lines, diagnostics: sink.diagnostics)
  }

  private mutating func read(_ row: CardRow) -> [TimeCard.Line] {
    guard let car = car(row) else { return [] }
    var lines: [TimeCard.Line] = []
    func add(_ event: RallyEvent?, at checkpoint: CheckpointID = "", _ field: CSVField) {
      guard let event else { return }
      lines.append(
        TimeCard.Line(
          entry: RallyEntry(
            car: car, checkpoint: checkpoint, event: event, correction: correction),
          offset: field.range.lowerBound))
    }
    if let field = row.field("start"), let at = time(field, of: car) {
      add(start(field, of: car, at: at), field)
    }
    if let checkpoint = checkpoint(row) {
      for (number, field) in hints(row, checkpoint) {
        add(
          .hinted(number: number, price: checkpoint.hints[number - 1].price), at: checkpoint.id,
          field)
      }
      if let field = row.field("allowance") {
        add(allowance(field, row), at: checkpoint.id, field)
      }
      if let field = row.field("arrive"), let at = time(field, of: car) {
        add(.arrived(RallyTime(at, isNoted: true)), at: checkpoint.id, field)
      }
      if let field = row.field("depart"), let at = time(field, of: car) {
        add(.departed(RallyTime(at, isNoted: true)), at: checkpoint.id, field)
      }
      if let field = row.field("rc") { add(points(field, checkpoint), at: checkpoint.id, field) }
      if let field = row.field("scores") {
        add(scores(field, checkpoint), at: checkpoint.id, field)
      }
    }
    if let field = row.field("ending") { add(ending(field, row, car), field) }
    return lines
  }

  // MARK: Fields

  private func car(_ row: CardRow) -> CarID? {
    guard let field = row.field("car") else {
      sink.error(
        at: row.offset, th: "แถวนี้ไม่มีรถ", en: "the row names no car",
        remedy: Bilingual(th: "ใส่เช่น ratchaphruek/2", en: "write it like ratchaphruek/2"))
      return nil
    }
    let text = arabicDigits(field.text).trimmed
    if let car = rally.car(named: text) { return car }
    let meant = nearestMatch(to: text, among: rally.cars.map(\.description))
    sink.error(
      at: field.range.lowerBound,
      th: "ไม่มีรถ “\(text)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
      en: "there is no car `\(text)`" + (meant.map { "; did you mean `\($0)`?" } ?? ""),
      remedy: Bilingual(th: "ใส่ รหัสทีม/หมายเลขรถ", en: "write TEAM/NUMBER"))
    return nil
  }

  private func checkpoint(_ row: CardRow) -> Checkpoint? {
    guard let field = row.field("checkpoint") else {
      for name in ["arrive", "depart", "rc", "scores", "hints", "allowance"] {
        guard let field = row.field(name) else { continue }
        sink.error(
          at: field.range.lowerBound, th: "“\(name)” ต้องมีจุดตรวจในแถวเดียวกัน",
          en: "`\(name)` needs a checkpoint in its row",
          remedy: Bilingual(th: "ใส่รหัสจุดในคอลัมน์ checkpoint", en: "fill in `checkpoint`"))
      }
      return nil
    }
    let id = field.text.trimmed
    if let checkpoint = rally.route.checkpoint(CheckpointID(id)) { return checkpoint }
    let ids = rally.route.checkpoints.map(\.id.rawValue)
    let meant = nearestMatch(to: id, among: ids)
    sink.error(
      at: field.range.lowerBound,
      th: "ไม่มีจุด “\(id)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
      en: "there is no checkpoint `\(id)`" + (meant.map { "; did you mean `\($0)`?" } ?? ""),
      remedy: Bilingual(
        th: "จุดที่มี: \(ids.joined(separator: ", "))",
        en: "the checkpoints are \(ids.joined(separator: ", "))"))
    return nil
  }

  private mutating func time(_ field: CSVField, of car: CarID) -> Int? {
    let anchor = anchors[car] ?? firstStart
    guard let at = rally.clock.instant(typed: field.text, near: anchor) else {
      sink.error(
        at: field.range.lowerBound, th: "“\(field.text.trimmed)” ไม่ใช่เวลา",
        en: "`\(field.text.trimmed)` is not a time",
        remedy: Bilingual(th: "เขียนเช่น 09:41", en: "write it like 09:41"))
      return nil
    }
    anchors[car] = at
    return at
  }

  private func start(_ field: CSVField, of car: CarID, at: Int) -> RallyEvent? {
    guard let plan = rally.plan(for: car, startingAt: at) else {
      let fault = NoWay(car: car)
      sink.error(
        at: field.range.lowerBound, th: fault.message.th, en: fault.message.en,
        remedy: fault.remedy)
      return nil
    }
    return .started(plan, RallyTime(at, isNoted: true))
  }

  private func hints(
    _ row: CardRow, _ checkpoint: Checkpoint
  ) -> [(number: Int, field: CSVField)] {
    guard let field = row.field("hints") else { return [] }
    let parts = arabicDigits(field.text).split { " ,;".contains($0) }
    return parts.compactMap { part in
      guard let number = Int(part), 0 < number, number <= checkpoint.hints.count else {
        sink.error(
          at: field.range.lowerBound, th: "จุด \(checkpoint.id) ไม่มีคำใบ้ที่ \(part)",
          en: "\(checkpoint.id) has no hint `\(part)`",
          remedy: Bilingual(
            th: "มี \(checkpoint.hints.count) คำใบ้ ใส่หมายเลขเช่น 1 2",
            en: "it has \(checkpoint.hints.count); write the numbers like 1 2"))
        return nil
      }
      return (number, field)
    }
  }

  private func points(_ field: CSVField, _ checkpoint: Checkpoint) -> RallyEvent? {
    let most = rally.questions.rcMost(checkpoint.id)
    return number(field, in: 0...most).map { .marked(points: $0) }
  }

  private func allowance(_ field: CSVField, _ row: CardRow) -> RallyEvent? {
    guard let minutes = number(field, in: 0...600), let reason = reason(row, for: field) else {
      return nil
    }
    return .allowed(minutes: minutes, reason: reason)
  }

  private func scores(_ field: CSVField, _ checkpoint: Checkpoint) -> RallyEvent? {
    let rubric = rally.questions.task(checkpoint.id)?.rubric ?? .whole
    let parts = arabicDigits(field.text).split { " ,;".contains($0) }
    let scores = parts.compactMap { Int($0) }
    guard scores.count == parts.count, rubric.misfit(of: scores) == nil else {
      let list = rubric.criteria.map { "\($0.name.isEmpty ? "…" : $0.name) 0–\($0.most)" }
        .joined(separator: ", ")
      sink.error(
        at: field.range.lowerBound, th: "คะแนน “\(field.text.trimmed)” ไม่ตรงกับเกณฑ์",
        en: "the scores `\(field.text.trimmed)` don't fit the rubric",
        remedy: Bilingual(th: "เกณฑ์: \(list)", en: "one score each: \(list)"))
      return nil
    }
    return .judged(TaskScore(judge: judge, scores: scores, most: rubric.criteria.map(\.most)))
  }

  private func ending(_ field: CSVField, _ row: CardRow, _ car: CarID) -> RallyEvent? {
    let name = field.text.trimmed.lowercased()
    guard let ending = RallyEnding(rawValue: name), ending != .reinstated else {
      sink.error(
        at: field.range.lowerBound, th: "“\(name)” ใช้ใน ending ไม่ได้",
        en: "`ending` can't be `\(name)`",
        remedy: Bilingual(
          th: "ใช้ retired (ถอนตัว) หรือ disqualified (ตัดสิทธิ์)",
          en: "write retired or disqualified"))
      return nil
    }
    guard let reason = reason(row, for: field) else { return nil }
    return .ended(
      ending, RallyTime(anchors[car] ?? firstStart, isNoted: true), reason: reason)
  }

  private func reason(_ row: CardRow, for field: CSVField) -> String? {
    if let reason = row.field("reason") { return printableLine(reason.text).trimmed }
    sink.error(
      at: field.range.lowerBound, th: "ไม่มีเหตุผล", en: "there is no reason for this",
      remedy: Bilingual(th: "ใส่ในคอลัมน์ reason", en: "write one in the column `reason`"))
    return nil
  }

  private func number(_ field: CSVField, in range: ClosedRange<Int>) -> Int? {
    let text = arabicDigits(field.text).trimmed
    if let number = Int(text), range.contains(number) { return number }
    sink.error(
      at: field.range.lowerBound, th: "“\(text)” ใช้ไม่ได้", en: "`\(text)` can't stand here",
      remedy: Bilingual(
        th: "ใส่จำนวนเต็ม \(range.lowerBound) ถึง \(range.upperBound)",
        en: "write a whole number from \(range.lowerBound) to \(range.upperBound)"))
    return nil
  }
}

/// A row of a card, whose empty fields are as good as none.
private struct CardRow {
  let row: CSVRow
  let columns: CSVColumns

  var offset: Int { row.range.lowerBound }

  func field(_ name: String) -> CSVField? {
    columns.field(name, of: row).flatMap { $0.text.trimmed.isEmpty ? nil : $0 }
  }
}
