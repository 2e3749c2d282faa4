import FoundationEssentials

/// The table as JSON.
package struct JSONReport: Codable {
  package var machine: String
  package var quick: Bool
  package var sections: [JSONSection]

  package init(_ table: Table) {
    machine = table.machine
    quick = table.isQuick
    sections = table.sections.map { section in
      JSONSection(
        title: section.title, floor: section.floor, rows: section.rows.map(JSONRow.init))
    }
  }

  /// Reads a table that was written.
  ///
  /// - Throws: `DecodingError`.
  package init(_ data: Data) throws { self = try JSONDecoder().decode(Self.self, from: data) }

  package struct JSONSection: Codable {
    package var title: String
    var floor: String
    package var rows: [JSONRow]
  }

  package struct JSONRow: Codable {
    package var what: String
    var ours: Figure
    var floor: Figure?
    var ratio: Double?
    var target: String?
    var reached: Bool?
    package var rounds: [Row.Round]

    init(_ row: Row) {
      what = row.what
      ours = row.ours
      floor = row.floor
      ratio = row.ratio
      target = row.targetText.isEmpty ? nil : row.targetText
      reached = row.isReached
      rounds = row.rounds
    }
  }

  /// The report's bytes, with a line feed at the end.
  package func encoded() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}
