import Arguments
import CarRally
import Entries
import Journal
import Programme
import RallyControl
import RallyRoute
import SourceText
import ThaiText
import Vocabulary

/// What the commands that note something about a car have in common.
struct RallyNote {
  let world: World
  let event: Event
  let rally: Rally
  let journal: StoreJournal
  let desk: RallyDesk
  let car: CarID
  let run: CarRun
  /// Why what was noted before is replaced; nil where nothing is.
  let reason: String?

  static let carArgument = Positional(
    .text("CAR"), help: "the car: TEAM/NUMBER, such as ratchaphruek/2 or 3/2")
  static let checkpointArgument = Positional(.text("CHECKPOINT"), help: "the checkpoint's id")
  static let atOption = Option(
    "at", takes: .text("TIME"),
    help: "when, by the event's local time: 09:41, or 2014-10-18T09:41; default: now")
  static let reasonOption = Option(
    "reason", takes: .text("TEXT"), help: "why this replaces what was noted before")

  /// Reads the car, the reason and the event's files.
  init(_ world: World) throws {
    self.world = world
    event = try world.event()
    rally = try world.rally(of: event)
    let name = world.call.string("CAR") ?? ""
    guard let car = rally.car(named: name) else {
      throw NoSuchCar(name: printableLine(name))
    }
    self.car = car
    reason = try world.reason()
    journal = try world.journal(for: event.id)
    desk = RallyDesk(rally, journal: journal, kiosk: world.desk)
    run = try desk.run(of: car)
  }

  /// The checkpoint that is named.
  func checkpoint() throws -> Checkpoint {
    let id = CheckpointID(world.call.string("CHECKPOINT") ?? "")
    guard let checkpoint = rally.route.checkpoint(id) else {
      throw NoSuchCheckpoint(name: id, among: rally.route.checkpoints.map(\.id))
    }
    return checkpoint
  }

  /// When it happened: by `--at`, else now by this machine's clock.
  func time() throws -> RallyTime {
    guard let typed = world.call.string("at") else { return RallyTime(Environment.now) }
    guard let at = rally.clock.instant(typed: typed, near: try anchor()) else {
      throw world.call.error(
        .rejected(typed, of: "--at", because: "a time is written 09:41 or 2014-10-18T09:41"))
    }
    return RallyTime(at, isNoted: true)
  }

  /// An instant near which a time of day lies that is given without a date.
  private func anchor() throws -> Int {
    if let latest = run.latestTime { return latest }
    return try world.rallyStart(rally, desk: desk)
  }

  /// Lets only someone pass who knows the PIN, where something is scored or corrected.
  func requirePin() throws { try world.requirePin(of: journal, event: event.id) }

  /// Notes something by a marshal, and prints what came of it.
  func note(_ event: RallyEvent, at checkpoint: CheckpointID = "") throws -> Int32 {
    if reason != nil { try requirePin() }
    return try show(
      try desk.note(
        event, of: car, at: checkpoint, by: .marshal, reason: reason, now: Environment.now),
      at: checkpoint)
  }

  /// Prints what came of something that was noted.
  func show(_ receipt: RallyDesk.Receipt, at checkpoint: CheckpointID) throws -> Int32 {
    let language = world.language
    for notice in receipt.notices { Output.complain(notice[language]) }
    let line = ReceiptLine(
      rally: rally, run: receipt.run, checkpoint: checkpoint,
      showsPoints: try journal.freeze(event: event.id) == nil)
    try Output.write(printable(line.text[language]) + "\n")
    return ExitStatus.done
  }
}

/// A car as it stands after something was noted, on one line.
struct ReceiptLine {
  let rally: Rally
  let run: CarRun
  let checkpoint: CheckpointID
  /// Whether points may be told: not while the standings are frozen.
  let showsPoints: Bool

  var text: Bilingual { Bilingual(th: text(in: .thai), en: text(in: .english)) }

  private func text(in language: Language) -> String {
    let isThai = language == .thai
    var parts = ["\(run.car)"]
    if let leg = run.leg(to: checkpoint) {
      parts.append(rally.name(of: checkpoint)[language])
      if let due = leg.dueMinute {
        parts.append("\(isThai ? "กำหนด" : "due") \(rally.clock.text(due * 60_000))")
      }
      if let arrived = leg.arrivedAt, let off = leg.minutesOff {
        parts.append("\(isThai ? "ถึง" : "arrived") \(rally.clock.text(arrived)) (\(signed(off)))")
      }
      if let departed = leg.departedAt, !leg.isDepartureAssumed {
        parts.append("\(isThai ? "ออก" : "departed") \(rally.clock.text(departed))")
      }
      if leg.outcome.isMissed { parts.append(isThai ? "พลาดจุดนี้" : "missed") }
      if showsPoints, leg.arrivedAt != nil {
        parts.append("\(leg.points) \(isThai ? "คะแนน" : "points")")
      }
    } else if let started = run.startedAt {
      parts.append("\(isThai ? "ออกตัว" : "started") \(rally.clock.text(started))")
      parts.append(state(in: language))
      if let leg = run.currentLeg, let due = leg.dueMinute {
        parts.append(
          "\(rally.name(of: leg.checkpoint)[language]) \(isThai ? "กำหนด" : "due") "
            + rally.clock.text(due * 60_000))
      }
    }
    if showsPoints { parts.append("\(isThai ? "รวม" : "total") \(run.total)") }
    return parts.joined(separator: " · ")
  }

  private func state(in language: Language) -> String {
    switch run.state {
    case .retired: language == .thai ? "ถอนตัว" : "retired"
    case .disqualified: language == .thai ? "ตัดสิทธิ์" : "disqualified"
    case .finished: language == .thai ? "เข้าเส้นชัยแล้ว" : "finished"
    default: language == .thai ? "กำลังแข่งขัน" : "under way"
    }
  }

  private func signed(_ minutes: Int) -> String { minutes > 0 ? "+\(minutes)" : "\(minutes)" }
}

extension World {
  /// The reason that is given, nil for none.
  func reason() throws -> String? {
    try call.text("reason", upTo: 1_000)
  }

  /// When the rally starts of whose cars nothing is known: as others did, else today if the event
  /// is on, else as planned.
  func rallyStart(_ rally: Rally, desk: RallyDesk) throws -> Int {
    let runs = try desk.results().teams.flatMap(\.cars)
    if let others = runs.compactMap(\.startedAt).max() { return others }
    let today = rally.clock.midnight(of: Environment.now)
    let first = rally.clock.midnight(
      of: rally.event.dates.first.dayNumber * 86_400_000 + 43_200_000)
    let last = rally.clock.midnight(of: rally.event.dates.last.dayNumber * 86_400_000 + 43_200_000)
    return (first...max(first, last)).contains(today)
      ? today + rally.route.start.minute * 60_000 : rally.plannedStart
  }
}

/// The route has no checkpoint by this name.
struct NoSuchCheckpoint: ExplainedError {
  var name: CheckpointID
  var among: [CheckpointID]

  var message: Bilingual {
    let meant = nearestMatch(to: name.rawValue, among: among.map(\.rawValue))
    return Bilingual(
      th: "ไม่มีจุด “\(name)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
      en: "There is no checkpoint `\(name)`" + (meant.map { "; did you mean `\($0)`?" } ?? "."))
  }

  var remedy: Bilingual {
    let list = among.map(\.rawValue).joined(separator: ", ")
    return Bilingual(th: "จุดที่มี: \(list)", en: "The checkpoints are: \(list).")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
