import Foundation
import Testing

/// Compares a text with the snapshot kept beside the tests; `KHAOLAM_RECORD=1` keeps it anew.
func expectSnapshot(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Snapshots")
  let url = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["KHAOLAM_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return
  }
  let kept = String(decoding: try Data(contentsOf: url), as: UTF8.self)
  #expect(text == kept, sourceLocation: sourceLocation)
}
