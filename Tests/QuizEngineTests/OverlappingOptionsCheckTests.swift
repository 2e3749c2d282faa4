import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct OverlappingOptionsCheckTests {
  @Test(
    "options that hold one another are named",
    arguments: [

      ("Q {=1-5 ~5-10}", ["1:10 warning “1-5” and “5-10” share numbers"]),
      (
        "Q {=1 to 5 km ~6 – 9 km ~8–12 km}", ["1:26 warning “6 – 9 km” and “8–12 km” share numbers"]
      ),
      ("Q {=๑-๕ คน ~๓ คน}", ["1:13 warning “๑-๕ คน” and “๓ คน” share numbers"]),
      ("Q {=1-5 ~6-10}", []), ("Q {=1-5 km ~5-10 miles}", []), ("Q {=5 ~5.5}", []),
      ("Q {=9-10 a.m. ~10-11 a.m.}", []), ("Q {=1-5 May ~5-9 May}", []),
      ("Q {=9\\:00-9\\:30 ~9\\:30-10\\:00}", []),
      (
        "Q {=Good morning ~good morning!}",
        ["1:19 warning “Good morning” and “good morning!” differ only in capitals or marks"]
      ),
      ("How do you write it? {=Good morning ~good morning!}", []),
      ("Q {=its ~it's}", []), ("Q {=Thai ~thai ~THAI}", []),
      (
        "Q {=red and white ~white and red}",
        ["1:20 warning “red and white” and “white and red” list the same in another order"]
      ),
      (
        "Q {=ลาว และ ไทย ~ไทย และ ลาว}",
        ["1:18 warning “ลาว และ ไทย” and “ไทย และ ลาว” list the same in another order"]
      ),
      ("Q {=Where is the station? ~Where the station is?}", []),
      ("Q {=red and white ~red and blue}", []), ("Q {=5-10 -> a =1-5 -> b =3 -> c}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(OverlappingOptionsCheck(), text) == expected)
  }

  @Test("a question of a hundred thousand options takes no time", .timeLimit(.minutes(1)))
  func manyOptions() {
    let options = (0..<100_000).map { "~a\($0)" }.joined()
    #expect(findings(OverlappingOptionsCheck(), "Q {=b\(options)}").isEmpty)
  }
}
