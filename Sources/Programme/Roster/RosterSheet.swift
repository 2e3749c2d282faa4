import SourceText
import ThaiText
import Vocabulary

/// A roster as its file has it, in which people change teams and all else stays byte for byte.
public struct RosterSheet: Sendable {
  /// The file.
  public let file: SourceFile
  /// The people, in the file's order.
  public let people: [Person]
  private let table: CSVTable
  private var edits: [Int: String] = [:]

  private static let teamColumn = "team"

  /// A roster; nil where it has errors, which `RosterReader` tells.
  public init?(_ file: SourceFile, teams: [Team]) {
    let (people, diagnostics) = RosterReader.read(file, teams: teams)
    guard !diagnostics.hasErrors, let table = CSV.parse(file).table,
      people.count == table.rows.count
    else { return nil }
    self.file = file
    self.people = people
    self.table = table
  }

  /// The headings, in the file's order; those of known columns by their names.
  public var columns: [String] {
    table.header.map { RosterReader.column($0.text.trimmed) }.filter { !$0.isEmpty }
  }

  private func index(of column: String) -> Int? {
    table.header.firstIndex { RosterReader.column($0.text.trimmed) == column }
  }

  /// What stands in a column, in the order of people; nil where the roster has no such column.
  public func texts(in column: String) -> [String]? {
    guard let index = index(of: column) else { return nil }
    return table.rows.map { $0.fields.count > index ? $0.fields[index].text.trimmed : "" }
  }

  /// Puts a person into a team, nil for none.
  ///
  /// - Parameter place: The person's place among `people`.
  public mutating func setTeam(_ team: TeamID?, at place: Int) {
    guard people[place].team != team else {
      edits[place] = nil
      return
    }
    edits[place] = team?.rawValue ?? ""
  }

  /// The file's bytes: UTF-8, after a byte order mark where it had one or was in another encoding,
  /// which then is the sign that a spreadsheet wrote it.
  ///
  /// Where it had no column `team`, one is added as the last.
  public var bytes: [UInt8] {
    var bytes: [UInt8] =
      file.hasByteOrderMark || file.encoding != .utf8 ? [0xEF, 0xBB, 0xBF] : []
    var reached = 0
    for (range, text) in replacements {
      bytes += file.bytes[reached..<range.lowerBound]
      bytes += text.utf8
      reached = range.upperBound
    }
    return bytes + file.bytes[reached...]
  }

  /// What is written in place of what, in the file's order.
  private var replacements: [(Range<Int>, String)] {
    if edits.isEmpty { return [] }
    if let index = index(of: Self.teamColumn) {
      return edits.sorted { $0.key < $1.key }.map { place, team in
        (table.rows[place].fields[index].range, team)
      }
    }
    let separator = String(Character(table.separator))
    let end = table.header.last?.range.upperBound ?? 0
    let heading = (end..<end, separator + Self.teamColumn)
    return [heading]
      + table.rows.enumerated().map { place, row in
        let team = edits[place] ?? ""
        // A row may go on behind the header, with nothing in its fields.
        if row.fields.count > table.header.count {
          return (row.fields[table.header.count].range, team)
        }
        return (row.range.upperBound..<row.range.upperBound, separator + team)
      }
  }
}
