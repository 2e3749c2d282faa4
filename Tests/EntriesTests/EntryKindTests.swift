import Testing

@testable import Entries

@Suite struct EntryKindTests {
  @Test("the names of kinds are those that journals hold for ever")
  func names() {
    #expect(
      EntryKind.allCases.map(\.rawValue) == [
        "joined", "quiz-started", "quiz-resumed", "quiz-finished", "quiz-reset", "answered",
        "passed", "buzzed", "rally-started", "arrived", "departed", "handed-in", "hinted",
        "allowed", "rally-ended",
        "clock-synced", "judged", "adjusted", "voided", "regraded", "undone", "opened", "closed",
        "paused", "extended",
        "frozen", "revealed", "survey-answered", "noted", "imported",
      ])
  }
}
