import Testing
import Vocabulary

@testable import Kiosk

@Suite("Listening")
struct ListeningTests {
  @Test("speaks with the question's first screen, and again only when asked")
  func asked() throws {
    var sample: SampleRoom?
    var driver = try KindSamples.driver(KindSamples.dictation, speaks: true, in: &sample)
    #expect(driver.kiosk.screen().speech == nil)
    #expect(driver.type("").speech == Speech("Where is the station?"))
    #expect(driver.type("*").speech == Speech("Where is the station?"))
    #expect(driver.type("-").speech == Speech("Where is the station?", pace: .slow))
    #expect(driver.type("-").speech?.pace == .slowest)
    #expect(driver.type("-").speech?.pace == .slowest)
    #expect(driver.type("*3").speech == Speech("Where is the station?", pace: .slowest, times: 3))
    #expect(driver.type("+").speech == Speech("Where is the station?", pace: .slow, times: 1))
    let help = driver.type("/")
    #expect(help.name == .help && help.speech == nil)
    #expect(driver.type("").speech == nil)
    let feedback = driver.type("where is the station")
    #expect(feedback.name == .feedback && feedback.speech == nil)
    withExtendedLifetime(sample) {}
  }

  @Test("does not offer Enter for a repetition where Enter ends the answer")
  func enterThatAnswers() throws {
    let text = "// [tag:A1] [tag:kind=speaking] [tag:say=How are you?] [id:s1]\nReply.{}"
    var sample: SampleRoom?
    var driver = try KindSamples.driver(text, speaks: true, in: &sample)
    let keys = Phrase.listeningKeys("s1", isEnterAnAnswer: true)
    #expect(driver.kiosk.screen().body.contains(keys.en))
    #expect(!keys.en.contains("Enter") && !keys.th.contains("Enter"))
    #expect(driver.type("*").speech != nil)
    #expect(driver.type("").name == .feedback)
    driver = try KindSamples.driver(KindSamples.dictation, speaks: true, in: &sample)
    #expect(driver.kiosk.screen().body.contains { $0.contains("Hear it again: Enter or *") })
    withExtendedLifetime(sample) {}
  }

  @Test("asks a facilitator to read where nothing can be spoken, and takes no keys for it")
  func readAloud() throws {
    var sample: SampleRoom?
    var driver = try KindSamples.driver(KindSamples.dictation, in: &sample)
    let screen = driver.kiosk.screen()
    #expect(screen.body.contains(Phrase.askToRead("listen-1").en))
    #expect(!screen.body.joined().contains("station"))
    let again = driver.type("")
    #expect(again.speech == nil && again.notice != nil)
    withExtendedLifetime(sample) {}
  }

  @Test("shows what was said after the answer")
  func transcript() throws {
    var sample: SampleRoom?
    var driver = try KindSamples.driver(KindSamples.listening, speaks: true, in: &sample)
    #expect(driver.type("1").body.contains("What was said: The bus leaves at nine."))
    withExtendedLifetime(sample) {}
  }

  @Test(
    "takes only these lines for a wish to hear it",
    arguments: [
      ("*", true), ("*3", true), ("*๓", true), (" - ", true), ("+", true), ("*0", false),
      ("*10", false), ("-5", false), ("+66", false), ("", false), ("again", false), ("**", false),
    ])
  func keys(line: String, isWish: Bool) {
    var listening = Listening("Hello.")
    listening.wasSpoken()
    #expect(listening.take(line) == isWish)
    #expect((listening.due != nil) == isWish)
  }

  @Test("a wish that comes after the time limit is late")
  func late() throws {
    var sample: SampleRoom?
    var driver = try KindSamples.driver(KindSamples.dictation, speaks: true, in: &sample)
    driver.hold(31_000)
    guard case .feedback(let data) = driver.type("*").data else {
      Issue.record("no feedback")
      return
    }
    #expect(data.verdict == "late")
    withExtendedLifetime(sample) {}
  }
}
