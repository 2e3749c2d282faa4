import Vocabulary

extension EntryKind {
  /// Whether entries of this kind are about a car of a rally; of `judged` those that name a car.
  public var mayBeOfCar: Bool {
    switch self {
    case .rallyStarted, .arrived, .departed, .handedIn, .judged, .hinted, .allowed, .rallyEnded:
      true
    default: false
    }
  }
}

extension Draft {
  /// What this says about a car of a rally; nil where it is about none.
  ///
  /// - Throws: `UnreadableBody` where it is about one and does not say what its kind needs, with
  ///   `points` for a member where its points do not follow from its body.
  public func rally() throws(UnreadableBody) -> RallyEntry? { try rally(withAnswer: true) }

  /// What this says about a car, without what was answered: no result needs it.
  ///
  /// - Throws: `UnreadableBody`, as `rally()` does.
  public func rallyResult() throws(UnreadableBody) -> RallyEntry? { try rally(withAnswer: false) }

  private func rally(withAnswer: Bool) throws(UnreadableBody) -> RallyEntry? {
    guard kind.mayBeOfCar else { return nil }
    let rally = try body.utf8Span.span.withUnsafeBufferPointer { bytes throws(UnreadableBody) in
      try RallyEntry(
        kind: kind, team: team, checkpoint: CheckpointID(subject), body: bytes,
        withAnswer: withAnswer)
    }
    if let rally, rally.event.points != points {
      throw UnreadableBody(kind: kind, member: "points")
    }
    return rally
  }

  /// An entry about a car of a rally.
  ///
  /// - Parameter at: When it is written: milliseconds since 1970-01-01 00:00 UTC.
  public init(_ rally: RallyEntry, at: Int) {
    self.init(
      at: at, kind: rally.event.kind, team: rally.car.team, subject: rally.checkpoint.rawValue,
      points: rally.event.points, body: rally.body)
  }
}

extension RallyEvent {
  /// The kind of entry that says this.
  public var kind: EntryKind {
    switch self {
    case .started: .rallyStarted
    case .arrived: .arrived
    case .departed: .departed
    case .answered, .marked: .handedIn
    case .judged: .judged
    case .hinted: .hinted
    case .allowed: .allowed
    case .ended: .rallyEnded
    }
  }

  /// The points that this earns or costs by itself, as its entry shows them.
  public var points: Int {
    switch self {
    case .answered(let answer): answer.points
    case .marked(let points): points
    case .hinted(_, let price): -price
    default: 0
    }
  }
}

extension RCAnswer {
  /// round(value × credit), halves away from zero, binary noise in the millionths left out.
  public var points: Int { wholePoints(Double(value) * credit) }
}

extension RallyEntry {
  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("car")
    json.value(car.number)
    switch event {
    case .started(let plan, let time):
      json.add(time)
      plan.write(to: &json)
    case .arrived(let time), .departed(let time): json.add(time)
    case .answered(let answer):
      json.key("question")
      json.value(answer.question.rawValue)
      json.key("answer")
      json.value(answer.answer)
      json.key("value")
      json.value(answer.value)
      json.key("credit")
      json.value(answer.credit)
    case .marked(let points):
      json.key("points")
      json.value(points)
    case .judged(let score):
      json.key("judge")
      json.value(score.judge)
      json.key("scores")
      json.value(score.scores)
      json.key("most")
      json.value(score.most)
    case .hinted(let number, let price):
      json.key("hint")
      json.value(number)
      json.key("price")
      json.value(price)
    case .allowed(let minutes, let reason):
      json.key("minutes")
      json.value(minutes)
      json.key("reason")
      json.value(reason)
    case .ended(let ending, let time, let reason):
      json.add(time)
      json.key("ending")
      json.value(ending.rawValue)
      json.key("reason")
      json.value(reason)
    }
    if let correction {
      json.key("correction")
      json.value(correction)
    }
    json.endObject()
    return json.string
  }

  /// Reads what an entry of a car's kind says; nil for a `judged` one that names no car.
  fileprivate init?(
    kind: EntryKind, team: TeamID?, checkpoint: CheckpointID, body: UnsafeBufferPointer<UInt8>,
    withAnswer: Bool
  ) throws(UnreadableBody) {
    var members = RallyMembers()
    try readMembers(of: body, kind: kind) { members.take(name: $0, value: $1) }
    let number = members.car.integer
    if kind == .judged, number == nil { return nil }
    let team = try required(team, "team", of: kind)
    car = CarID(team: team, number: try required(number, in: CarID.numbers, "car", of: kind))
    self.checkpoint = checkpoint
    correction = members.correction.string
    event =
      kind == .rallyStarted
      ? .started(try CarPlan(body: body), try members.requiredTime(kind))
      : try members.event(kind, withAnswer: withAnswer)
  }
}

