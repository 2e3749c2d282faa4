import CarRally
import Entries
import Facilitation
import Generators
import Journal
import Programme
import QuizEngine
import RallyControl
import RallyRoute
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

/// Someone who has one hand, and types on the number pad only.
private struct NumberPad {
  private(set) var driver: Driver
  private(set) var screen: Screen

  /// The characters of a number pad, Enter apart.
  private static let keys = Set("0123456789./*-+")

  init(_ driver: Driver) {
    self.driver = driver
    screen = driver.kiosk.screen()
  }

  @discardableResult
  mutating func type(_ line: String) -> Screen {
    #expect(Self.keys.isSuperset(of: line), "\(line)")
    // Two hands on one keyboard are quicker than this.
    driver.hold(2_000)
    screen = driver.type(line)
    return screen
  }

  /// Chooses what a line of the screen stands for.
  @discardableResult
  mutating func choose(_ id: String) -> Screen {
    guard let choice = screen.choices.first(where: { $0.id == id }) else {
      Issue.record("\(screen.title) has no \(id)")
      return screen
    }
    return type(choice.key)
  }

  mutating func turn(to now: Moment) { driver.now = now }
}

extension Question {
  /// What of the right answer a number pad types; nil where it takes letters.
  fileprivate func rightAnswer(on choices: [Choice]) -> String? {
    func number(_ id: String) -> String {
      choices.firstIndex { $0.id == id }.map { String($0 + 1) } ?? "?"
    }
    switch body {
    case .choice(let answers):
      let best = answers.indices.max { answers[$0].weight < answers[$1].weight }
      return number("o\((best ?? 0) + 1)")
    case .multiple(let answers):
      return answers.indices.filter { answers[$0].weight > 0 }.map { number("o\($0 + 1)") }
        .joined(separator: ".")
    case .trueFalse(let isTrue, _, _): return number(String(isTrue))
    case .numeric: return play().expected.first.map { String($0.prefix { $0 != "–" }) }
    case .matching(let pairs, _):
      return pairs.map { pair in
        let text = FormattedText(pair.match).plain
        return choices.firstIndex { $0.text == text }.map { String($0 + 1) } ?? "?"
      }.joined(separator: ".")
    case .ordering(let items):
      return items.indices.map { number("o\($0 + 1)") }.joined(separator: ".")
    case .speaking, .description: return ""
    case .short, .cloze, .dictation, .essay: return nil
    }
  }
}

@Suite("With one hand, on the number pad")
struct NumberKeysTests {
  /// The kinds whose right answers a number pad types: DESIGN, section 4.
  static let kinds: Set<QuestionKind> = [
    .choice, .multiple, .trueFalse, .numeric, .matching, .ordering, .speaking, .description,
  ]

  /// The bundled event with questions of these kinds only; the topics of a circle are talked about.
  private func room() throws -> BundledRoom {
    try BundledRoom { event in
      for index in event.quizzes.indices where event.quizzes[index].mode.name != .discussion {
        event.quizzes[index].kinds = Self.kinds
      }
    }
  }

  @Test("every question of these kinds in every bundled bank can be answered fully right")
  func rightAnswers() throws {
    let room = try room()
    var seen: [QuestionKind: Int] = [:]
    for quiz in room.event.quizzes {
      let pool = room.questions(of: quiz)
      for question in pool.ids.compactMap({ pool[$0] })
      where Self.kinds.contains(question.kind) {
        var generator = SeededGenerator(words: question.id.rawValue)
        let play = question.play(shuffledBy: generator, shufflesOptions: generator.next() % 2 == 0)
        let choices = play.options.enumerated().map {
          Choice(key: play.key(ofOption: $0), id: $1.id, text: $1.text)
        }
        let line = try #require(question.rightAnswer(on: choices))
        #expect(Set("0123456789./*-+").isSuperset(of: line), "\(question.id): \(line)")
        if !play.isJudged, question.kind != .description {
          #expect(try play.grade(play.read(line)).credit == 1, "\(question.id): \(line)")
        }
        seen[question.kind, default: 0] += 1
      }
    }
    #expect(seen.count >= 6, "\(seen)")
  }

  @Test(
    "matching, ordering and numbers are typed without letters and without a space",
    arguments: [
      (KindSamples.matching, ["1.2.3", "123", "1.-.3", "-.-.-"]),
      (KindSamples.ordering, ["1.2.3", "321"]), (KindSamples.numeric, ["120", "12.5", "-3"]),
      (KindSamples.listening, ["*", "*3", "-", "+", "1", "2"]), (KindSamples.speaking, [""]),
    ])
  func lines(question: String, lines: [String]) throws {
    for line in lines {
      var sample: SampleRoom?
      var driver = try KindSamples.driver(question, speaks: true, in: &sample)
      let screen = driver.type(line)
      let isAnswer = screen.name == .feedback
      #expect(isAnswer || screen.notice?.hasPrefix("Speaking") == true, "\(line)")
    }
  }

