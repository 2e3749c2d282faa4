import CarRally
import Entries
import Scoreboard
import Vocabulary

/// The journal of events in a store: appends that last, and the totals that boards read.
///
/// A journal belongs to the thread that opened it. Several processes may have the same store open.
public protocol Journal: AnyObject {
  /// The store's id.
  var store: StoreID { get }

  /// Whether the store holds simulated entries.
  var isSimulated: Bool { get }

  /// The journal with all that was written, also where this one shows it as it stood at a freeze.
  var unheld: any Journal { get }

  /// Appends entries, all or none; they are on disk and visible to every terminal on return.
  ///
  /// - Parameters:
  ///   - drafts: What happened, in this order.
  ///   - event: The event it belongs to.
  ///   - kiosk: The name of the kiosk that writes.
  /// - Returns: The entries, in the same order.
  /// - Throws: `AttemptRefusal` where an attempt does not allow it, `JournalError` where the store
  ///   fails; nothing is appended then.
  func append(_ drafts: [Draft], event: EventID, kiosk: String) throws -> [Entry]

  /// What would be read after entries were appended; nothing is appended.
  ///
  /// - Parameter read: Reads what is wanted of a journal in which they stand.
  /// - Throws: As `append` does, and what `read` throws.
  func preview<Value>(
    _ drafts: [Draft], event: EventID, kiosk: String, read: (any Journal) throws -> Value
  ) throws -> Value

  /// The value of a body that reads, and for which all is as at one moment, whatever others write.
  ///
  /// - Throws: `JournalError` where the store fails, and what the body throws.
  func snapshot<Value>(_ body: () throws -> Value) throws -> Value

  /// The rulings of an event that were made up to an instant, in milliseconds since 1970-01-01
  /// 00:00 UTC.
  func rulings(event: EventID, until: Int) throws -> Rulings

  /// A player's attempts at a quiz.
  func attempts(of player: Player, at quiz: QuizID, event: EventID) throws -> AttemptHistory

  /// All attempts at all quizzes of an event.
  func attempts(event: EventID) throws -> [Attempt]

  /// A player's entries about a quiz, ordered by kiosk and seq.
  func entries(of player: Player, at quiz: QuizID, event: EventID) throws -> [Entry]

  /// How many right answers people have given to a quiz that the whole hall plays together, by the
  /// number of the round.
  func rightTogether(at quiz: QuizID, event: EventID) throws -> [Int: Int]

  /// The questions of a quiz that were answered last, the latest first.
  ///
  /// - Parameter limit: The most that are given, from 0.
  func latestQuestions(of quiz: QuizID, event: EventID, limit: Int) throws -> [QuestionID]

  /// The fold of all entries about cars of an event, or about one car.
  func rally(event: EventID, car: CarID?) throws -> RallyFold

  /// Whether a PIN is set.
  var hasPin: Bool { get throws }

  /// Makes sure that a PIN is the one that is set.
  ///
  /// - Throws: `PinError`, `JournalError`.
  func check(_ pin: Pin, for use: PinUse) throws

  /// The entry with a key, nil if there is none.
  func entry(_ key: EntryKey) throws -> Entry?

  /// What facilitators said about quizzes as a whole; quizzes of which nothing was said are left out.
  ///
  /// - Parameter until: Up to which instant, in milliseconds since 1970-01-01 00:00 UTC.
  func gates(event: EventID, until: Int) throws -> [QuizID: QuizGate]

  /// The latest message to everyone at a terminal, by its time; nil for none.
  func latestMessage(event: EventID) throws -> Entry?

  /// The people whom the store knows beside an event's roster, by the time of their entry.
  func latecomers(event: EventID) throws -> [Latecomer]

  /// Enters a latecomer, or writes the entry of one anew; a `noted` entry says so, by the id.
  ///
  /// - Parameter notes: The entries that say it; they are appended with it.
  /// - Throws: `LatecomerRefused` where it can't be kept, `JournalError` where the store fails;
  ///   nothing is written then.
  func admit(_ latecomer: Latecomer, noting notes: [Draft], kiosk: String) throws -> [Entry]

  /// Takes a ballot in, together with the entry that says that its person has answered; nothing
  /// that can be read joins the two.
  ///
  /// - Throws: `SurveyAnswered` where the person has answered already, `JournalError` where the
  ///   ballot can't be kept or the store fails; nothing is written then.
  func cast(_ ballot: Ballot, noting note: Draft, kiosk: String) throws -> Entry

  /// The ballots of an event's survey, in the order of their keys, which are random.
  func ballots(of survey: SurveyID, event: EventID) throws -> [Ballot]

  /// Whether a person has answered a survey.
  func hasAnswered(_ person: PersonID, survey: SurveyID, event: EventID) throws -> Bool

  /// Who was absent from which quiz at an instant, in milliseconds since 1970-01-01 00:00 UTC.
  func attendance(event: EventID, until: Int) throws -> Attendance

  /// The sums of all entries.
  func totals(event: EventID) throws -> Totals

  /// The sums that boards show: those up to the freeze, or all where nothing is frozen.
  func shownTotals(event: EventID) throws -> Totals

  /// Up to which instant boards, pages and exports show what happened, in milliseconds since
  /// 1970-01-01 00:00 UTC; nil where they show all.
  func freeze(event: EventID) throws -> Int?

  /// Visits the entries of an event, or of all, ordered by event, kiosk and seq, in one snapshot.
  func visitEntries(event: EventID?, _ visit: (Entry) throws -> Void) throws

  /// Visits the answers of people, ordered by kiosk and seq, in one snapshot.
  func visitAnswers(event: EventID, _ visit: (StoredAnswer) throws -> Void) throws

  /// The digest of all that an event's journal holds, what is held back included.
  func digest(event: EventID) throws -> JournalDigest

  /// A number that changes whenever another terminal's entry becomes visible.
  func revision() throws -> Int
}

extension Journal {
  /// The journal itself.
  public var unheld: any Journal { self }

  /// All rulings of an event.
  public func rulings(event: EventID) throws -> Rulings { try rulings(event: event, until: .max) }

  /// Who is absent from which quiz.
  public func attendance(event: EventID) throws -> Attendance {
    try attendance(event: event, until: .max)
  }

  /// What facilitators said about quizzes as a whole; quizzes of which nothing was said are left out.
  public func gates(event: EventID) throws -> [QuizID: QuizGate] {
    try gates(event: event, until: .max)
  }

  /// A person's attempts at a quiz.
  public func attempts(
    of person: PersonID, at quiz: QuizID, event: EventID
  ) throws -> AttemptHistory {
    try attempts(of: .person(person), at: quiz, event: event)
  }

  /// A person's entries about a quiz, ordered by kiosk and seq.
  public func entries(of person: PersonID, at quiz: QuizID, event: EventID) throws -> [Entry] {
    try entries(of: .person(person), at: quiz, event: event)
  }
}
