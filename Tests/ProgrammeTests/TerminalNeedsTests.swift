import QuizEngine
import SourceText
import Testing
import Vocabulary

@testable import Programme

@Suite struct TerminalNeedsTests {
  private let dates = DateSpan(
    first: CalendarDate(year: 2014, month: 10, day: 17),
    last: CalendarDate(year: 2014, month: 10, day: 17))

  private func event(_ quiz: Quiz, people: Int = 60) -> Event {
    Event(
      id: "e", title: Bilingual(same: "E"),
      office: Office(name: Bilingual(same: "O"), shortName: Bilingual(same: "O")), dates: dates,
      venue: Bilingual(same: "V"), budget: Budget(planned: 0, used: nil), teamSize: 15,
      teams: [
        Team(
          id: "rose", number: 1, name: Bilingual(same: "Rose"), flower: Bilingual(same: "rose"),
          colour: "#C03030", banner: nil, resourcePerson: nil, place: nil)
      ],
      roster: (1...people).map {
        Person(
          id: PersonID("p\($0)"), title: "", name: "N", nickname: "", team: "rose", position: "",
          code: nil, isPublic: false)
      },
      programme: [
        Activity(
          id: "day", kind: .exchange, title: Bilingual(same: "Day"), dates: dates,
          parts: [
            Activity(
              id: "slot", kind: .quiz, title: Bilingual(same: "Slot"), dates: dates,
              startMinute: 540, endMinute: 600, quizzes: [quiz.id])
          ])
      ], quizzes: [quiz])
  }

  /// Questions of three words, which take a moment to read and ten seconds to answer.
  private var pool: QuestionPool {
    QuestionPool([
      Bank(
        gift: SourceFile(
          name: "b.gift",
          text: "// [tag:A1]\nIs this one?{=yes ~no}\n\n// [tag:A1]\nIs this two?{=yes ~no}\n"))
    ])
  }

  @Test("everyone's time together, and the terminals that its slot asks for")
  func individual() throws {
    let quiz = Quiz(
      id: "q", title: Bilingual(same: "Q"), banks: [], draw: [.a1: 10])
    let need = try #require(quiz.terminalNeed(of: event(quiz), from: pool))
    let each = try #require(pool.meanSeconds(at: .a1)) * 10
    #expect(need.players == 60)
    #expect(abs(need.minutesEach - each / 60) <= 0.05)
    #expect(abs(need.terminalHours - each * 60 / 3600) <= 0.05)
    let slots = event(quiz).slotNeeds([need])
    #expect(slots.map(\.activity) == ["slot"])
    #expect(slots.map(\.minutes) == [60])
    #expect(slots[0].terminals == Int(need.terminalHours.rounded(.up)))
    #expect(slots[0].terminals >= 3)
  }

  @Test("a slot on several days has the time of all of them")
  func severalDays() throws {
    let quiz = Quiz(id: "q", title: Bilingual(same: "Q"), banks: [], draw: [.a1: 10])
    var event = event(quiz)
    event.programme[0].parts[0].dates.last.day += 1
    let slot = try #require(
      event.slotNeeds([
        TerminalNeed(quiz: "q", players: 60, minutesEach: 4, terminalHours: 4)
      ]).first)
    #expect(slot.minutes == 120 && slot.terminals == 2)
  }

  @Test("a discussion takes its turns and five minutes of notes, once a team")
  func discussion() throws {
    let quiz = Quiz(
      id: "q", title: Bilingual(same: "Q"), banks: [], draw: [.a1: 1],
      mode: .discussion(DiscussionTerms(turnSeconds: 60, turns: 1)))
    let need = try #require(quiz.terminalNeed(of: event(quiz, people: 19), from: pool))
    #expect(need.players == 1)
    #expect(need.minutesEach == 24)
    #expect(need.terminalHours == 0.4)
  }

  @Test("practice asks for nothing, and a level without questions for no time")
  func nothing() {
    let practice = Quiz(
      id: "q", title: Bilingual(same: "Q"), banks: [], draw: [.a1: 1], mode: .practice)
    #expect(practice.terminalNeed(of: event(practice), from: pool) == nil)
    #expect(pool.meanSeconds(at: .c2) == nil)
  }
}
