import RallyRoute
import Testing

@Suite("Checkpoints that can't be reached")
struct UnreachableCheckpointCheckTests {
  @Test("a leg that an order needs is named, with the line to add")
  func missing() throws {
    let change = ("orders: \"same\"", "orders: { \"kulap/1\": [\"hill\", \"lake\", \"school\"] }")
    #expect(
      try findings([change]) == [
        "7:1 error unreachable-checkpoint: kulap/1 goes from hill to lake, and there is no such leg",
        "8:1 error unreachable-checkpoint: kulap/1 goes from start to hill, and there is no such leg",
      ])
    #expect(
      try remedies([change])[0]
        == "add to legs: { from: \"hill\", to: \"lake\", minutes: …, kilometres: … }")
  }

  @Test("a rotation that nobody needs needs no legs")
  func unused() throws {
    #expect(try findings([("orders: \"same\"", "orders: \"rotated\"")]) == [])
  }
}
