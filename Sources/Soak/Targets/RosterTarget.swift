import Programme
import SourceText
import Vocabulary

/// Reading a roster, and the table that it is.
struct RosterTarget: SoakTarget {
  let name = "roster"

  func check(_ bytes: [UInt8]) throws(BrokenLaw) {
    let file = SourceFile(name: "soak.csv", text: String(decoding: bytes, as: UTF8.self))
    let (table, faults) = CSV.parse(file)
    let again = CSV.parse(file)
    try holdEqual("a table is read the same each time", table, again.table)
    try holdEqual("a table has the same faults each time", faults, again.diagnostics)
    if let table {
      for row in table.rows { try check(row.fields, within: row.range) }
      try check(table.header, within: 0..<file.bytes.count)
    }

    let (people, diagnostics) = RosterReader.read(file, teams: nil)
    let second = RosterReader.read(file, teams: nil)
    try holdEqual("a roster is read the same each time", people, second.people)
    try holdEqual("a roster has the same faults each time", diagnostics, second.diagnostics)
    try DiagnosticLaws.check(diagnostics, of: file)
    if !diagnostics.hasErrors {
      let ids = people.map(\.id)
      try holdEqual("no two people have one id", Set(ids).count, ids.count)
      try hold("everybody has a name", people.allSatisfy { !$0.name.isEmpty })
    }
  }

  private func check(_ fields: [CSVField], within row: Range<Int>) throws(BrokenLaw) {
    var end = row.lowerBound
    for field in fields {
      try hold(
        "fields stand in their row, one after the other",
        end <= field.range.lowerBound && field.range.upperBound <= row.upperBound,
        "\(field.range) in \(row), after \(end)")
      end = field.range.upperBound
    }
  }
}