  /// Plays what the menu starts under an id, to its end.
  private func play(_ quiz: Quiz, _ pad: inout NumberPad, in room: BundledRoom) throws {
    let menu = pad.screen
    let entry = menu.choices.first { $0.id.hasSuffix(":\(quiz.id)") || $0.id == quiz.id.rawValue }
    pad.choose(try #require(entry?.id ?? (quiz.mode == .practice ? "practice" : nil)))
    #expect(pad.screen.name == .intro, "\(quiz.id): \(pad.screen.notice ?? "")")
    let pool = room.questions(of: quiz)
    var answered = 0
    for _ in 0..<500 where pad.screen.name != .menu {
      let screen = pad.screen
      switch (screen.name, screen.data) {
      case (.question, .question(let data)):
        answered += 1
        let question = try #require(pool[data.id])
        pad.type(try #require(question.rightAnswer(on: screen.choices)))
        #expect(pad.screen.name == .feedback, "\(data.id): \(pad.screen.notice ?? "")")
        if let verdict = pad.screen.data.verdict {
          #expect(
            ["right", "saved", "pending", "read"].contains(verdict), "\(data.id): \(verdict)")
        }
      case (.game, .game(let data)) where data.state == "buzz": pad.type(screen.choices[0].key)
      case (.game, _), (.intro, _), (.feedback, _), (.summary, _): pad.type("")
      default:
        Issue.record("\(quiz.id) leads to \(screen.name): \(screen.title)")
        return
      }
    }
    #expect(pad.screen.name == .menu, "\(quiz.id) has no end")
    // The hall's game may be over already; a circle talks.
    let isOver = pad.screen.notice?.hasPrefix("This game is over.") == true
    #expect(answered > 0 || isOver || quiz.mode.name == .discussion, "\(quiz.id)")
  }

  @Test("the whole bundled event is played: names, quizzes, games, surveys, reflection and dots")
  func wholeEvent() throws {
    let room = try room()
    var pad = NumberPad(Driver(room.room()))
    for team in room.event.teams {
      pad.type("")
      pad.choose(team.id.rawValue)
      let person = try #require(room.event.members(of: team.id).first)
      #expect(pad.choose(person.id.rawValue).name == .menu)
      // A table plays a duel once.
      for quiz in room.event.quizzes
      where quiz.mode.name != .duel || team.number == room.event.teams[0].number {
        try play(quiz, &pad, in: room)
      }
      for survey in room.event.surveys {
        pad.choose("survey:\(survey.id)")
        for _ in 0..<100 where pad.screen.name == .survey {
          guard case .survey(let data) = pad.screen.data else { break }
          pad.type(data.state.isStatement ? "5" : "")
        }
        #expect(pad.screen.notice == Phrase.surveyThanks.en)
      }
      #expect(pad.choose("standings").name == .standings)
      pad.type("")
      // A reflection is written; whoever can't type leaves it.
      #expect(pad.choose("reflection").name == .survey)
      pad.type("/0")
      #expect(pad.choose("dots").name == .survey)
      #expect(pad.type("0").name == .menu)
      #expect(pad.type("/1").title.contains("สวัสดี"))
      pad.type("/2")
      #expect(pad.type("/").name == .help)
      pad.type("")
      #expect(pad.type("0").name == .welcome)
    }
    let standings = try room.journal.standings(of: room.event)
    #expect(standings.allSatisfy { $0.points > 0 && $0.right == $0.asked && $0.asked > 0 })
    #expect(try room.journal.verify().faults == [])
  }

  @Test("a car drives the whole rally by the checkpoints' own kiosks")
  func rally() throws {
    let room = try room()
    let desk = RallyDesk(room.rally, journal: room.journal, kiosk: "desk")
    let car = try #require(room.rally.cars.first)
    var at = room.rally.timetable.start(of: car).map { 1_413_565_200_000 + $0 * 60_000 } ?? 0
    _ = try desk.start(car, at: RallyTime(at), by: .marshal, now: at)
    var answers = 0
    var letters = 0
    while let checkpoint = try desk.run(of: car).currentLeg?.checkpoint {
      at += 40 * 60_000
      var pad = NumberPad(Driver(room.room(kiosk: "at-\(checkpoint)", checkpoint: checkpoint)))
      pad.turn(to: Moment(wall: at, monotonic: at))
      pad.type("")
      pad.choose("car:\(car)")
      pad.type("")
      #expect(try desk.run(of: car).place == checkpoint)
      if pad.screen.choices.contains(where: { $0.id == "rc" }) { pad.choose("rc") }
      while case .rally(let data) = pad.screen.data, let id = data.question {
        let question = try #require(room.rally.questions.rc(checkpoint).first { $0.id == id })
        let line = question.rightAnswer(on: pad.screen.choices)
        // A word has to be typed; it is left out, or someone else in the car types it.
        if line == nil { letters += 1 } else { answers += 1 }
        pad.type(line ?? "/.")
      }
      if pad.screen.choices.contains(where: { $0.id == "task" }) {
        pad.choose("task")
        pad.type("")
      }
      guard pad.screen.choices.contains(where: { $0.id == "depart" }) else { break }
      pad.choose("depart")
      pad.type("")
    }
    #expect(try desk.run(of: car).state == .finished)
    #expect(answers > letters)
    // What was answered was right.
    let run = try desk.run(of: car)
    #expect(run.legs.reduce(0) { $0 + $1.rc } > 0)
  }

  @Test("teams of a duel and a code word of digits are typed, too")
  func signIn() throws {
    let sample = try GameRoom.sample(GameRoom.game(.duel(DuelTerms())))
    sample.event.roster[0].code = "1357"
    var pad = NumberPad(Driver(sample.room()))
    pad.type("")
    pad.type("1")
    #expect(pad.type("1").isSecret)
    #expect(pad.type("1357").name == .menu)
    pad.type("1")
    pad.type("")
    #expect(pad.type("2.1").game?.state == "buzz")
  }
}
