import Entries
import Journal
import Testing
import ThaiText
import Vocabulary

@testable import Kiosk

@Suite("Each kind of question at a kiosk")
struct KindTests {
  /// What came of a line: verdict and points.
  private func outcome(_ question: String, _ line: String) throws -> (Screen, FeedbackData)? {
    var sample: SampleRoom?
    var driver = try KindSamples.driver(question, in: &sample)
    let order = driver.kiosk.screen().choices.map(\.id)
    let typed = line.split(separator: "@", omittingEmptySubsequences: false).enumerated()
      .map { index, text -> String in
        // `@o2@` stands for the key of that option, wherever it is shown.
        guard index % 2 == 1, let place = order.firstIndex(of: String(text)) else {
          return String(text)
        }
        return driver.kiosk.screen().choices[place].key
      }.joined()
    let screen = driver.type(typed)
    guard case .feedback(let data) = screen.data else {
      Issue.record("no feedback to \(typed): \(screen)")
      return nil
    }
    withExtendedLifetime(sample) {}
    return (screen, data)
  }

  @Test(
    "can be answered right, partly and wrong",
    arguments: [
      (KindSamples.matching, "@o1@ @o2@ @o3@", "right", 100),
      (KindSamples.matching, "1@o1@ 2@o3@ 3@o2@", "partly", 33),
      (KindSamples.matching, "@o4@ @o4@ @o4@", "wrong", 0),
      (KindSamples.ordering, "@o1@@o2@@o3@", "right", 100),
      (KindSamples.ordering, "@o2@ @o1@ @o3@", "partly", 33),
      (KindSamples.ordering, "@o3@ @o2@ @o1@", "wrong", 0),
      (KindSamples.ordering, "where is the station", "right", 100),
      (KindSamples.cloze, "went, met", "right", 100),
      (KindSamples.cloze, "went, see", "partly", 50),
      (KindSamples.cloze, "go see", "wrong", 0),
      (KindSamples.dictation, "where is the station", "right", 100),
      (KindSamples.dictation, "where is a station", "partly", 75),
      (KindSamples.dictation, "good morning", "wrong", 0),
      (KindSamples.listening, "@o1@", "right", 100), (KindSamples.listening, "@o2@", "wrong", 0),
      (KindSamples.essay, "Thank you for coming.", "pending", 0),
      (KindSamples.speaking, "", "pending", 0),
      (KindSamples.short, "Station", "right", 100), (KindSamples.short, "statoin", "wrong", 0),
      (KindSamples.numeric, "๑๒๐ บาท", "right", 100), (KindSamples.numeric, "12", "wrong", 0),
    ])
  func verdicts(question: String, line: String, verdict: String, points: Int) throws {
    let (_, data) = try #require(try outcome(question, line))
    #expect(data.verdict == verdict)
    #expect(data.points == points)
  }

  @Test("a near miss is told apart from a wrong answer")
  func nearMiss() throws {
    let (near, data) = try #require(try outcome(KindSamples.short, "statoin"))
    #expect(data.isNearMiss)
    #expect(near.title == Phrase.nearMiss.en)
    let (wrong, other) = try #require(try outcome(KindSamples.short, "airport"))
    #expect(!other.isNearMiss)
    #expect(wrong.title == Phrase.verdict(.wrong).en)
  }

  @Test("alternatives and parts of an answer are told apart")
  func separators() throws {
    let gaps = "// [tag:A1] [tag:kind=cloze]\nI [[went|travelled]] there and [[saw]] it."
    let several = "// [tag:A1]\nWhich?{~%50%Laos ~%50%Brunei ~%-100%India}"
    let expected = [
      (gaps, "Right answer: (1) went / travelled · (2) saw"),
      (several, "Right answer: Laos · Brunei"),
      ("// [tag:A1]\nWhen?{=noon =midday}", "Right answer: noon / midday"),
    ]
    for (question, line) in expected {
      let (screen, _) = try #require(try outcome(question, "/."))
      #expect(screen.body.contains(line))
    }
  }

