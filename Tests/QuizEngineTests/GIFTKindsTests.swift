import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Kinds of GIFT question")
struct GIFTKindsTests {
  @Test(
    "each form of answers makes the kind and the answers that Moodle makes of it",
    arguments: [
      ("Q {=a ~b ~c}", .choice([answer("a", 100), answer("b", 0), answer("c", 0)])),
      ("Q{~a#x=b#y}", .choice([answer("a", 0, "x"), answer("b", 100, "y")])),
      (
        "Q {~wrong ~%50%half =full}",
        .choice([answer("wrong", 0), answer("half", 50), answer("full", 100)])
      ),
      (
        "Q {=yellow # right; good! ~red # wrong, it's yellow}",
        .choice([answer("yellow", 100, "right; good!"), answer("red", 0, "wrong, it's yellow")])
      ),
      ("Q {=%100%a ~b}", .choice([answer("a", 100), answer("b", 0)])),
      ("Q {=a =b ~c}", .choice([answer("a", 100), answer("b", 100), answer("c", 0)])),
      ("Q {~%50%a ~%50%b ~c}", .multiple([answer("a", 50), answer("b", 50), answer("c", 0)])),
      (
        "Q {~%100%a ~%-50%b ~%-50%c}",
        .multiple([answer("a", 100), answer("b", -50), answer("c", -50)])
      ),
      (
        "Q {~%33.33333%a ~%33.33333% b ~%33.33333%c}",
        .multiple([answer("a", 33.33333), answer("b", 33.33333), answer("c", 33.33333)])
      ),
      ("Q {=%50%a =%50%b ~c}", .multiple([answer("a", 50), answer("b", 50), answer("c", 0)])),
      ("Q {~a ~b}", .multiple([answer("a", 0), answer("b", 0)])),
      ("Q {=no one =nobody}", .short([answer("no one", 100), answer("nobody", 100)])),
      (
        "Q {\n  =Frog#Good!\n  =%50%Cat#Cats?\n  =%0%*#Completely wrong\n}",
        .short([
          answer("Frog", 100, "Good!"), answer("Cat", 50, "Cats?"),
          answer("*", 0, "Completely wrong"),
        ])
      ),
      (
        "Q {=press it#go to File -> Print}",
        .short([answer("press it", 100, "go to File -> Print")])
      ),
      ("Q {=50% off ~5}", .choice([answer("50% off", 100), answer("5", 0)])),
      ("Q {=%}", .short([answer("%", 100)])),
      ("Q {=C\\# #not C#}", .short([answer("C#", 100, "not C#")])),
      ("Q {}", .essay),
      ("Q { \n }", .essay),
      ("Q {####think first}", .essay),
      ("A page to read.", .description),
    ] as [(String, Question.Body)])
  func forms(text: String, body: Question.Body) throws {
    #expect(try question(text).body == body)
  }

