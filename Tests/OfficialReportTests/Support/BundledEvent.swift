import Programme
import SourceText
import Testing

/// The folder of the event files that come with the program.
private let eventFolder =
  #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/quizzes/events"

/// The event of the source documents.
func sourceEvent() throws -> Event { try event.get() }

private let event = Result {
  let reading = EventReader.read(
    try FileReader.source(at: "\(eventFolder)/source-2557.json5"),
    roster: { path in
      Result { () throws(FileError) in try FileReader.source(at: "\(eventFolder)/\(path)") }
    })
  return try #require(reading.event)
}
