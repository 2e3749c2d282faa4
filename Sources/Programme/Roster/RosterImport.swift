import SourceText
import ThaiText
import Vocabulary

/// A list of people as an office has it, read into a roster.
///
/// Headings may be Thai or English. Titles before names go into their own column, teams may be
/// named in any way, and whoever has no id gets one. Further columns are kept.
public struct RosterImport: Sendable {
  /// The people, in the file's order.
  public private(set) var people: [Person] = []
  /// The headings of further columns.
  public private(set) var extraColumns: [String] = []
  /// How many got a new id.
  public private(set) var newIDs = 0
  /// What is wrong with the file; with an error it should not be used.
  public private(set) var diagnostics: [Diagnostic]

  private struct Line {
    var row: CSVRow
    var id: String?
    var person: Person
  }

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - teams: The event's teams.
  ///   - roster: The event's roster so far: who is called like someone there, and only one, keeps
  ///     the id. Where anybody is, new ids go on after those there.
  ///   - used: Ids that must not be given to anyone else, such as those of who has played.
  public init(
    _ file: SourceFile, teams: [Team], roster: [Person] = [], used: Set<PersonID> = []
  ) {
    let (table, found) = CSV.parse(file)
    let sink = DiagnosticSink()
    if let note = file.encodingNote { sink.add(note) }
    diagnostics = found
    if let table { read(table, teams: teams, roster: roster, used: used, sink) }
    diagnostics = (diagnostics + sink.diagnostics).inFileOrder
  }

  private mutating func read(
    _ table: CSVTable, teams: [Team], roster: [Person], used: Set<PersonID>,
    _ sink: DiagnosticSink
  ) {
    let columns = ImportedColumns(of: table, sink)
    // Rows that are wider than a line above the headings are no faults.
    if columns.areMisplaced { diagnostics = [] }
    guard columns.haveNames else { return }
    extraColumns = columns.others.map(\.name)
    var ids = GivenIDs()
    var lines: [Line] = []
    var finder = NamesakeFinder()
    for row in table.rows where !columns.isBlank(row) {
      let line = line(row, columns, teams: teams, &ids, sink)
      finder.note(line.person.name, at: columns.nameOffset(of: row), sink)
      lines.append(line)
    }
    if lines.isEmpty {
      sink.error(
        at: table.header.last?.range.upperBound ?? 0, th: "ไม่มีรายชื่อ",
        en: "the list names nobody",
        remedy: Bilingual(th: "เพิ่มคนละหนึ่งแถว", en: "add one row for each person"))
    }
    people = numbered(lines, roster: roster, used: used)
  }

  // MARK: Rows

  private func line(
    _ row: CSVRow, _ columns: ImportedColumns, teams: [Team], _ ids: inout GivenIDs,
    _ sink: DiagnosticSink
  ) -> Line {
    var name = columns.name(of: row)
    var title = PersonTitle.full(columns.text(.title, of: row))
    let split = PersonTitle.split(name)
    if title.isEmpty || split.title == title { (title, name) = split }
    if name.isEmpty {
      sink.error(
        at: columns.nameOffset(of: row), th: "ไม่มีชื่อ", en: "the name is empty",
        remedy: Bilingual(
          th: "ใส่ชื่อและนามสกุล หรือลบแถวนี้", en: "write given name and surname, or delete the row"))
    }
    let code = columns.text(.code, of: row)
    var extra: [String: String] = [:]
    for (heading, index) in columns.others {
      let text = columns.text(at: index, of: row)
      if !text.isEmpty { extra[heading] = text }
    }
    let person = Person(
      id: "", title: title, name: name, nickname: columns.text(.nickname, of: row),
      team: team(row, columns, teams, sink), position: columns.text(.position, of: row),
      code: code.isEmpty ? nil : code, isPublic: isPublic(row, columns, sink),
      extraTime: columns.field(.extraTime, of: row).map {
        sink.extraTime(columns.text(.extraTime, of: row), at: $0.range.lowerBound)
      } ?? .none, extra: extra)
    return Line(row: row, id: id(row, columns, &ids, sink), person: person)
  }

  private func id(
    _ row: CSVRow, _ columns: ImportedColumns, _ ids: inout GivenIDs, _ sink: DiagnosticSink
  ) -> String? {
    guard let field = columns.field(.id, of: row) else { return nil }
    let id = arabicDigits(columns.text(.id, of: row)).lowercased()
    if id.isEmpty { return nil }
    guard isWellFormedID(id) else {
      sink.reportMalformedID(id, at: field.range.lowerBound)
      return nil
    }
    ids.note(id, at: field.range.lowerBound, in: sink)
    return id
  }

