import Entries
import Foundation
import Journal
import Programme
import QuizEngine
import Scoreboard
import SourceText
import Vocabulary

@testable import Evidence

/// A small event with two tests and a survey, and a store in a temporary folder.
final class Hall {
  let path: String
  let journal: SQLiteJournal
  var event: Event
  private var time = 1_000

  init(store: UInt64 = 1) throws {
    path = FileManager.default.temporaryDirectory.path + "/khaolam-evidence-\(UUID().uuidString)"
    journal = try SQLiteJournal(
      path: "\(path)/store.db", birth: .init(id: StoreID(bits: store), isSimulated: false),
      durability: .relaxed)
    func test(_ id: QuizID, _ phase: Quiz.Phase, _ form: TestForm? = nil) -> Quiz {
      Quiz(
        id: id, title: Bilingual(th: "แบบทดสอบ \(id)", en: "Test \(id)"), banks: ["b"],
        draw: [.a1: 2, .a2: 1], phase: phase, rule: .exam, form: form)
    }
    event = Event(
      id: "e", title: Bilingual(same: "E"),
      office: Office(name: Bilingual(same: "O"), shortName: Bilingual(same: "O")),
      dates: DateSpan(
        first: CalendarDate(year: 2014, month: 10, day: 17),
        last: CalendarDate(year: 2014, month: 10, day: 19)),
      venue: Bilingual(same: "V"), budget: Budget(planned: 1),
      targets: [
        Target(
          title: Bilingual(same: "people"), number: 4, unit: Bilingual(same: "people"),
          measure: .participants)
      ],
      teamSize: 2,
      teams: [("mali", 1), ("kulap", 2)].map { id, number in
        Team(
          id: TeamID(id), number: number, name: Bilingual(same: id),
          flower: Bilingual(same: id), colour: "#AD1457")
      },
      roster: (1...6).map { number in
        Person(
          id: PersonID("p\(number)"), name: "ทดสอบ \(number)",
          team: number <= 3 ? "mali" : "kulap")
      },
      quizzes: [test("pre", .before), test("post", .after, .parallel(to: "pre"))],
      surveys: [
        Survey(
          id: "view", title: Bilingual(same: "View"),
          groups: [
            SurveyGroup(
              title: Bilingual(same: "G"),
              items: [
                SurveyItem(id: "a", text: Bilingual(same: "A")),
                SurveyItem(id: "b", text: Bilingual(same: "B")),
              ])
          ], comments: [SurveyItem(id: "more", text: Bilingual(same: "More?"))])
      ])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static let bank = """
    // [id:q1] [tag:A1] [tag:topic=greetings]
    ::One::One?{=a ~b ~c}

    // [id:q2] [tag:A1] [tag:topic=office]
    ::Two::Two?{=a ~b}

    // [id:q3] [tag:A2] [tag:topic=office]
    ::Three::Three?{TRUE}

    """

  func questions(_ quiz: Quiz) -> QuestionPool {
    QuestionPool([Bank(gift: SourceFile(name: "b.gift", text: Self.bank))])
  }

  var reader: TestReader {
    TestReader(event: event, journal: journal, questions: { self.questions($0) })
  }

  /// A person's attempt at a test: an answer and its credit for each question that is named.
  @discardableResult
  func sit(
    _ person: PersonID, _ quiz: QuizID, _ answers: [(QuestionID, String, Double)],
    finishing: Bool = true, attempt: Int = 1, kiosk: String = "k"
  ) throws -> [Entry] {
    let team = event.person(person)?.team
    func draft(_ kind: EntryKind, _ subject: String, _ body: String, points: Int = 0) -> Draft {
      time += 10
      return Draft(
        at: time, kind: kind, team: team, person: person, subject: subject, points: points,
        body: body)
    }
    var drafts = [
      draft(
        .quizStarted, quiz.rawValue,
        QuizStarted(
          quiz: quiz, attempt: attempt, rule: .exam, seed: 1, questions: answers.map(\.0)
        ).body)
    ]
    for (index, (question, answer, credit)) in answers.enumerated() {
      let answered = Answered(
        quiz: quiz, attempt: attempt, number: index + 1, answer: answer.isEmpty ? [] : [answer],
        verdict: credit == 1 ? .right : credit > 0 ? .partly : .wrong, rule: .exam, value: 100,
        credit: credit, taken: 1_000, limit: 20_000, streak: 0)
      drafts.append(
        draft(.answered, question.rawValue, answered.body, points: answered.earned))
    }
    if finishing {
      drafts.append(draft(.quizFinished, quiz.rawValue, AttemptNoted(attempt: attempt).body))
    }
    return try journal.append(drafts, event: event.id, kiosk: kiosk)
  }

  /// An attempt at all three questions with these credits.
  @discardableResult
  func sit(_ person: PersonID, _ quiz: QuizID, _ credits: [Double]) throws -> [Entry] {
    let options = ["o1", "o1", "true"]
    let others = ["o2", "o2", "false"]
    return try sit(
      person, quiz,
      credits.enumerated().map {
        (QuestionID("q\($0 + 1)"), $1 == 1 ? options[$0] : others[$0], $1)
      })
  }

  func note(_ draft: Draft) throws -> Entry? {
    try journal.append([draft], event: event.id, kiosk: "desk").first
  }

  func answer(_ person: PersonID, _ ratings: [String: Int], _ comment: String = "") throws {
    let bits = UInt32.random(in: .min ... .max)
    _ = try journal.cast(
      Ballot(
        event: event.id, survey: "view", key: Ballot.randomKey { bits &+ .random(in: 0...9) },
        ratings: ratings, comments: comment.isEmpty ? [:] : ["more": comment]),
      noting: Draft(
        at: 5_000, kind: .surveyAnswered, team: event.person(person)?.team, person: person,
        subject: "view"), kiosk: "k")
  }
}
