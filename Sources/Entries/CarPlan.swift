import Vocabulary

/// What a car is to do, as it was when it started: all that its result needs beside its entries.
public struct CarPlan: Hashable, Sendable {
  /// The route's id.
  public var route: String
  /// The legs in the car's own visiting order, from the start.
  public var legs: [PlannedLeg]
  /// How time is counted.
  public var rules: TimeRules
  /// Minutes for protests after the last result, from 0.
  public var protestMinutes: Int

  /// What a car is to do.
  public init(route: String, legs: [PlannedLeg], rules: TimeRules, protestMinutes: Int) {
    self.route = route
    self.legs = legs
    self.rules = rules
    self.protestMinutes = protestMinutes
  }

  /// The place of a checkpoint in the order; nil where the car does not go there.
  public func index(of checkpoint: CheckpointID) -> Int? {
    legs.firstIndex { $0.checkpoint == checkpoint }
  }
}

/// A leg and the checkpoint at its end, as a car's plan has them.
public struct PlannedLeg: Hashable, Sendable {
  /// The checkpoint at its end.
  public var checkpoint: CheckpointID
  /// The time from departure to arrival in whole minutes, from 1.
  public var minutes: Int
  /// The stop that counts where a departure was not noted, in whole minutes, from 0.
  public var stopMinutes: Int
  /// When the checkpoint opens, in milliseconds since 1970-01-01 00:00 UTC; nil: always open.
  public var opens: Int?
  /// When it closes, likewise; nil: never.
  public var closes: Int?
  /// The most points of its RC questions, from 0.
  public var rcMost: Int
  /// The most points of its task, from 0.
  public var taskMost: Int

  /// A leg and the checkpoint at its end.
  public init(
    checkpoint: CheckpointID, minutes: Int, stopMinutes: Int, opens: Int? = nil,
    closes: Int? = nil, rcMost: Int = 0, taskMost: Int = 0
  ) {
    self.checkpoint = checkpoint
    self.minutes = minutes
    self.stopMinutes = stopMinutes
    self.opens = opens
    self.closes = closes
    self.rcMost = rcMost
    self.taskMost = taskMost
  }
}

extension CarPlan {
  /// The most legs that a plan may have.
  static let mostLegs = 1_000
  /// The most minutes that a leg or a stop may take.
  static let mostMinutes = 10_000

  /// Adds the plan's members to a body.
  func write(to json: inout JSONText) {
    json.key("route")
    json.value(route)
    json.key("checkpoints")
    json.value(legs.map(\.checkpoint.rawValue))
    json.key("minutes")
    json.value(legs.map(\.minutes))
    json.key("stops")
    json.value(legs.map(\.stopMinutes))
    // 0 stands for no such time: cars do not drive in 1970.
    json.key("opens")
    json.value(legs.map { $0.opens ?? 0 })
    json.key("closes")
    json.value(legs.map { $0.closes ?? 0 })
    json.key("rc")
    json.value(legs.map(\.rcMost))
    json.key("task")
    json.value(legs.map(\.taskMost))
    json.key("rules")
    json.value([
      rules.early, rules.late, rules.lateAllowance, rules.legCap, rules.maximumLateness,
      rules.missed,
    ])
    json.key("protest")
    json.value(protestMinutes)
  }

  /// Reads the plan's members from a body.
  init(body: UnsafeBufferPointer<UInt8>) throws(UnreadableBody) {
    var route: String?
    var checkpoints: [String]?
    var minutes: [Int]?
    var stops: [Int]?
    var opens: [Int]?
    var closes: [Int]?
    var rc: [Int]?
    var task: [Int]?
    var figures: [Int]?
    var protest: Int?
    try readMembers(of: body, kind: .rallyStarted) { name, value in
      if name.spells("route") { route = value.string }
      if name.spells("checkpoints") { checkpoints = value.strings }
      if name.spells("minutes") { minutes = value.integers }
      if name.spells("stops") { stops = value.integers }
      if name.spells("opens") { opens = value.integers }
      if name.spells("closes") { closes = value.integers }
      if name.spells("rc") { rc = value.integers }
      if name.spells("task") { task = value.integers }
      if name.spells("rules") { figures = value.integers }
      if name.spells("protest") { protest = value.integer }
    }
    let ids = try required(checkpoints, "checkpoints", of: .rallyStarted)
    guard (1...Self.mostLegs).contains(ids.count), Set(ids).count == ids.count else {
      throw UnreadableBody(kind: .rallyStarted, member: "checkpoints")
    }
    let count = ids.count
    let minuteColumn = try column(minutes, "minutes", of: count, in: 1...Self.mostMinutes)
    let stopColumn = try column(stops, "stops", of: count, in: 0...Self.mostMinutes)
    let openColumn = try column(opens, "opens", of: count, in: 0...RallyTime.latest)
    let closeColumn = try column(closes, "closes", of: count, in: 0...RallyTime.latest)
    let rcColumn = try column(rc, "rc", of: count, in: 0...Draft.mostPoints)
    let taskColumn = try column(task, "task", of: count, in: 0...Draft.mostPoints)
    let rule = try column(figures, "rules", of: 6, in: TimeRules.range)
    self.route = try required(route, "route", of: .rallyStarted)
    protestMinutes = try required(protest, in: 0...Self.mostMinutes, "protest", of: .rallyStarted)
    rules = TimeRules(
      early: rule[0], late: rule[1], lateAllowance: rule[2], legCap: rule[3],
      maximumLateness: rule[4], missed: rule[5])
    legs = ids.indices.map { index in
      PlannedLeg(
        checkpoint: CheckpointID(ids[index]), minutes: minuteColumn[index],
        stopMinutes: stopColumn[index],
        opens: openColumn[index] == 0 ? nil : openColumn[index],
        closes: closeColumn[index] == 0 ? nil : closeColumn[index], rcMost: rcColumn[index],
        taskMost: taskColumn[index])
    }
  }
}

/// A column of a plan: so many numbers, each within its range.
private func column(
  _ numbers: [Int]?, _ name: String, of count: Int, in range: ClosedRange<Int>
) throws(UnreadableBody) -> [Int] {
  guard let numbers, numbers.count == count, numbers.allSatisfy(range.contains) else {
    throw UnreadableBody(kind: .rallyStarted, member: name)
  }
  return numbers
}
