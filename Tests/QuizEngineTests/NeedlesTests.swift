import Testing

@testable import QuizEngine

@Suite struct NeedlesTests {
  @Test(
    "the first place of any of some texts is found",
    arguments: [
      ("do not go", 0, 3), ("ทำไม่ได้", 1, 6), ("never", 2, 0), ("knot", 0, 1), ("n't", -1, -1),
      ("neve", -1, -1), ("", -1, -1),
    ])
  func first(text: String, needle: Int, offset: Int) {
    let found = Needles(["not", "ไม่", "never"]).first(in: text)
    #expect(found?.needle ?? -1 == needle)
    #expect(found?.offset ?? -1 == offset)
    #expect(Needles(["not", "ไม่", "never"]).isIn(text) == (needle >= 0))
  }
}
