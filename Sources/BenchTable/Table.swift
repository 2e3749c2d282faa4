/// All that was measured, and on what.
package struct Table {
  /// The machine's processors.
  package var machine: String
  /// Whether it was a tenth of the sizes.
  package var isQuick: Bool
  package var sections: [Section]

  package init(machine: String, isQuick: Bool, sections: [Section] = []) {
    self.machine = machine
    self.isQuick = isQuick
    self.sections = sections
  }

  /// Adds what a round has measured to what earlier rounds have.
  package mutating func add(_ section: Section) {
    guard let index = sections.firstIndex(where: { $0.title == section.title }) else {
      sections.append(section)
      return
    }
    for row in section.rows {
      if let place = sections[index].rows.firstIndex(where: { $0.what == row.what }) {
        sections[index].rows[place].rounds += row.rounds
      } else {
        sections[index].rows.append(row)
      }
    }
  }
}

/// Rows that are measured together, against the same floor.
package struct Section {
  package var title: String
  /// What the floor does, `""` where there is none.
  package var floor: String
  package var rows: [Row]

  package init(title: String, floor: String, rows: [Row]) {
    self.title = title
    self.floor = floor
    self.rows = rows
  }
}
