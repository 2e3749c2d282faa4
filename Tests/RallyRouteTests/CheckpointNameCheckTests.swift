import RallyRoute
import Testing

@Suite("Checkpoints without a name of their own")
struct CheckpointNameCheckTests {
  @Test(
    "an id for a name or a place, or another's name, is a warning",
    arguments: [
      ("\"The Hill\"", "\"hill\"", "8:21 warning unnamed-checkpoint: hill has its id for a name"),
      ("\"Gate\"", "\"hill\"", "8:40 warning unnamed-checkpoint: hill has its id for a place"),
      (
        "\"The Hill\"", "{ th: \"hill\", en: \"The Hill\" }",
        "8:21 warning unnamed-checkpoint: hill has its id for a name"
      ),
      (
        "\"The Hill\"", "\"the lake \"",
        "8:21 warning unnamed-checkpoint: hill has the name of lake"
      ),
    ])
  func finding(old: String, new: String, expected: String) throws {
    #expect(try findings([(old, new)]) == [expected])
  }

  @Test("a name that is spelled as a name is one, whatever the id")
  func named() throws { #expect(try findings([("\"The Hill\"", "\"Hill\"")]) == []) }
}