/// The members that bodies about cars have, as they are written: of each kind only those are read
/// that it needs.
private struct RallyMembers {
  var car = JSONBytes.none
  var correction = JSONBytes.none
  private var time = JSONBytes.none
  private var noted = JSONBytes.none
  private var question = JSONBytes.none
  private var answer = JSONBytes.none
  private var value = JSONBytes.none
  private var credit = JSONBytes.none
  private var points = JSONBytes.none
  private var judge = JSONBytes.none
  private var scores = JSONBytes.none
  private var most = JSONBytes.none
  private var hint = JSONBytes.none
  private var price = JSONBytes.none
  private var minutes = JSONBytes.none
  private var reason = JSONBytes.none
  private var ending = JSONBytes.none

  mutating func take(name: JSONBytes, value: JSONBytes) {
    // The first letters tell most names apart.
    switch name.first {
    case UInt8(ascii: "c"):
      if name.spells("car") { car = value }
      if name.spells("credit") { credit = value }
      if name.spells("correction") { correction = value }
    case UInt8(ascii: "t"): if name.spells("time") { time = value }
    case UInt8(ascii: "n"): if name.spells("noted") { noted = value }
    case UInt8(ascii: "q"): if name.spells("question") { question = value }
    case UInt8(ascii: "a"): if name.spells("answer") { answer = value }
    case UInt8(ascii: "v"): if name.spells("value") { self.value = value }
    case UInt8(ascii: "p"):
      if name.spells("points") { points = value }
      if name.spells("price") { price = value }
    case UInt8(ascii: "j"): if name.spells("judge") { judge = value }
    case UInt8(ascii: "s"): if name.spells("scores") { scores = value }
    case UInt8(ascii: "m"):
      if name.spells("most") { most = value }
      if name.spells("minutes") { minutes = value }
    case UInt8(ascii: "h"): if name.spells("hint") { hint = value }
    case UInt8(ascii: "r"): if name.spells("reason") { reason = value }
    case UInt8(ascii: "e"): if name.spells("ending") { ending = value }
    default: break
    }
  }

  func requiredTime(_ kind: EntryKind) throws(UnreadableBody) -> RallyTime {
    RallyTime(
      try required(time.integer, in: 0...RallyTime.latest, "time", of: kind),
      isNoted: noted.spells("true"))
  }

  func event(_ kind: EntryKind, withAnswer: Bool) throws(UnreadableBody) -> RallyEvent {
    switch kind {
    case .arrived: return .arrived(try timeUnlessTakenBack(kind))
    case .departed: return .departed(try timeUnlessTakenBack(kind))
    case .handedIn:
      if let points = points.integer {
        return .marked(points: try required(points, in: 0...Draft.mostPoints, "points", of: kind))
      }
      return .answered(
        RCAnswer(
          question: QuestionID(try required(question.string, "question", of: kind)),
          answer: withAnswer ? try required(answer.strings, "answer", of: kind) : [],
          value: try required(value.integer, in: 0...Answered.mostCounted, "value", of: kind),
          credit: try required(credit.number, in: 0...1, "credit", of: kind)))
    case .judged:
      let (scores, most) = try requiredScores(scores.integers, of: most.integers)
      return .judged(
        TaskScore(
          judge: try required(judge.string, "judge", of: kind), scores: scores, most: most))
    case .hinted:
      return .hinted(
        number: try required(hint.integer, in: 1...1_000, "hint", of: kind),
        price: try required(price.integer, in: 0...Answered.mostCounted, "price", of: kind))
    case .allowed:
      return .allowed(
        minutes: try required(minutes.integer, in: 0...CarPlan.mostMinutes, "minutes", of: kind),
        reason: try required(reason.string, "reason", of: kind))
    default:
      return .ended(
        try required(ending.string.flatMap(RallyEnding.init), "ending", of: kind),
        try requiredTime(kind), reason: try required(reason.string, "reason", of: kind))
    }
  }

  /// A correction may take a time back.
  private func timeUnlessTakenBack(_ kind: EntryKind) throws(UnreadableBody) -> RallyTime? {
    time.integer == nil && correction.string != nil ? nil : try requiredTime(kind)
  }
}

extension JSONText {
  fileprivate mutating func add(_ time: RallyTime?) {
    guard let time else { return }
    key("time")
    value(time.at)
    key("noted")
    value(time.isNoted)
  }
}
