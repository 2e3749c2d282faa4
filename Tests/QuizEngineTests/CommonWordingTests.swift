import Testing

@testable import QuizEngine

@Suite("Contractions and spellings")
struct CommonWordingTests {
  @Test(
    "are made one wording",
    arguments: [
      ("i'm here", "i am here"), ("don't, please", "do not, please"), ("can't", "can not"),
      ("cannot", "can not"), ("won't go", "will not go"), ("it's late", "it is late"),
      ("it's been late", "it has been late"), ("he's got it", "he has got it"),
      ("she's never been", "she has never been"), ("he's not late", "he is not late"),
      ("she's never", "she is never"), ("i'd already been", "i had already been"),
      ("i'd like", "i would like"), ("you'd better go", "you had better go"),
      ("let's go", "let us go"), ("they've", "they have"), ("we'll", "we will"),
      ("malee's book", "malee's book"), ("the boss's", "the boss's"), ("n't", "n't"),
      ("colour", "color"), ("colours!", "colors!"), ("\"organise\"", "\"organize\""),
      ("travelling", "traveling"), ("the city centre.", "the city center."), ("four", "four"),
      ("advertise", "advertise"), ("exercise", "exercise"), ("programme", "program"),
      ("Can't", "Can not"), ("LET'S go", "LET US go"), ("Labour Day", "Labor Day"),
      ("COLOUR", "COLOR"), ("ข้าวหลาม", "ข้าวหลาม"), ("", ""), ("ไป 'm", "ไป 'm"),
    ])
  func wording(text: String, common: String) {
    #expect(text.withCommonWording == common)
  }

  @Test(
    "are understood in answers unless the author says that they are the point",
    arguments: [
      ("Q {=I am fine}", "I'm fine", 1.0), ("Q {=It's late}", "it is late", 1),
      ("Q {=colour}", "color", 1), ("Q {=organize}", "Organise", 1),
      ("// [tag:match=exact]\nQ {=don't}", "do not", 0),
      ("// [tag:match=exact]\nQ {=don't}", "DON’T", 1),
      ("// [tag:match=exact]\nQ {=color}", "colour", 0),
      ("// [tag:case=exact]\nQ {=Monday}", "monday", 0),
      ("// [tag:case=exact]\nQ {=Monday}", "Monday.", 1),
      ("// [tag:case=exact]\nQ {=Let's go.}", "let's go", 0),
      ("// [tag:case=exact]\nQ {=Let's go.}", "Let us go", 1),
      ("// [tag:case=exact]\nQ {=Labour Day}", "labour Day", 0),
      ("// [tag:case=exact]\nQ {=I am}", "I'm", 1), ("Q {=He is * tall}", "he's very tall", 1),
    ])
  func answers(gift: String, line: String, credit: Double) throws {
    let play = try question(gift).play()
    #expect(play.grade(try play.read(line)).credit == credit)
  }
}