  @Test("a long line that can't be an answer is not shown in full")
  func longNotice() throws {
    var sample: SampleRoom?
    for question in [KindSamples.numeric, KindSamples.listening, KindSamples.ordering] {
      var driver = try KindSamples.driver(question, in: &sample)
      let notice = try #require(driver.type(String(repeating: "x", count: 900)).notice)
      #expect(notice.count < 120)
    }
    withExtendedLifetime(sample) {}
  }

  @Test("an answer that waits for a judge counts as neither asked nor right, and keeps its text")
  func pending() throws {
    var sample: SampleRoom?
    var driver = try KindSamples.driver(KindSamples.essay, in: &sample)
    let question = driver.kiosk.screen()
    #expect(question.body.contains("What counts: Says thank you (40), Polite English (60)"))
    let feedback = driver.type("Thank you, Khun Siti.")
    #expect(feedback.body.contains(Phrase.pendingBody.en))
    #expect(feedback.body.contains("Thank you for coming. / ขอบคุณที่มา"))
    let journal = try #require(sample).journal
    guard case .feedback(let data) = feedback.data else { return }
    let key = EntryKey(event: "sample", kiosk: data.entry.kiosk, seq: data.entry.seq)
    let entry = try #require(try journal.entry(key))
    let answer = try Answered(body: entry.body)
    #expect(answer.verdict == .pending)
    #expect(answer.answer == ["Thank you, Khun Siti."])
    #expect(answer.value == 100)
    let summary = driver.type("")
    guard case .summary(let result) = summary.data else {
      Issue.record("no summary")
      return
    }
    #expect(result.asked == 0 && result.right == 0)
    #expect(summary.body.contains(Phrase.waitingForJudge(1).en))
  }

  @Test("a warm-up promises no points for what a facilitator reads")
  func warmup() throws {
    let sample = try SampleRoom(
      bank: KindSamples.essay + "\n",
      quizzes: [SampleRoom.quiz("first", rule: .warmup, draw: [.a1: 1])])
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    #expect(driver.type("Thank you.").body.first == Phrase.pendingWarmup.en)
  }

  @Test("a skipped essay is wrong, not waiting")
  func skippedEssay() throws {
    let (_, data) = try #require(try outcome(KindSamples.essay, "/."))
    #expect(data.verdict == "wrong")
  }

  @Test("who speaks until the time is up has answered")
  func speakingTime() throws {
    var sample: SampleRoom?
    var driver = try KindSamples.driver(KindSamples.speaking, in: &sample)
    let screens = driver.wait(31_000)
    guard case .feedback(let data) = try #require(screens.first).data else { return }
    #expect(data.verdict == "pending")
    #expect(screens.first?.cause == .time)
    withExtendedLifetime(sample) {}
  }

  @Test(
    "screens of all kinds look as they did, at 40 and 80 columns, in Thai and in English",
    arguments: [Language.thai, .english], [40, 80])
  func snapshots(language: Language, columns: Int) throws {
    let renderer = TextRenderer(columns: columns, style: TerminalStyle(colours: .none))
    var text = ""
    for question in KindSamples.all {
      var sample: SampleRoom?
      var driver = try KindSamples.driver(
        question, speaks: question == KindSamples.listening,
        language: language == .thai ? "1" : "2", in: &sample)
      let lines = ["?", question == KindSamples.speaking ? "" : "A - -"]
      for screen in [driver.kiosk.screen()] + lines.map({ driver.type($0) }) {
        let shown = String(decoding: renderer.render(screen), as: UTF8.self)
        for line in shown.split(separator: "\n") {
          #expect(ThaiText.columns(of: line) <= columns, "\(line)")
        }
        text += "[\(screen.name.rawValue)]\(shown)\n\n"
      }
      withExtendedLifetime(sample) {}
    }
    try expectSnapshot(text, named: "kinds-\(language.rawValue)-\(columns).txt")
  }
}
