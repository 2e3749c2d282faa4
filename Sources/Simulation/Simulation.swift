import Entries
import Facilitation
import Improvement
import Journal
import Kiosk
import Programme
import QuizEngine
import RallyControl
import Vocabulary

/// An event played by simulated people through the same kiosks and journal as by real ones.
///
/// For demonstrations, rehearsals and benchmarks. The same options give the same entries to the
/// byte: everything random follows from the seed, and time is the simulation's own.
public struct Simulation {
  private let event: Event
  private let kiosk: String
  private let terminals: Int
  private let cast: Cast
  private let timetable: Timetable
  private let utcOffsetMinutes: Int
  private let rally: Rally?
  private let questions: (Quiz) throws -> QuestionPool
  /// How able people are, and how hard questions.
  let model: ResponseModel
  /// The id of the store that these options make.
  public let storeID: StoreID

  /// The number of terminals in the room unless it is said.
  public static let usualTerminals = 10

  /// A simulation of an event.
  ///
  /// - Parameters:
  ///   - people: How many play, from 1. Up to the number on the roster, people of the roster, the
  ///     teams as even as can be; beyond it others are made up in memory, in turn for each team.
  ///     Kiosks list them in shifts of 200, one shift after the other, so that any number can play.
  ///   - kiosk: What the kiosks' names begin with: `sim-1`, `sim-2`….
  ///   - terminals: The number of kiosks in the room, from 1.
  ///   - utcOffsetMinutes: The event's local time less UTC; Thailand's where it is not said.
  ///   - rally: The event's rally, whose cars drive beside the quizzes; nil leaves them at home.
  ///   - questions: The questions of a quiz, asked for once a quiz.
  public init(
    event: Event, seed: UInt64 = 1, people: Int? = nil, kiosk: String = "sim",
    terminals: Int = Simulation.usualTerminals, utcOffsetMinutes: Int = 420,
    rally: Rally? = nil,
    questions: @escaping (Quiz) throws -> QuestionPool
  ) {
    let people = people ?? event.roster.count
    self.event = event
    self.kiosk = kiosk
    self.terminals = max(1, terminals)
    self.rally = rally
    self.questions = questions
    cast = Cast(of: event, people: people)
    self.utcOffsetMinutes = utcOffsetMinutes
    timetable = Timetable(of: event, utcOffsetMinutes: utcOffsetMinutes)
    model = ResponseModel(seed: seed)
    storeID = Self.storeID(
      event: event.id, seed: seed, people: people, kiosk: kiosk, terminals: self.terminals,
      withRally: rally != nil)
  }

  /// The id of the store that some options make: other options, another store.
  public static func storeID(
    event: EventID, seed: UInt64, people: Int, kiosk: String = "sim",
    terminals: Int = Simulation.usualTerminals, withRally: Bool = false
  ) -> StoreID {
    var words = [
      "simulation", event.rawValue, String(seed), String(people), kiosk, String(terminals),
    ]
    if withRally { words.append("rally") }
    return StoreID(bits: Vocabulary.seed(of: words))
  }

  /// How many people have to play for a journal of about so many entries, for benchmarks.
  public static func people(forEntries entries: Int, in event: Event) -> Int {
    let each = event.quizzes.filter { $0.mode == .individual }.map { $0.draw.values.reduce(2, +) }
      .reduce(1, +)
    return max(1, entries / each)
  }

  /// What a simulation came to.
  public struct Summary: Hashable, Sendable {
    /// The people who played.
    public var people = 0
    /// The attempts that were finished.
    public var quizzes = 0
    /// The answers that were given, run-out clocks and skips included.
    public var answers = 0
    /// The cars of the rally that drove.
    public var cars = 0
    /// The times that one of them was at a checkpoint.
    public var checkpoints = 0
    /// The entries that were written.
    public var entries = 0
    /// The inputs that kiosks took in, lines and run-out clocks.
    public var inputs = 0
    /// When the first came, in milliseconds since 1970-01-01 00:00 UTC.
    public var begins = 0
    /// When the last came.
    public var ends = 0
  }

