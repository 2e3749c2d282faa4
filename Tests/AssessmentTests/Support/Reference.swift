import Assessment
import SourceText
import Testing

/// The folder of the data sets and of the figures that were computed outside.
private let folder =
  #filePath.split(separator: "/").dropLast(2).reduce("") { "\($0)/\($1)" } + "/Reference"

/// The rows of a file of the folder, without the line that says what computed them.
func rows(_ name: String) throws -> [[String]] {
  try FileReader.source(at: "\(folder)/\(name)").text.split(separator: "\n")
    .filter { !$0.hasPrefix("#") }
    .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
}

/// The matrix of a data set, with what a guess earns.
func matrix(_ name: String) throws -> ResponseMatrix {
  let table = try rows("items-\(name).csv")
  let guesses = try rows("items-\(name).expected.csv").filter { $0[1] == "guess" }
  let items = try #require(table.first).dropFirst().map { cell in
    let parts = cell.split(separator: "/").map(String.init)
    return ResponseItem(
      id: parts[0], maximum: Double(parts[1]) ?? 0,
      guess: guesses.first { $0[0] == parts[0] }.flatMap { Double($0[2]) })
  }
  var matrix = ResponseMatrix(items: Array(items))
  for row in table.dropFirst() { matrix.append(row[0], marks: row.dropFirst().map { Double($0) }) }
  return matrix
}

/// The pairs of a data set and the maximum of the test.
func pairs(_ name: String) throws -> (pairs: [ScorePair], maximum: Double) {
  let table = try rows("gain-\(name).csv")
  let maximum = try #require(table.first?[1].split(separator: "/").last.flatMap { Double($0) })
  let pairs = try table.dropFirst().map { row in
    ScorePair(
      person: row[0], pre: try #require(Double(row[1])), post: try #require(Double(row[2])))
  }
  return (pairs, maximum)
}

/// Whether a number is another to a relative 1e-9; where that is 0, to 1e-12.
func isClose(_ number: Double, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
  (number - expected).magnitude
    <= max(tolerance * expected.magnitude, 1e-12 * (expected == 0 ? 1 : 0))
}

/// Expects a figure to be the one that was computed outside, or none where that is `-`.
func expect(
  _ figure: Figure?, is expected: String, _ what: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let isSame =
    switch (figure, Double(expected)) {
    case (.value(let value), let number?): isClose(value, number)
    case (.undefined, nil): expected == "-"
    default: false
    }
  #expect(
    isSame, "\(what): \(figure.map { "\($0)" } ?? "no such figure"), expected \(expected)",
    sourceLocation: sourceLocation)
}
