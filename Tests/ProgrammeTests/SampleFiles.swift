import Programme
import SourceText
import Testing
import Vocabulary

/// The folder of the event files that come with the program.
let eventFolder =
  #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
  + "/quizzes/events"

/// Reads an event file that comes with the program.
func readBundled(_ name: String) throws -> EventReading {
  EventReader.read(
    try FileReader.source(at: "\(eventFolder)/\(name)"),
    roster: { path in
      Result { () throws(FileError) in try FileReader.source(at: "\(eventFolder)/\(path)") }
    })
}

/// Reads an event file and a roster from text.
func read(
  _ text: String, roster: String = "id,name\np1,A B\n", fileExists: ((String) -> Bool)? = nil
) -> EventReading {
  EventReader.read(
    SourceFile(name: "event.json5", text: text),
    roster: { .success(SourceFile(name: $0, text: roster)) }, fileExists: fileExists)
}

/// Findings as `FILE:LINE:COLUMN severity: message`.
func lines(_ reading: EventReading) -> [String] {
  reading.files.flatMap { findings in
    DiagnosticText.reports(of: findings.diagnostics, in: findings.file, language: .english).map {
      "\($0.file):\($0.line):\($0.column) \($0.severity.rawValue): \($0.message)"
    }
  }
}
