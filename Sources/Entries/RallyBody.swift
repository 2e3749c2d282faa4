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
    var body = body
    let rally = try body.withUTF8 { bytes in
      Result { () throws(UnreadableBody) in
        try RallyEntry(
          kind: kind, team: team, checkpoint: CheckpointID(subject), body: bytes,
          withAnswer: withAnswer)
      }
    }.get()
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
    var members = RallyMembers(withAnswer: withAnswer)
    try readMembers(of: body, kind: kind) { members.take(name: $0, value: $1) }
    if kind == .judged, members.car == nil { return nil }
    let team = try required(team, "team", of: kind)
    let number = try required(members.car, in: CarID.numbers, "car", of: kind)
    car = CarID(team: team, number: number)
    self.checkpoint = checkpoint
    correction = members.correction
    event =
      kind == .rallyStarted
      ? .started(try CarPlan(body: body), try members.requiredTime(kind))
      : try members.event(kind)
  }
}

/// The members that bodies about cars have.
private struct RallyMembers {
  var car: Int?
  var correction: String?
  private var time: Int?
  private var isNoted = false
  private var question: String?
  private var answer: [String]?
  private let withAnswer: Bool
  private var value: Int?
  private var credit: Double?
  private var points: Int?
  private var judge: String?
  private var scores: [Int]?
  private var most: [Int]?
  private var hint: Int?
  private var price: Int?
  private var minutes: Int?
  private var reason: String?
  private var ending: RallyEnding?

  init(withAnswer: Bool) {
    self.withAnswer = withAnswer
    answer = withAnswer ? nil : []
  }

  mutating func take(
    name: Slice<UnsafeBufferPointer<UInt8>>, value: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    // The first letters tell most names apart.
    switch name.first {
    case UInt8(ascii: "c"):
      if name.spells("car") { car = value.integer }
      if name.spells("credit") { credit = value.number }
      if name.spells("correction") { correction = value.string }
    case UInt8(ascii: "t"): if name.spells("time") { time = value.integer }
    case UInt8(ascii: "n"): if name.spells("noted") { isNoted = value.spells("true") }
    case UInt8(ascii: "q"): if name.spells("question") { question = value.string }
    case UInt8(ascii: "a"): if withAnswer, name.spells("answer") { answer = value.strings }
    case UInt8(ascii: "v"): if name.spells("value") { self.value = value.integer }
    case UInt8(ascii: "p"):
      if name.spells("points") { points = value.integer }
      if name.spells("price") { price = value.integer }
    case UInt8(ascii: "j"): if name.spells("judge") { judge = value.string }
    case UInt8(ascii: "s"): if name.spells("scores") { scores = value.integers }
    case UInt8(ascii: "m"):
      if name.spells("most") { most = value.integers }
      if name.spells("minutes") { minutes = value.integer }
    case UInt8(ascii: "h"): if name.spells("hint") { hint = value.integer }
    case UInt8(ascii: "r"): if name.spells("reason") { reason = value.string }
    case UInt8(ascii: "e"):
      if name.spells("ending") { ending = value.string.flatMap(RallyEnding.init) }
    default: break
    }
  }

  func requiredTime(_ kind: EntryKind) throws(UnreadableBody) -> RallyTime {
    RallyTime(
      try required(time, in: 0...RallyTime.latest, "time", of: kind), isNoted: isNoted)
  }

  func event(_ kind: EntryKind) throws(UnreadableBody) -> RallyEvent {
    switch kind {
    case .arrived: return .arrived(try timeUnlessTakenBack(kind))
    case .departed: return .departed(try timeUnlessTakenBack(kind))
    case .handedIn:
      if let points {
        return .marked(points: try required(points, in: 0...Draft.mostPoints, "points", of: kind))
      }
      return .answered(
        RCAnswer(
          question: QuestionID(try required(question, "question", of: kind)),
          answer: try required(answer, "answer", of: kind),
          value: try required(value, in: 0...Answered.mostCounted, "value", of: kind),
          credit: try required(credit, in: 0...1, "credit", of: kind)))
    case .judged:
      let (scores, most) = try requiredScores(scores, of: most)
      return .judged(
        TaskScore(judge: try required(judge, "judge", of: kind), scores: scores, most: most))
    case .hinted:
      return .hinted(
        number: try required(hint, in: 1...1_000, "hint", of: kind),
        price: try required(price, in: 0...Answered.mostCounted, "price", of: kind))
    case .allowed:
      return .allowed(
        minutes: try required(minutes, in: 0...CarPlan.mostMinutes, "minutes", of: kind),
        reason: try required(reason, "reason", of: kind))
    default:
      return .ended(
        try required(ending, "ending", of: kind), try requiredTime(kind),
        reason: try required(reason, "reason", of: kind))
    }
  }

  /// A correction may take a time back.
  private func timeUnlessTakenBack(_ kind: EntryKind) throws(UnreadableBody) -> RallyTime? {
    time == nil && correction != nil ? nil : try requiredTime(kind)
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
