import Entries
import Facilitation
import Journal
import Programme
import QuizEngine
import Scoreboard
import ThaiText
import Vocabulary

/// The answers of an event that wait for a judge, oldest first, with what it takes to judge them.
public struct JudgingList: Hashable, Codable, Sendable {
  /// The event.
  public var event: EventID
  /// The answers that wait.
  public var waiting: [Item]

  /// An answer that waits for a judge.
  public struct Item: Hashable, Codable, Sendable {
    /// The answer's entry, `KIOSK@STORE:SEQ`.
    public var entry: String
    /// When it was answered, in ISO 8601.
    public var time: String
    /// The quiz.
    public var quiz: QuizID
    /// Who answered.
    public var person: PersonID?
    /// The person's name with its title, as the roster has it; `""` for one who is not on it.
    public var name: String
    /// The team.
    public var team: TeamID?
    /// The question.
    public var question: QuestionID
    /// What is asked; nil where the question has left the bank.
    public var stem: String?
    /// What was written, `""` for what was spoken.
    public var answer: String
    /// What is looked at; a question that has left the bank is judged as a whole.
    public var rubric: [Criterion]
  }

  /// One thing that is looked at.
  public struct Criterion: Hashable, Codable, Sendable {
    /// What is looked at, `""` for the answer as a whole.
    public var name: String
    /// The most points for it.
    public var most: Int
  }

  /// A list of these answers.
  init(event: EventID, waiting: [Item]) {
    self.event = event
    self.waiting = waiting
  }

  /// The answers of an event that wait for a judge.
  ///
  /// - Parameters:
  ///   - quiz: The quiz whose answers are listed; nil for all.
  ///   - clock: Tells times as they were where the event is.
  ///   - question: Finds a question of a quiz in its banks; nil where it has left them.
  /// - Throws: `JournalError`, and what `question` throws.
  public init(
    event: Event, journal: any Journal, quiz: QuizID?, clock: LocalTime,
    question: (QuizID, QuestionID) throws -> Question?
  ) throws {
    self.event = event.id
    waiting = try WaitingAnswer.all(
      of: event.id, in: journal, quiz: quiz, question: question
    ).map { waiting in
      let entry = waiting.entry
      let person = waiting.person.flatMap(event.person)
      return Item(
        entry: entry.place.name, time: clock.iso8601(entry.at), quiz: waiting.answer.quiz,
        person: waiting.person, name: person?.fullName ?? "",
        team: waiting.answer.team(in: entry), question: QuestionID(entry.subject),
        stem: waiting.question?.shownStem, answer: AnswersTable.text(of: waiting.answer.answer),
        rubric: waiting.rubric.criteria.map { Criterion(name: $0.name, most: $0.most) })
    }
  }
}

extension JudgingList {
  /// The list to read through, each answer with the command that judges it; control characters
  /// and line ends of texts are made harmless.
  public func text(in language: Language, event: Event) -> String {
    guard !waiting.isEmpty else {
      let none = Bilingual(th: "ไม่มีคำตอบที่รอการให้คะแนน", en: "No answer waits for a judge.")
      return none[language] + "\n"
    }
    return waiting.map { $0.lines(in: language, event: event) }
      .map { lines in lines.map { printableLine($0) + "\n" }.joined() }
      .joined(separator: "\n")
  }
}

extension JudgingList.Item {
  fileprivate func lines(in language: Language, event: Event) -> [String] {
    let team = team.map { event.team($0)?.name[language] ?? $0.rawValue }
    let who = [person?.rawValue, name.isEmpty ? nil : name].compactMap(\.self)
      .joined(separator: " ")
    let title = [entry, WordedTime.moment(time, in: language), quiz.rawValue, who, team ?? ""]
      .filter { !$0.isEmpty }
    let gone = Bilingual(
      th: "ข้อ \(question) ไม่อยู่ในคลังข้อสอบแล้ว", en: "question \(question) has left the bank")
    let spoken = Bilingual(th: "(ตอบด้วยการพูด)", en: "(spoken)")
    let whole = Bilingual(th: "คำตอบโดยรวม", en: "the answer as a whole")
    let criteria = rubric.map { "\($0.name.isEmpty ? whole[language] : $0.name) 0–\($0.most)" }
    func say(_ word: Bilingual, _ text: String) -> String { "  \(word[language]): \(text)" }
    return [
      title.joined(separator: " · "),
      say(Bilingual(th: "คำถาม", en: "Question"), stem ?? gone[language]),
      say(Bilingual(th: "คำตอบ", en: "Answer"), answer.isEmpty ? spoken[language] : answer),
      say(Bilingual(th: "เกณฑ์การให้คะแนน", en: "Rubric"), criteria.joined(separator: ", ")),
    ]
  }
}