  @Test(
    "true and false are understood in any spelling",
    arguments: [
      ("T", true), ("TRUE", true), ("true", true), ("True", true), ("t", true), ("F", false),
      ("FALSE", false), ("false", false), ("f", false), (" T ", true), ("\nFALSE\n", false),
    ])
  func truth(spelling: String, isTrue: Bool) throws {
    #expect(
      try question("Q {\(spelling)}").body
        == .trueFalse(isTrue: isTrue, feedbackForTrue: nil, feedbackForFalse: nil))
  }

  @Test(
    "the first feedback of true/false belongs to the wrong response, the second to the right one",
    arguments: [
      ("TRUE#wrong#right", true, "right", "wrong"),
      ("FALSE#wrong#right", false, "wrong", "right"),
      ("T#wrong", true, nil, "wrong"),
      ("F##right", false, nil, "right"),
      ("F#wrong \\# one#right # two", false, "wrong # one", "right # two"),
      ("T#because 1 = 1#yes\n####general", true, "yes", "because 1 = 1"),
    ] as [(String, Bool, String?, String?)])
  func truthFeedback(text: String, isTrue: Bool, forTrue: String?, forFalse: String?) throws {
    #expect(
      try question("Q {\(text)}").body
        == .trueFalse(
          isTrue: isTrue, feedbackForTrue: forTrue.map { moodle($0) },
          feedbackForFalse: forFalse.map { moodle($0) }))
  }

  @Test(
    "numbers are exact, with a tolerance, a range, or any",
    arguments: [
      ("{#3}", [NumericAnswer(3...3, weight: 100)]),
      ("{#3:2}", [NumericAnswer(1...5, weight: 100)]),
      ("{#1..5}", [NumericAnswer(1...5, weight: 100)]),
      ("{# 1 .. 5 }", [NumericAnswer(1...5, weight: 100)]),
      ("{#-5..-1.5}", [NumericAnswer(-5...(-1.5), weight: 100)]),
      ("{#3.1415:0.0005}", [NumericAnswer(3.141...3.142, weight: 100)]),
      ("{#.5}", [NumericAnswer(0.5...0.5, weight: 100)]),
      ("{#1e3}", [NumericAnswer(1000...1000, weight: 100)]),
      (
        "{#=3:2 =%50%3:5 #fb}",
        [
          NumericAnswer(1...5, weight: 100),
          NumericAnswer(-2...8, weight: 50, feedback: moodle("fb")),
        ]
      ),
      (
        "{#\n  =1822:0 #Correct!\n  =%50%1822:2 #You get 50%\n credit.}",
        [
          NumericAnswer(1822...1822, weight: 100, feedback: moodle("Correct!")),
          NumericAnswer(1820...1824, weight: 50, feedback: moodle("You get 50%\ncredit.")),
        ]
      ),
      (
        "{#3:2~#Completely wrong}",
        [
          NumericAnswer(1...5, weight: 100),
          NumericAnswer(nil, weight: 0, feedback: moodle("Completely wrong")),
        ]
      ),
      (
        "{#=7 =%0%*#no}",
        [
          NumericAnswer(7...7, weight: 100), NumericAnswer(nil, weight: 0, feedback: moodle("no")),
        ]
      ),
      ("{#3#yes####why}", [NumericAnswer(3...3, weight: 100, feedback: moodle("yes"))]),
    ])
  func numbers(answers: String, expected: [NumericAnswer]) throws {
    #expect(try question("Q \(answers)").body == .numeric(expected))
  }

  @Test("matching has pairs, and matches without a prompt")
  func matching() throws {
    let text =
      "[html]Match {\n =<b>Lao</b> PDR -> Vientiane\n =[plain]Viet Nam->Ha \\= Noi\n = -> Sydney\n}"
    #expect(
      try question(text).body
        == .matching(
          [
            Pair(prompt: FormattedText("<b>Lao</b> PDR", format: .html), match: "Vientiane"),
            Pair(prompt: FormattedText("Viet Nam", format: .plain), match: "Ha = Noi"),
          ], distractors: ["Sydney"]))
  }

  @Test(
    "an ordering has a line for each item, after the settings of Moodle's plugin",
    arguments: [
      "{>3 RELATIVE\none\ntwo\n three \n}",
      "{>3 ALL VERTICAL ALL_OR_NOTHING SHOW none\none\ntwo\nthree}",
      "{>\none\n\ntwo\n// note\nthree\n}", "{> 3 one\ntwo\nthree####why}",
    ])
  func ordering(answers: String) throws {
    #expect(
      try question("Put in order \(answers)").body
        == .ordering([moodle("one"), moodle("two"), moodle("three")]))
  }

  @Test(
    "a kind tag makes a dictation, a speaking task or a cloze",
    arguments: [
      ("dictation", "Listen. {=Where is it?}", .dictation([answer("Where is it?", 100)])),
      ("speaking", "Introduce yourself. {}", .speaking),
      ("cloze", "I [[am|'m]] from Laos.", .cloze),
      ("cloze", "I [[am|'m]] from Laos. {####to be}", .cloze),
      ("dictation", "An essay all the same. {}", .essay),
      ("karaoke", "A page all the same.", .description),
    ] as [(String, String, Question.Body)])
  func kindTags(kind: String, text: String, body: Question.Body) throws {
    #expect(try question("// [tag:kind=\(kind)]\n\(text)").body == body)
  }

  @Test("a part without a marker has the stem's format, one with a marker its own")
  func formats() throws {
    let text = "[markdown]**Q** {=[html]<i>a</i>#[plain]x ~b#y ####[moodle] z}"
    let question = try question(text)
    #expect(question.stem == FormattedText("**Q**", format: .markdown))
    #expect(
      question.body
        == .choice([
          Answer(
            FormattedText("<i>a</i>", format: .html), weight: 100,
            feedback: FormattedText("x", format: .plain)),
          Answer(
            FormattedText("b", format: .markdown), weight: 0,
            feedback: FormattedText("y", format: .markdown)),
        ]))
    #expect(question.feedback == FormattedText("z", format: .moodle))
  }

  @Test("a bracket that names no format is text")
  func unknownFormat() throws {
    #expect(try question("[1] Who? {=[x] me}").stem == moodle("[1] Who?"))
  }
}
