import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct NegativeStemCheckTests {
  @Test(
    "a negative question is emphasised",
    arguments: [

      (
        "Which of these is not polite? {=a ~b}",
        ["1:1 warning a negative question: “not” is not emphasised"]
      ),
      (
        "What should you not say? {=a ~b}",
        ["1:1 warning a negative question: “not” is not emphasised"]
      ),
      (
        "Which word doesn’t belong? {=a ~b}",
        ["1:1 warning a negative question: “doesn't” is not emphasised"]
      ),
      (
        "Choose the word that is never used. {=a ~b}",
        ["1:1 warning a negative question: “never” is not emphasised"]
      ),
      (
        "Which is the least polite? {=a ~b}",
        ["1:1 warning a negative question: “least” is not emphasised"]
      ),
      (
        "All are members of ASEAN except {=a ~b}",
        ["1:1 warning a negative question: “except” is not emphasised"]
      ),
      (
        "ข้อใดไม่ใช่สมาชิกอาเซียน {=ก ~ข}", ["1:1 warning a negative question: “ไม่ใช่” is not emphasised"]
      ),
      (
        "ทุกข้อเป็นสมาชิกอาเซียน ยกเว้นข้อใด {=ก ~ข}",
        ["1:1 warning a negative question: “ยกเว้น” is not emphasised"]
      ),
      ("Which of these is NOT polite? {=a ~b}", []),
      ("[html]Which of these is <b>not</b> polite? {=a ~b}", []),
      ("[markdown]Which of these is **not** polite? {=a ~b}", []),
      ("ข้อใด “ไม่ใช่” สมาชิกอาเซียน {=ก ~ข}", []),
      ("You do not know the word. What do you ask? {=a ~b}", []),
      ("Siti says, \"I am not well.\" What do you say? {=a ~b}", []),
      ("What do you say if you do not know? {=a ~b}", []),
      ("What is the polite way to say you cannot come? {=a ~b}", []),
      ("Which sign tells you not to smoke? {=a ~b}", []),
      ("Which word means 'not open'? {=a ~b}", []),
      ("Why was the office not open? {=a ~b}", []),
      ("What must you have at least? {=a ~b}", []),
      ("He ____ not here. {=is ~are}", []),
      ("The bus runs every day except Monday. When do you go? {=a ~b}", []),
      ("ถ้าไม่เข้าใจ ควรถามว่าอย่างไร {=ก ~ข}", []),
      ("Which of these is not polite? {T}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(NegativeStemCheck(), text) == expected)
  }
}
