import Entries
import Foundation
import Vocabulary

@testable import Journal

extension TemporaryFolder {
  /// Writes a file.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
  }
}

extension StoreJournal {
  /// Casts a person's ballot of a survey.
  func castBallot(by person: PersonID, key: String) throws {
    let ballot = Ballot(
      event: event, survey: "s", key: key + String(repeating: "0", count: 32 - key.count),
      ratings: ["a": 5], comments: [:])
    let note = Draft(
      at: 1_000, kind: .surveyAnswered, team: "mali", person: person, subject: "s")
    _ = try cast(ballot, noting: note, kiosk: "k1")
  }
}