  private func team(
    _ row: CSVRow, _ columns: ImportedColumns, _ teams: [Team], _ sink: DiagnosticSink
  ) -> TeamID? {
    let written = columns.text(.team, of: row)
    guard !written.isEmpty, let field = columns.field(.team, of: row) else { return nil }
    if let team = teams.named(written) { return team.id }
    let meant = teams.nearest(to: written)
    let list = teams.map { "\($0.number) \($0.name.th)" }.joined(separator: ", ")
    let names = teams.map { "\($0.number) \($0.name.en)" }.joined(separator: ", ")
    sink.error(
      at: field.range.lowerBound,
      th: "ไม่มีทีม “\(written)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
      en: "there is no team `\(written)`" + (meant.map { "; did you mean `\($0)`?" } ?? ""),
      remedy: Bilingual(
        th: "ทีมที่มี: \(list) หรือเว้นว่างไว้ให้สุ่ม หากคอลัมน์นี้เป็นกลุ่มงาน ให้แก้หัวตารางเป็น กลุ่มงาน",
        en: "the teams are \(names); or leave it empty for the draw; a column of departments needs "
          + "another heading, such as กลุ่มงาน"))
    return nil
  }

  private func isPublic(
    _ row: CSVRow, _ columns: ImportedColumns, _ sink: DiagnosticSink
  ) -> Bool {
    let written = columns.text(.isPublic, of: row)
    if let isGiven = Consent.isGiven(by: written) { return isGiven }
    if let field = columns.field(.isPublic, of: row) {
      sink.error(
        at: field.range.lowerBound, th: "“\(written)” ไม่บอกว่ายินยอมหรือไม่",
        en: "`\(written)` says neither yes nor no",
        remedy: Bilingual(
          th: "ใช้ ยินยอม (yes) หากให้แสดงชื่อต่อสาธารณะได้ หรือ ไม่ยินยอม (no)",
          en: "write yes (ยินยอม) if the person may appear on public boards, else no (ไม่ยินยอม)"))
    }
    return false
  }

  // MARK: Ids

  /// The people, each with an id.
  private mutating func numbered(
    _ lines: [Line], roster: [Person], used: Set<PersonID>
  ) -> [Person] {
    var taken = Set(lines.compactMap(\.id))
    let known = Dictionary(grouping: roster) { NamesakeFinder.plain($0.name) }
    let here = Dictionary(grouping: lines) { NamesakeFinder.plain($0.person.name) }
    var people = lines.map(\.person)
    var isContinued = false
    for (place, line) in lines.enumerated() {
      let name = NamesakeFinder.plain(line.person.name)
      let namesakes = known[name] ?? []
      if !namesakes.isEmpty { isContinued = true }
      if let id = line.id {
        people[place].id = PersonID(id)
      } else if namesakes.count == 1, here[name]?.count == 1,
        taken.insert(namesakes[0].id.rawValue).inserted
      {
        people[place].id = namesakes[0].id
      }
    }
    taken.formUnion(used.map(\.rawValue))
    if isContinued { taken.formUnion(roster.map(\.id.rawValue)) }
    var last = taken.compactMap(Self.number).max() ?? 0
    for place in people.indices where people[place].id.rawValue.isEmpty {
      last += 1
      newIDs += 1
      people[place].id = PersonID(last < 10 ? "p0\(last)" : "p\(last)")
    }
    return people
  }

  /// The number in an id of the form that new ones have; nil for others, and for huge ones.
  private static func number(of id: String) -> Int? {
    guard id.utf8.first == UInt8(ascii: "p"), id.utf8.count <= 9 else { return nil }
    return Int(id.dropFirst()).flatMap { $0 >= 0 ? $0 : nil }
  }
}

/// Finds names that are there twice.
private struct NamesakeFinder {
  private var seen: Set<String> = []

  /// Notes a name, or warns that it was there already.
  mutating func note(_ name: String, at offset: Int, _ sink: DiagnosticSink) {
    guard !name.isEmpty, !seen.insert(Self.plain(name)).inserted else { return }
    sink.warning(
      at: offset, th: "มีชื่อ “\(name)” ซ้ำ", en: "`\(name)` is there twice",
      remedy: Bilingual(
        th: "หากเป็นคนเดียวกันให้ลบหนึ่งแถว หากเป็นคนละคนให้ใส่ชื่อเล่นหรือตำแหน่งให้ต่างกัน",
        en: "if it is one person, delete a row; if two, tell them apart by nickname or position"),
      check: "duplicate-name")
  }

  /// A name as it is compared.
  static func plain(_ name: String) -> String {
    let words = name.lowercased().unicodeScalars.split { $0.properties.isWhitespace }
    return words.map { String($0) }.joined(separator: " ")
  }
}
