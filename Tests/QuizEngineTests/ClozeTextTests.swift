import Testing

@testable import QuizEngine

@Suite("A text with gaps")
struct ClozeTextTests {
  @Test(
    "is read piece by piece",
    arguments: [
      ("I [[am]] here.", [.text("I "), .gap(["am"]), .text(" here.")]),
      ("[[A|a]]", [.gap(["A", "a"])]), ("[[ a | b ]][[c]]", [.gap(["a", "b"]), .gap(["c"])]),
      ("no gap", [.text("no gap")]), ("", []), ("open [[x", [.text("open [[x")]),
      ("empty [[]] [[ | ]] [[x]]", [.text("empty [[]] [[ | ]] "), .gap(["x"])]),
      ("[[ [[x]]", [.text("[[ "), .gap(["x"])]),
      ("a]] [[x]]]", [.text("a]] "), .gap(["x"]), .text("]")]),
      ("ข้าว[[หลาม]]", [.text("ข้าว"), .gap(["หลาม"])]),
    ] as [(String, [ClozeText.Piece])])
  func pieces(text: String, pieces: [ClozeText.Piece]) {
    #expect(ClozeText(text).pieces == pieces)
  }

  @Test("shows one gap as a line, several with their numbers")
  func shown() {
    #expect(ClozeText("I [[am]].").shown == "I _____.")
    #expect(ClozeText("I [[am]], you [[are]].").shown == "I (1) _____, you (2) _____.")
  }
}
