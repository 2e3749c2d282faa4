import Entries
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

@Suite("A session at a kiosk")
struct KioskTests {
  @Test("goes from welcome over team, person, menu and intro to a question")
  func wayThrough() throws {
    let sample = try SampleRoom()
    var driver = Driver(sample.room())
    #expect(driver.kiosk.screen().name == .welcome)
    let teams = driver.type("")
    #expect(teams.name == .team)
    #expect(teams.choices.map(\.id) == ["phuttharaksa", "ratchaphruek", "back"])
    let people = driver.type("1")
    #expect(people.name == .person)
    #expect(people.choices.map(\.id) == ["p01", "p02", "not-here", "back"])
    let menu = driver.type("1")
    #expect(menu.name == .menu)
    #expect(
      menu.choices.map(\.id)
        == [
          "quiz:first", "quiz:dash", "quiz:test", "quiz:fun", "standings", "reflection", "dots",
          "back",
        ])
    let intro = driver.type("1")
    #expect(intro.name == .intro)
    #expect(intro.data == .intro(IntroData(quiz: "first", rule: .fair, of: 3, seconds: 30)))
    let question = driver.type("")
    #expect(question.name == .question)
    #expect(question.seconds == 30)
  }

  @Test("stays in English where Thai can't be drawn, and says once why, then whenever asked")
  func withoutThai() throws {
    let sample = try SampleRoom()
    var room = sample.room(language: .thai)
    room.drawsThai = false
    var driver = Driver(room)
    let notice = try #require(driver.kiosk.screen().notice)
    #expect(notice.contains("khaolam-kiosk-screen.service"))
    #expect(driver.type("").title == "Which team are you in?")
    #expect(driver.type("/1").notice == notice)
    #expect(driver.type("/2").notice == nil)
    room.language = .english
    #expect(Kiosk(room: room, at: driver.now).screen().notice == nil)
  }

  @Test("keeps a right answer before it shows the verdict")
  func rightAnswer() throws {
    let sample = try SampleRoom(quizzes: [SampleRoom.quiz("first", rule: .fair, draw: [.a2: 1])])
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    let feedback = driver.type("a")
    #expect(feedback.name == .feedback)
    guard case .feedback(let data) = feedback.data else {
      Issue.record("no feedback data")
      return
    }
    #expect(data.verdict == "right")
    #expect(data.points == 150)
    #expect(data.expected == ["children"])
    let key = EntryKey(event: "sample", kiosk: data.entry.kiosk, seq: data.entry.seq)
    let entry = try #require(try sample.journal.entry(key))
    #expect(entry.kind == .answered)
    #expect(entry.subject == "q3")
    #expect(entry.points == 150)
    #expect(try Answered(body: entry.body).answer == ["o1"])
  }

  @Test("asks again, free of charge, when a line can't be an answer")
  func unreadable() throws {
    let sample = try SampleRoom(quizzes: [SampleRoom.quiz("first", rule: .fair, draw: [.a2: 1])])
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    for line in ["z", "9", "", "a b"] {
      let again = driver.type(line)
      #expect(again.name == .question, "\(line)")
      #expect(again.notice != nil, "\(line)")
    }
    #expect(driver.type("B").data.verdict == "partly")
  }

  @Test("an attempt that was cut off goes on at the same question without a claim to speed")
  func resume() throws {
    let sample = try SampleRoom()
    var first = Driver(sample.room())
    let shown = first.type("", "1", "1", "2", "")
    let next = first.type("/.", "")
    #expect(next.name == .question)
    var second = Driver(sample.room(kiosk: "k2"))
    let resumed = second.type("", "1", "1", "2")
    #expect(resumed.name == .question)
    #expect(resumed.data.question == next.data.question)
    #expect(resumed.data.question != shown.data.question)
    second.hold(1_000)
    second.type("/.")
    let answers = try sample.journal.entries(of: "p01", at: "dash", event: "sample")
      .filter { $0.kind == .answered }.map { try Answered(body: $0.body) }
    #expect(answers.map(\.number).sorted() == [1, 2])
    #expect(answers.first { $0.number == 2 }?.taken == 30_000)
  }

  @Test("an attempt taken over elsewhere gives a note at the old terminal, and no entry")
  func takenOver() throws {
    let sample = try SampleRoom()
    var first = Driver(sample.room())
    first.type("", "1", "1", "1", "")
    var second = Driver(sample.room(kiosk: "k2"))
    #expect(second.type("", "1", "1", "1").name == .question)
    let note = first.type("a")
    #expect(note.name == .note)
    #expect(note.body[0].contains("k2"))
    #expect(first.type("").name == .menu)
    let answers = try sample.journal.entries(of: "p01", at: "first", event: "sample")
      .filter { $0.kind == .answered }
    #expect(answers.isEmpty)
  }

  @Test("a quiz already played says so and returns to the menu")
  func alreadyPlayed() throws {
    let sample = try SampleRoom(quizzes: [SampleRoom.quiz("first", rule: .fair, draw: [.a2: 1])])
    var driver = Driver(sample.room())
    let summary = driver.type("", "1", "1", "1", "", "a", "")
    #expect(summary.name == .summary)
    #expect(driver.type("").name == .menu)
    let again = driver.type("1")
    #expect(again.name == .menu)
    #expect(again.notice?.contains("already played") == true)
  }

  @Test("an exam keeps verdict, points and expected answers until its end")
  func exam() throws {
    let sample = try SampleRoom(quizzes: [SampleRoom.quiz("test", rule: .exam, draw: [.a2: 1])])
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    let feedback = driver.type("b")
    #expect(feedback.data.verdict == "saved")
    #expect(feedback.data.points == nil)
    #expect(!feedback.body.joined().contains("children"))
    let summary = driver.type("")
    #expect(summary.body.joined().contains("children"))
    #expect(try sample.journal.totals(event: "sample").isEmpty)
  }

  @Test("race pays speed and answers in a row")
  func race() throws {
    let sample = try SampleRoom(
      bank: """
        // [id:a] [tag:A1]
        One {=x ~y}

        // [id:b] [tag:A1]
        Two {=x ~y}

        """, quizzes: [SampleRoom.quiz("dash", rule: .race, draw: [.a1: 2])])
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    driver.hold(15_000)
    #expect(driver.type("a").data.points == 75)
    driver.type("")
    driver.hold(100)
    #expect(driver.type("a").data.points == 200)
  }

  @Test("commands work everywhere, and only exactly as they are written")
  func commands() throws {
    let sample = try SampleRoom(
      bank: "// [id:s] [tag:A1]\nType a slash and a nought {=/0 =/9x}\n\n",
      quizzes: [SampleRoom.quiz("first", rule: .fair, draw: [.a1: 1])])
    var driver = Driver(sample.room())
    #expect(driver.type("/").name == .help)
    #expect(driver.type("").name == .welcome)
    #expect(driver.type("/1").title == "ยินดีต้อนรับ")
    #expect(driver.type("/2").title == "Welcome")
    #expect(driver.type("/9").name == .note)
    #expect(driver.type("").name == .welcome)
    #expect(driver.type("/.").notice != nil)
    driver.type("", "1", "1", "1", "")
    #expect(driver.type("/9x").data.verdict == "right")
    var other = Driver(sample.room())
    other.type("", "1", "2", "1", "")
    #expect(other.type("//0").data.verdict == "right")
  }

  @Test("who signs out leaves the kiosk in the language in which it began")
  func languageOfTheNext() throws {
    let sample = try SampleRoom()
    var driver = Driver(sample.room())
    #expect(driver.type("", "1", "1", "/1").title.hasPrefix("สวัสดี"))
    #expect(driver.type("0").title == "Welcome")
    driver.type("/1")
    #expect(driver.type("").title == Phrase.teamTitle.th)
  }

  @Test("/0 at a question sets the attempt aside; the menu says that it can go on")
  func setAside() throws {
    let sample = try SampleRoom()
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    let menu = driver.type("/0")
    #expect(menu.name == .menu)
    #expect(menu.choices[0].text.contains("go on"))
  }

  @Test("a skip counts as wrong and is kept")
  func skip() throws {
    let sample = try SampleRoom(quizzes: [SampleRoom.quiz("first", rule: .fair, draw: [.a2: 1])])
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    let feedback = driver.type("/.")
    #expect(feedback.data.verdict == "wrong")
    #expect(feedback.data.points == 0)
  }

  @Test(
    "a person is found by number, id, part of the name, or Thai digits",
    arguments: [
      "1", "p01", "P01", "หนึ่ง1", "ทดสอบ 1", "๑", " 1 ", "ๅ",
    ])
  func findPerson(typed: String) throws {
    let sample = try SampleRoom()
    var driver = Driver(sample.room())
    let menu = driver.type("", "1", typed)
    #expect(menu.name == .menu)
    #expect(menu.data == .person(PersonData(person: "p01", team: "phuttharaksa")))
  }

  @Test("a part of a name that several share lists them, and a code word is asked for")
  func sharedNameAndCode() throws {
    let sample = try SampleRoom()
    var driver = Driver(sample.room())
    let several = driver.type("", "1", "ทดสอบ")
    #expect(several.name == .person)
    #expect(several.choices.map(\.id) == ["p01", "p02", "not-here", "back"])
    let other = driver.type("/0", "/0", "2", "1")
    #expect(other.name == .person)
    #expect(driver.type("กุหลาบ").notice != nil)
    #expect(driver.type("ดอกไม้").name == .menu)
  }

  @Test("Enter at the list of names signs nobody in, and a number shown beats an id")
  func names() throws {
    let sample = try SampleRoom()
    sample.event.roster[0].id = "2"
    sample.event.roster[1].id = "1"
    sample.event.roster[1].nickname = ""
    var driver = Driver(sample.room())
    #expect(driver.type("", "1", "").name == .person)
    #expect(driver.type("ฝจ").name == .team)
    let menu = driver.type("1", "2")
    #expect(menu.data == .person(PersonData(person: "1", team: "phuttharaksa")))
  }

  @Test("after a merge, a question that was answered elsewhere is not asked again")
  func overlap() throws {
    let bank = (1...6).map { "// [id:n\($0)] [tag:A1]\nNumber \($0) {=x ~y}\n\n" }.joined()
    let quiz = SampleRoom.quiz("first", rule: .fair, draw: [.a1: 6])
    let (here, there) = try (
      SampleRoom(bank: bank, quizzes: [quiz], store: 1),
      SampleRoom(bank: bank, quizzes: [quiz], store: 2)
    )
    var one = Driver(here.room(seed: 1))
    one.type("", "1", "1", "1", "", "a")
    var two = Driver(there.room(seed: 2))
    two.type("", "1", "1", "1", "", "a", "", "a", "", "a")
    _ = try here.journal.merge(there.journal)
    var again = Driver(here.room())
    var screen = again.type("", "1", "1", "1")
    while screen.name == .question {
      _ = again.type("a")
      screen = again.type("")
    }
    #expect(screen.name == .summary)
    let verification = try here.journal.verify()
    #expect(verification.faults.isEmpty)
    let attempt = try here.journal.attempts(of: "p01", at: "first", event: "sample").attempts[0]
    #expect(attempt.state == .finished)
    // Whatever was drawn twice before the merge, nothing was asked again after it.
    #expect(verification.duplicates.count <= 1)
    #expect(attempt.tally.asked == 6)
  }

  @Test("end of input suspends; locked, the kiosk goes on at welcome")
  func endOfInput() throws {
    let sample = try SampleRoom()
    var open = Driver(sample.room())
    #expect(open.kiosk.receive(.end, at: open.now).map(\.name) == [.bye])
    #expect(open.kiosk.isOver)
    var locked = Driver(sample.room(locked: true))
    locked.type("", "1", "1")
    #expect(locked.kiosk.receive(.end, at: locked.now).map(\.name) == [.welcome])
    #expect(!locked.kiosk.isOver)
    #expect(locked.type("/0").name == .welcome)
  }

  @Test(
    "lines that are no text are asked for again",
    arguments: [
      KioskInput.Garble.tooLong, .notText,
    ])
  func garbled(garble: KioskInput.Garble) throws {
    let sample = try SampleRoom()
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    let again = driver.kiosk.receive(.garbled(garble), at: driver.now)
    #expect(again.map(\.name) == [.question])
    #expect(again[0].notice != nil)
  }

  @Test("what a file says can't act on a terminal")
  func harmless() throws {
    let sample = try SampleRoom(
      bank: "// [id:s] [tag:A1]\nRed \u{1B}[31malert\u{202E}{=\u{9B}31mx ~y}\n\n",
      quizzes: [SampleRoom.quiz("first", rule: .fair, draw: [.a1: 1])])
    var driver = Driver(sample.room())
    let question = driver.type("", "1", "1", "1", "")
    let text = (question.body + question.choices.map(\.text)).joined()
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test("the same person draws the same questions after a restart, another person others")
  func draw() throws {
    let bank = (1...40).map { "// [id:n\($0)] [tag:A1]\nNumber \($0) {=x ~y}\n\n" }.joined()
    func questions(person: String) throws -> [QuestionID] {
      let sample = try SampleRoom(
        bank: bank, quizzes: [SampleRoom.quiz("first", rule: .fair, draw: [.a1: 10])])
      var driver = Driver(sample.room())
      driver.type("", "1", person, "1", "")
      let started = try #require(
        try sample.journal.entries(of: PersonID("p0\(person)"), at: "first", event: "sample").first)
      return try QuizStarted(body: started.body, subject: started.subject).questions
    }
    #expect(try questions(person: "1") == questions(person: "1"))
    #expect(try questions(person: "1") != questions(person: "2"))
    #expect(try Set(questions(person: "1")).count == 10)
  }
}

extension ScreenData {
  var verdict: String? { feedback?.verdict }
  var points: Int? { feedback?.points }
  var question: QuestionID? {
    guard case .question(let data) = self else { return nil }
    return data.id
  }
  private var feedback: FeedbackData? {
    guard case .feedback(let data) = self else { return nil }
    return data
  }
}
