import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct AllOfTheAboveCheckTests {
  @Test(
    "options that speak of others are named",
    arguments: [

      (
        "Q {=a ~b ~All of the above}",
        ["1:11 warning the option “All of the above” refers to the other options"]
      ),
      (
        "Q {=a ~b ~none of the above.}",
        ["1:11 warning the option “none of the above.” refers to the other options"]
      ),
      (
        "Q {=one ~two ~Both A and B}",
        ["1:15 warning the option “Both A and B” refers to the other options"]
      ),
      (
        "Q {=one ~two ~A, B and C}",
        ["1:15 warning the option “A, B and C” refers to the other options"]
      ),
      ("Q {=ก ~ข ~ถูกทุกข้อ}", ["1:11 warning the option “ถูกทุกข้อ” refers to the other options"]),
      ("Q {=ก ~ข ~ไม่มีข้อใดถูก}", ["1:11 warning the option “ไม่มีข้อใดถูก” refers to the other options"]),
      (
        "Q {=หนึ่ง ~สอง ~ข้อ ก และ ข}",
        ["1:17 warning the option “ข้อ ก และ ข” refers to the other options"]
      ),
      ("Q {=all of them ~none of it ~All right. ~above}", []),
      ("Which grades? {=A and B ~C ~D}", []), ("Q {=ทุกข้อความ ~ถูก}", []),
      ("Q {=a =all of the above}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(AllOfTheAboveCheck(), text) == expected)
  }
}
