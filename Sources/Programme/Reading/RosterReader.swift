import SourceText
import ThaiText
import Vocabulary

/// Reads a roster: CSV with the columns `id,title,name,nickname,team,position,code,public`, and
/// `extra time` (`เวลาเพิ่ม`) where someone's time limits are longer.
///
/// Only `id` and `name` must be there; further columns are kept in `Person.extra`.
public enum RosterReader {
  /// The columns that every roster has that is written here, in their order.
  public static let columns = [
    "id", "title", "name", "nickname", "team", "position", "code", "public",
  ]

  /// The column that says, in percent, how much longer someone's time limits are.
  public static let extraTimeColumn = "extra time"

  private static let aliases = ["เวลาเพิ่ม": extraTimeColumn]

  /// The name of the known column that a heading is, whatever its letter case; else the heading.
  static func column(_ heading: String) -> String {
    let plain = heading.lowercased()
    return (columns + [extraTimeColumn]).first { $0 == plain } ?? aliases[heading] ?? heading
  }

  /// The people in the file's order, and all that is wrong with it.
  ///
  /// - Parameters:
  ///   - file: The roster.
  ///   - teams: The event's teams; nil leaves the column `team` unchecked.
  public static func read(_ file: SourceFile, teams: [Team]?) -> (
    people: [Person], diagnostics: [Diagnostic]
  ) {
    let (table, diagnostics) = CSV.parse(file)
    let sink = DiagnosticSink(diagnostics)
    if let note = file.encodingNote { sink.add(note) }
    guard let table else { return ([], sink.diagnostics.inFileOrder) }
    let columns = CSVColumns(
      of: table, required: ["id", "name"],
      optional: ["title", "nickname", "team", "position", "code", "public", extraTimeColumn],
      aliases: aliases, sink: sink)
    if table.rows.isEmpty {
      sink.warning(
        at: file.bytes.count, th: "ไม่มีรายชื่อบุคลากร", en: "the roster names nobody",
        remedy: Bilingual(th: "เพิ่มคนละหนึ่งแถว", en: "add one row for each person"))
    }
    var rows = RowReader(columns: columns, teams: teams, sink: sink)
    let people = table.rows.compactMap { rows.person($0) }
    return (people, sink.diagnostics.inFileOrder)
  }
}

/// Reads the rows of a roster.
private struct RowReader {
  let columns: CSVColumns
  let teams: [Team]?
  let sink: DiagnosticSink
  var ids = GivenIDs()

  init(columns: CSVColumns, teams: [Team]?, sink: DiagnosticSink) {
    self.columns = columns
    self.teams = teams
    self.sink = sink
  }

  mutating func person(_ row: CSVRow) -> Person? {
    let id = id(row)
    let name = text("name", row)
    if name.isEmpty, let field = columns.field("name", of: row) {
      sink.error(
        at: field.range.lowerBound, th: "ไม่มีชื่อ", en: "the name is empty",
        remedy: Bilingual(th: "ใส่ชื่อและนามสกุล", en: "write given name and surname"))
    }
    let team = team(row)
    let isPublic = isPublic(row)
    let extraTime = columns.field(RosterReader.extraTimeColumn, of: row).map {
      sink.extraTime($0.text, at: $0.range.lowerBound)
    }
    guard let id, !name.isEmpty else { return nil }
    let code = text("code", row)
    return Person(
      id: PersonID(id), title: text("title", row), name: name, nickname: text("nickname", row),
      team: team, position: text("position", row), code: code.isEmpty ? nil : code,
      isPublic: isPublic, extraTime: extraTime ?? .none, extra: extra(row))
  }

  private func text(_ column: String, _ row: CSVRow) -> String {
    columns.field(column, of: row)?.text.trimmed ?? ""
  }

  private mutating func id(_ row: CSVRow) -> String? {
    guard let field = columns.field("id", of: row) else { return nil }
    let id = field.text.trimmed
    let offset = field.range.lowerBound
    if id.isEmpty {
      sink.error(
        at: offset, th: "ไม่มีรหัสบุคคล", en: "the id is empty",
        remedy: Bilingual(th: "ใส่รหัสที่ไม่ซ้ำกัน เช่น p01", en: "give each person one, like p01"))
      return nil
    }
    guard isWellFormedID(id) else {
      sink.reportMalformedID(id, at: offset)
      return nil
    }
    ids.note(id, at: offset, in: sink)
    return id
  }

  private func team(_ row: CSVRow) -> TeamID? {
    guard let field = columns.field("team", of: row) else { return nil }
    let written = field.text.trimmed
    if written.isEmpty { return nil }
    let id = TeamID(written)
    guard let teams, !teams.contains(where: { $0.id == id }) else { return id }
    let names = teams.map(\.id.rawValue)
    let meant =
      teams.first { team in
        String(team.number) == written || team.name.th == written
          || team.name.en.lowercased() == written.lowercased()
      }?.id.rawValue ?? nearestMatch(to: written, among: names)
    let list = names.joined(separator: ", ")
    sink.error(
      at: field.range.lowerBound,
      th: "ไม่มีทีม “\(written)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
      en: "there is no team `\(written)`" + (meant.map { "; did you mean `\($0)`?" } ?? ""),
      remedy: Bilingual(
        th: "ใช้รหัสทีม: \(list) หรือเว้นว่างไว้ให้สุ่ม",
        en: "write a team's id: \(list); or leave it empty for the draw"))
    return nil
  }

  private func isPublic(_ row: CSVRow) -> Bool {
    guard let field = columns.field("public", of: row) else { return false }
    let written = field.text.trimmed
    if let isGiven = Consent.isGiven(by: written) { return isGiven }
    sink.error(
      at: field.range.lowerBound, th: "“\(written)” ในคอลัมน์ public ใช้ไม่ได้",
      en: "`public` can't be `\(written)`",
      remedy: Bilingual(
        th: "ใช้ yes หากยินยอมให้แสดงชื่อต่อสาธารณะ หรือ no หากไม่ยินยอม",
        en: "write yes if the person may appear on public boards, else no"))
    return false
  }

  private func extra(_ row: CSVRow) -> [String: String] {
    var extra: [String: String] = [:]
    for (name, index) in columns.others where index < row.fields.count {
      let text = row.fields[index].text.trimmed
      if !text.isEmpty { extra[name] = text }
    }
    return extra
  }
}

extension DiagnosticSink {
  /// The extra time that a field says; none, reported, where it says nothing of the kind.
  func extraTime(_ text: String, at offset: Int) -> ExtraTime {
    if let extraTime = ExtraTime(written: text) { return extraTime }
    let (least, most) = (ExtraTime.range.lowerBound, ExtraTime.range.upperBound)
    error(
      at: offset, th: "“\(text.trimmed)” ไม่ใช่เวลาเพิ่มเป็นร้อยละ",
      en: "`\(text.trimmed)` is no extra time in percent",
      remedy: Bilingual(
        th: "ใส่จำนวนเต็ม \(least) ถึง \(most) เช่น 50 คือเวลาตอบมากกว่าปกติครึ่งหนึ่ง หรือเว้นว่างไว้",
        en:
          "write a whole number from \(least) to \(most), like 50 for half as long again, or leave "
          + "it empty"))
    return .none
  }
}
