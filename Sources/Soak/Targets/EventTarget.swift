import Programme
import SourceText

/// Reading an event file, with a roster of one person.
struct EventTarget: SoakTarget {
  let name = "event"
  private let roster = SourceFile(name: "roster.csv", text: "id,name\np1,ชื่อ นามสกุล\n")

  func check(_ bytes: [UInt8]) throws(BrokenLaw) {
    let file = SourceFile(name: "soak.json5", text: String(decoding: bytes, as: UTF8.self))
    let (value, diagnostics) = JSON5.parse(file)
    let again = JSON5.parse(file)
    try holdEqual(
      "a file holds the same value each time", value.map(Shown.init), again.value.map(Shown.init))
    try holdEqual("a file has the same faults each time", diagnostics, again.diagnostics)
    try hold("a file without a value says why", value != nil || diagnostics.hasErrors)
    if let value { try checkRanges(value, within: 0..<file.bytes.count) }

    let reading = read(file)
    for findings in reading.files {
      try DiagnosticLaws.check(findings.diagnostics, of: findings.file)
    }
    let hasErrors = reading.files.contains { $0.diagnostics.hasErrors }
    try hold("an event loads whole or not at all", (reading.event == nil) == hasErrors)
    let second = read(file)
    try holdEqual("an event is read the same each time", second.event, reading.event)
    try holdEqual("an event has the same faults each time", second.files, reading.files)
  }

  private func read(_ file: SourceFile) -> EventReading {
    EventReader.read(
      file,
      roster: { path in path.contains("no") ? .failure(.missing(path: path)) : .success(roster) },
      fileExists: { !$0.contains("no") })
  }

  /// Each value's place lies within that of the value that holds it.
  private func checkRanges(_ value: JSON5Value, within outer: Range<Int>) throws(BrokenLaw) {
    try hold(
      "a value stands within what holds it",
      outer.lowerBound <= value.range.lowerBound && value.range.upperBound <= outer.upperBound,
      "\(value.range) in \(outer)")
    switch value.content {
    case .array(let elements):
      for element in elements { try checkRanges(element, within: value.range) }
    case .object(let members):
      for member in members { try checkRanges(member.value, within: value.range) }
    default: break
    }
  }

  /// A value that equals itself: NaN, a number of JSON5, does not.
  private struct Shown: Equatable {
    let text: String

    init(_ value: JSON5Value) { text = "\(value)" }
  }
}