  /// Plays the event from its first day at 09:00 to its end, then drives its rally.
  ///
  /// An event with surveys or a programme gets an improvement register, too, as long as the people
  /// fit one shift: they reflect and put dots, and the office goes round and sees to what was found.
  ///
  /// - Parameters:
  ///   - journal: A store that is marked as simulated. What someone has played there already is
  ///     not played again.
  ///   - progress: Told of each visit that ends: how many have, and how many there are.
  /// - Throws: `SimulationError`, what `questions` throws, and the store's errors.
  public func run(
    on journal: any Journal, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> Summary {
    guard journal.isSimulated else { throw SimulationError.realStore }
    guard !cast.shifts.isEmpty else { throw SimulationError.nobody }
    guard rally != nil || !timetable.days.isEmpty else { throw SimulationError.noQuizzes }
    let observed = ObservedJournal(journal)
    var items = try ItemShelf(event.quizzes, model: model, questions: questions)
    let players = cast.shifts.map(\.players.count).reduce(0, +)
    let visits = players * timetable.days.count
    let steps = visits + (rally?.cars.count ?? 0)
    var hall = Hall(visits: steps, journal: observed)
    var summary = Summary()
    summary.people = timetable.days.isEmpty ? 0 : players
    summary.begins = timetable.days.first?.opens ?? rally?.plannedStart ?? 0
    var clock = summary.begins
    let lastDay = timetable.days.lastIndex { day in
      day.quizzes.contains { $0.phase != .followUp }
    }
    var story = try RegisterStory(
      event, cast: cast, days: timetable.days, lastDay: lastDay, model: model,
      supervision: Supervision(
        event, kiosk: kiosk, utcOffsetMinutes: utcOffsetMinutes, model: model, journal: observed),
      journal: observed)
    for (number, day) in timetable.days.enumerated() {
      let surveys = number == lastDay ? event.surveys : []
      clock = max(clock, day.opens)
      try story?.begin(number)
      for shift in cast.shifts {
        var order = model.generator("order", day.quizzes[0].id.rawValue)
        let people = order.shuffled(shift.players)
        let visitors = people.enumerated().map { place, person in
          Visitor(
            person, playing: day.quizzes, answering: surveys,
            reflection: story?.reflection(of: person, on: number),
            dots: story?.dots(of: place, in: people, on: number) ?? 0, model: model)
        }
        clock = try hall.play(
          visitors, at: kiosks(for: shift, journal: observed, items: items, from: clock),
          from: clock, arrivals: &order, items: &items, progress: progress)
      }
      summary.ends = clock
      clock = try story?.end(number, at: clock) ?? clock
    }
    _ = try story?.close(at: clock)
    if let rally {
      let day = try RallyDay(rally, kiosk: kiosk, model: model, journal: observed)
      let outcome = try day.play { progress(visits + $0, steps) }
      summary.cars = outcome.cars
      summary.checkpoints = outcome.checkpoints
      summary.begins = min(summary.begins, outcome.begins)
      summary.ends = max(summary.ends, outcome.ends)
    }
    summary.inputs = hall.inputs
    summary.quizzes = observed.written[.quizFinished] ?? 0
    summary.answers = observed.written[.answered] ?? 0
    summary.entries = observed.written.values.reduce(0, +)
    return summary
  }

  private func kiosks(
    for shift: Cast.Shift, journal: any Journal, items: ItemShelf, from clock: Int
  ) -> [Kiosk] {
    var event = event
    event.roster = shift.roster
    return (1...terminals).map { number in
      let name = "\(kiosk)-\(number)"
      var room = Room(
        event: event, journal: journal, kiosk: name, questions: { items.pool(of: $0) },
        banner: { _ in [] })
      var bits = model.generator("bits", name, String(clock))
      room.randomBits = { UInt32(truncatingIfNeeded: bits.next()) }
      return Kiosk(room: room, at: Moment(wall: clock, monotonic: clock))
    }
  }
}
