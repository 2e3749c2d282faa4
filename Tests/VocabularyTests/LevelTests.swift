import Testing
import Vocabulary

@Suite struct LevelTests {
  @Test("levels rise from A1 to C2")
  func order() {
    #expect(
      Level.allCases.shuffled().sorted().map(\.rawValue) == ["A1", "A2", "B1", "B2", "C1", "C2"])
  }
}
