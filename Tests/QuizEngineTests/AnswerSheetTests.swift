import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("bank show as text")
struct AnswerSheetTests {
  @Test("each kind shows its key and feedback")
  func sheet() {
    let bank = gift(
      """
      // [id:a] [tag:A2] [tag:topic=greetings]
      ::Hello::[html]<p>First.</p><p>Hello?</p> {=Hi#Yes,
      you know ~%50%Hey ~Bye ####So it is.}

      // [id:b]
      Sun {F#no}

      // [id:c]
      Two? {#2:0.5 =%50%1..9 ~#far}

      // [id:d]
      Match {=a -> b =c -> d = -> e}

      // [id:e]
      Order {>2
      x
      y}

      // [id:f]
      Say it. {=it =%80%that}
      """)
    #expect(
      AnswerSheet.text([bank]) == """
        a · choice · A2 · greetings · Hello
        First.
        Hello?
          *A Hi
                Yes, you know
          *B Hey (50 %)
           C Bye
            So it is.

        b · truefalse
        Sun
           A True
                no
          *B False

        c · numeric
        Two?
          * 1.5 … 2.5
          * 1 … 9 (50 %)
            *
                far

        d · matching
        Match
            a → b
            c → d
            — → e

        e · ordering
        Order
          1. x
          2. y

        f · short
        Say it.
          * it
          * that (80 %)

        """)
  }
}
