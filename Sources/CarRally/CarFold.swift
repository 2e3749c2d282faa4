import Entries
import Vocabulary

/// The fold of a car's entries, whatever their order.
public struct CarFold: Sendable {
  /// The car.
  public let car: CarID
  private(set) var start = Slot<(plan: CarPlan, time: RallyTime)>()
  // The checkpoints that are known, and what is known of each. Apart, since every entry looks for its
  // own checkpoint.
  private var checkpoints: [CheckpointID] = []
  private(set) var stops: [Stop] = []
  private(set) var endings: [Noted<(ending: RallyEnding, reason: String)>] = []
  /// The rulings of marshals, each with its reason, in no order.
  private(set) var rulings: [Ruling] = []
  /// When the latest entry that is no correction was written; nil where there is none.
  public private(set) var latestNote: Int?

  /// What is known of a checkpoint.
  struct Stop: Sendable {
    var arrived = Slot<RallyTime?>()
    var departed = Slot<RallyTime?>()
    /// What each question earned.
    var answers: [Named<QuestionID, Slot<Int>>] = []
    var marked = Slot<Int>()
    /// What share of the task each judge gave.
    var scores: [Named<String, Latest<Double>>] = []
    /// What each hint cost, by its number.
    var hints: [Named<Int, Slot<Int>>] = []
    var allowed = Latest<Int>()
  }

  /// What entries say about one of several things of a kind.
  struct Named<Name: Equatable & Sendable, Notes: Sendable>: Sendable {
    let name: Name
    var notes: Notes
  }

  /// The fold of no entries.
  public init(car: CarID) { self.car = car }

  /// Takes in an entry about this car.
  public mutating func add(_ entry: RallyEntry, _ precedence: Precedence) {
    let isCorrection = entry.correction != nil
    if let reason = entry.ruling {
      rulings.append(
        Ruling(
          car: car, checkpoint: entry.checkpoint, precedence: precedence, kind: entry.event.kind,
          ending: entry.event.ending, reason: reason))
    } else {
      latestNote = max(latestNote ?? precedence.at, precedence.at)
    }
    switch entry.event {
    case .started(let plan, let time):
      start.add((plan, time), precedence, isCorrection: isCorrection)
    case .ended(let ending, _, let reason):
      endings.append(Noted(value: (ending, reason), precedence: precedence))
    case .arrived(let time):
      stops[stop(entry.checkpoint)].arrived.add(time, precedence, isCorrection: isCorrection)
    case .departed(let time):
      stops[stop(entry.checkpoint)].departed.add(time, precedence, isCorrection: isCorrection)
    case .answered(let answer):
      let stop = stop(entry.checkpoint)
      let place = stops[stop].answers.place(of: answer.question, usually: 4) { Slot() }
      stops[stop].answers[place].notes.add(
        answer.points, precedence, isCorrection: isCorrection)
    case .marked(let points):
      stops[stop(entry.checkpoint)].marked.add(points, precedence, isCorrection: isCorrection)
    case .judged(let score):
      let stop = stop(entry.checkpoint)
      let place = stops[stop].scores.place(of: score.judge, usually: 2) { Latest() }
      stops[stop].scores[place].notes.add(score.credit, precedence, isCorrection: isCorrection)
    case .hinted(let number, let price):
      let stop = stop(entry.checkpoint)
      let place = stops[stop].hints.place(of: number, usually: 1) { Slot() }
      stops[stop].hints[place].notes.add(price, precedence, isCorrection: isCorrection)
    case .allowed(let minutes, _):
      stops[stop(entry.checkpoint)].allowed.add(minutes, precedence, isCorrection: true)
    }
  }

  /// The place of a checkpoint among the stops; a car has few, and they come in their order.
  private mutating func stop(_ checkpoint: CheckpointID) -> Int {
    if let index = checkpoints.lastIndex(of: checkpoint) { return index }
    // At once as many as most routes have.
    if stops.isEmpty { stops.reserveCapacity(10) }
    checkpoints.append(checkpoint)
    stops.append(Stop())
    return stops.count - 1
  }

  /// The place of a checkpoint among the stops; nil where nothing is known of it.
  func place(of checkpoint: CheckpointID) -> Int? { checkpoints.firstIndex(of: checkpoint) }

  /// The entries that are kept and do not count, because another said the same thing first.
  public var duplicates: [Precedence] {
    var duplicates = start.duplicates
    for stop in stops {
      duplicates += stop.arrived.duplicates
      duplicates += stop.departed.duplicates
      duplicates += stop.marked.duplicates
      for answer in stop.answers { duplicates += answer.notes.duplicates }
      for hint in stop.hints { duplicates += hint.notes.duplicates }
    }
    return duplicates
  }
}

/// What entries say about something of which the latest counts.
struct Latest<Value: Sendable>: Sendable {
  // Corrections are few, and a limit leaves out those after it; of notes only the latest counts.
  private var note: Noted<Value>?
  private var corrections: [Noted<Value>] = []

  /// Takes in a note or a correction.
  mutating func add(_ value: Value, _ precedence: Precedence, isCorrection: Bool) {
    let noted = Noted(value: value, precedence: precedence)
    if isCorrection {
      let place = corrections.firstIndex { precedence < $0.precedence } ?? corrections.endIndex
      corrections.insert(noted, at: place)
    } else if note.map({ $0.precedence < precedence }) ?? true {
      note = noted
    }
  }

  /// What counts, by what was noted and the corrections up to a limit; nil where nothing does.
  func counted(upTo limit: Precedence?) -> Noted<Value>? {
    guard !corrections.isEmpty else { return note }
    let correction = corrections.last { noted in limit.map { noted.precedence <= $0 } ?? true }
    guard let correction else { return note }
    guard let note, correction.precedence < note.precedence else { return correction }
    return note
  }
}

/// A decision of a marshal that has a reason: a correction, an allowance, the end of a run.
public struct Ruling: Hashable, Sendable {
  /// The car it is about.
  public var car: CarID
  /// The checkpoint it is about, `""` for none.
  public var checkpoint: CheckpointID
  /// When and where it was written.
  public var precedence: Precedence
  /// The kind of entry.
  public var kind: EntryKind
  /// How the run ended, or that it goes on; nil for what is about something else.
  public var ending: RallyEnding?
  /// Why.
  public var reason: String
}

extension RallyEvent {
  fileprivate var ending: RallyEnding? {
    if case .ended(let ending, _, _) = self { ending } else { nil }
  }
}

extension RallyEntry {
  /// The reason of a marshal's decision; nil for what was just noted.
  var ruling: String? {
    switch event {
    case .allowed(_, let reason), .ended(_, _, let reason): correction ?? reason
    default: correction
    }
  }
}

extension Array {
  /// The place of what has a name; it is added at the end where nothing has.
  ///
  /// - Parameter count: How many there usually are: no more room is taken at first.
  fileprivate mutating func place<Name, Notes>(
    of name: Name, usually count: Int, orElse notes: () -> Notes
  ) -> Int where Element == CarFold.Named<Name, Notes> {
    if let place = firstIndex(where: { $0.name == name }) { return place }
    if isEmpty { reserveCapacity(count) }
    append(CarFold.Named(name: name, notes: notes()))
    return endIndex - 1
  }
}
