import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

@Suite("Screens as JSON lines")
struct JSONRendererTests {
  private func line(_ screen: Screen) -> String {
    String(decoding: JSONRenderer().render(screen), as: UTF8.self)
  }

  @Test("a question is the line that the protocol describes")
  func question() {
    let screen = Screen(
      .question, title: "Greetings", body: ["What do you say?"],
      choices: [Choice(key: "A", id: "o2", text: "Good morning.")], prompt: "Your answer",
      seconds: 30,
      data: .question(
        QuestionData(
          id: "greet-001", quiz: "greetings", kind: "choice", number: 3, of: 10, value: 100)),
      art: ["🌼"], accent: "#C03030")
    #expect(
      line(screen) == #"""
        {"v":1,"screen":"question","title":"Greetings","body":["What do you say?"],\#
        "choices":[{"key":"A","id":"o2","text":"Good morning."}],"prompt":"Your answer","seconds":30,\#
        "data":{"id":"greet-001","quiz":"greetings","kind":"choice","number":3,"of":10,"value":100}}

        """#)
  }

  @Test("a feedback is the line that the protocol describes")
  func feedback() {
    let screen = Screen(
      .feedback, title: "Right", prompt: "Enter",
      data: .feedback(
        FeedbackData(
          verdict: "right", points: 100, total: 340, expected: ["Good morning."],
          entry: EntryName(kiosk: KioskKey("k1@9f2c41d07b6e8a53"), seq: 42))))
    #expect(
      line(screen) == #"""
        {"v":1,"screen":"feedback","title":"Right","body":[],"choices":[],"prompt":"Enter",\#
        "data":{"verdict":"right","points":100,"total":340,"expected":["Good morning."],\#
        "entry":{"kiosk":"k1@9f2c41d07b6e8a53","seq":42}}}

        """#)
  }

  @Test("an exam's feedback leaves out points, total and expected answers")
  func exam() {
    let screen = Screen(
      .feedback, title: "", prompt: "",
      data: .feedback(
        FeedbackData(
          verdict: "saved", points: nil, total: nil, expected: nil,
          entry: EntryName(kiosk: KioskKey("k@1"), seq: 1))))
    #expect(
      line(screen).hasSuffix(
        #""data":{"verdict":"saved","entry":{"kiosk":"k@1","seq":1}}}"# + "\n"))
  }

  @Test("what does not apply is left out; cause and notice are there when there are any")
  func optional() {
    var screen = Screen(.welcome, title: "T", prompt: "P")
    #expect(
      line(screen)
        == #"{"v":1,"screen":"welcome","title":"T","body":[],"choices":[],"prompt":"P","data":{}}"#
        + "\n")
    screen.cause = .time
    screen.notice = "N"
    screen.seconds = 0
    #expect(
      line(screen) == #"""
        {"v":1,"screen":"welcome","title":"T","body":[],"choices":[],"prompt":"P","seconds":0,\#
        "cause":"time","notice":"N","data":{}}

        """#)
    screen.cause = .message
    #expect(line(screen).contains(#""cause":"message""#))
  }

  @Test("is one line, whatever a text holds")
  func escapes() {
    let screen = Screen(
      .note, title: "a\nb\r\t\u{1B}\u{0}\u{1F}", body: [#""\/"#, "ข้าว\u{2028}"], prompt: "")
    #expect(
      line(screen) == #"""
        {"v":1,"screen":"note","title":"a\nb\r\t\u001b\u0000\u001f","body":["\"\\/","ข้าว\#u{2028}"],\#
        "choices":[],"prompt":"","data":{}}

        """#)
  }

  @Test(
    "the data of a screen is in the protocol's words",
    arguments: [
      (.none, "{}"),
      (.person(PersonData(person: "p01", team: "mali")), #"{"person":"p01","team":"mali"}"#),
      (
        .intro(IntroData(quiz: "first", rule: .race, of: 10, seconds: 30)),
        #"{"quiz":"first","rule":"race","of":10,"seconds":30}"#
      ),
      (
        .summary(
          SummaryData(
            quiz: "first", attempt: 1, points: 250, right: 3, asked: 4, accuracy: 0.75,
            team: "mali",
            rank: 2, teamPoints: 1200)),
        #"{"quiz":"first","attempt":1,"points":250,"right":3,"asked":4,"accuracy":0.75,"team":"mali","rank":2,"teamPoints":1200}"#
      ),
      (
        .summary(
          SummaryData(
            quiz: "test", attempt: 2, points: 0, right: 0, asked: 0, accuracy: 0, team: "mali",
            rank: nil, teamPoints: nil)),
        #"{"quiz":"test","attempt":2,"points":0,"right":0,"asked":0,"accuracy":0,"team":"mali"}"#
      ),
      (.standings(StandingsData(standings: [])), #"{"standings":[],"frozen":false}"#),
    ] as [(ScreenData, String)])
  func data(data: ScreenData, expected: String) {
    let screen = Screen(.menu, title: "", prompt: "", data: data)
    #expect(line(screen).hasSuffix("\"data\":" + expected + "}\n"))
  }
}
