import SourceText
import Vocabulary

/// Reads an event file and the roster that it names.
public enum EventReader {
  /// The event that a file describes, and all that is wrong with its files.
  ///
  /// - Parameters:
  ///   - file: The event file.
  ///   - roster: Loads the roster, given its path as the event file writes it.
  ///   - fileExists: Whether a bank or route that the event file names is there, given its path as
  ///     written; nil leaves that unchecked.
  ///   - isTimeZone: Whether this machine knows a time zone by a name; nil leaves that unchecked.
  public static func read(
    _ file: SourceFile, roster: (String) -> Result<SourceFile, FileError>,
    fileExists: ((String) -> Bool)? = nil, isTimeZone: ((String) -> Bool)? = nil
  ) -> EventReading {
    let (value, diagnostics) = JSON5.parse(file)
    let sink = DiagnosticSink(diagnostics)
    if let note = file.encodingNote { sink.add(note) }
    var parts = EventParts(
      isWhole: !diagnostics.hasErrors, fileExists: fileExists, isTimeZone: isTimeZone)
    if let value {
      _ = ObjectReader.read(value, sink) { fields -> Event? in parts.read(&fields) }
    }

    var event = parts.event
    var rosterFindings: [FileFindings] = []
    if let field = parts.roster, let path = field.string() {
      switch roster(path) {
      case .success(let rosterFile):
        let (people, found) = RosterReader.read(rosterFile, teams: parts.teams)
        rosterFindings = [FileFindings(file: rosterFile, diagnostics: found)]
        event?.roster = people
      case .failure(let error):
        sink.error(
          at: field.offset, th: "\(path): \(error.message.th)", en: "\(path): \(error.message.en)",
          remedy: error.remedy)
      }
    }
    let files = [FileFindings(file: file, diagnostics: sink.diagnostics)] + rosterFindings
    let isSound = !files.contains(where: \.diagnostics.hasErrors)
    return EventReading(event: isSound ? event : nil, files: files)
  }
}
