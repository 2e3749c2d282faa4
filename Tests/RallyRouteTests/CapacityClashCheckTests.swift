import Testing

@Suite("More cars than a checkpoint can serve")
struct CapacityClashCheckTests {
  @Test("checkpoint, time and cars are named")
  func clash() throws {
    #expect(
      try findings([("codeWord: \"BAMBOO\"", "codeWord: \"BAMBOO\", capacity: 1")]) == [
        "8:1 error capacity-clash: at 09:37 there are 2 cars at hill, which can serve 1: "
          + "mali/1, kulap/1"
      ])
  }
}
