import Arguments
import CarRally
import Entries
import Facilitation
import QuizEngine
import RallyControl
import RallyRoute
import ThaiText
import Vocabulary

/// `khaolam rally judge`: scores what a car did at a checkpoint.
enum RallyJudgeCommand: Runnable {
  static let command = Command(
    ["rally", "judge"], section: CommandList.Section.play,
    summary: "score a car's task by its rubric, or its RC sheet",
    discussion: """
      Of several judges of a task the mean counts; a judge who scores again replaces the score \
      given before. --rc gives the points of an RC sheet that was marked by hand, in place of \
      what was handed in at a kiosk. The PIN is asked for.
      """,
    positionals: [RallyNote.carArgument, RallyNote.checkpointArgument],
    options: [
      Option("scores", takes: .text("N,N…"), help: "the task's points, a number a criterion"),
      Option(
        "rc", takes: .integer("POINTS", in: 0...1_000_000), help: "the points of the RC sheet"),
      Option(
        "judge", takes: .text("NAME"), default: defaultJudge,
        help: "who judges, where there are several"),
      RallyNote.reasonOption, PinEntry.option,
    ],
    examples: [
      .init("khaolam rally judge ratchaphruek/2 lam-pam --scores 40,25,30", "by three criteria"),
      .init("khaolam rally judge ratchaphruek/2 lam-pam --rc 350", "a marked RC sheet"),
    ])

  static let defaultJudge = "marshal"

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let note = try RallyNote(world)
    let checkpoint = try note.checkpoint().id
    var entries: [RallyEvent] = []
    if let points = call.integer("rc") {
      let most = note.rally.questions.rcMost(checkpoint)
      guard points <= most else {
        throw call.error(
          .rejected("\(points)", of: "--rc", because: "the RC questions there earn \(most) at most")
        )
      }
      entries.append(.marked(points: points))
    }
    if call.string("scores") != nil {
      let rubric = note.rally.questions.task(checkpoint)?.rubric ?? .whole
      let scores = try call.scores()
      if let misfit = rubric.misfit(of: scores) { throw ScoresDontFit(misfit: misfit) }
      entries.append(
        .judged(
          TaskScore(
            judge: try call.text("judge", upTo: 64) ?? defaultJudge, scores: scores,
            most: rubric.criteria.map(\.most))))
    }
    guard !entries.isEmpty else { throw call.error(.missingArgument("--scores")) }
    try note.requirePin()
    let all = entries.map {
      RallyEntry(car: note.car, checkpoint: checkpoint, event: $0, correction: note.reason)
    }
    _ = try note.desk.note(all: all, by: .marshal, now: Environment.now)
    let line = ReceiptLine(
      rally: note.rally, run: try note.desk.run(of: note.car), checkpoint: checkpoint,
      // Who knows the PIN sees what a freeze holds back.
      showsPoints: true)
    try Output.write(printable(line.text[world.language]) + "\n")
    return ExitStatus.done
  }
}

/// `khaolam rally allow`: gives a car more time on a leg.
enum RallyAllowCommand: Runnable {
  static let command = Command(
    ["rally", "allow"], section: CommandList.Section.play,
    summary: "allow a car to be later on a leg, with the reason",
    discussion: """
      The minutes are taken off what the car is late; they make nobody early. What is allowed last \
      is the leg's allowance in all. The PIN is asked for.
      """,
    positionals: [
      RallyNote.carArgument, RallyNote.checkpointArgument,
      Positional(.integer("MINUTES", in: 0...600), help: "the allowance in all"),
    ],
    options: [RallyNote.reasonOption, PinEntry.option],
    examples: [
      .init(
        "khaolam rally allow ratchaphruek/2 lam-pam 10 --reason 'waited for a train'",
        "ten minutes")
    ])

  static func run(_ world: World) throws -> Int32 {
    let note = try RallyNote(world)
    let checkpoint = try note.checkpoint().id
    guard let reason = note.reason else { throw world.call.error(.missingArgument("--reason")) }
    return try note.note(
      .allowed(minutes: world.call.integer("MINUTES") ?? 0, reason: reason), at: checkpoint)
  }
}

/// `khaolam rally retire`: notes that a car gives up.
enum RallyRetireCommand: Runnable {
  static let command = ending(
    "retire", "note that a car gives up; it keeps what it has earned", "'flat tyre, all well'")

  static func run(_ world: World) throws -> Int32 { try end(.retired, in: world) }
}

/// `khaolam rally disqualify`: takes a car out of the rally.
enum RallyDisqualifyCommand: Runnable {
  static let command = ending(
    "disqualify", "take a car out of the rally: nothing of it counts", "'over the speed limit'")

  static func run(_ world: World) throws -> Int32 { try end(.disqualified, in: world) }
}

/// `khaolam rally reinstate`: lets a car go on that had retired or was disqualified.
enum RallyReinstateCommand: Runnable {
  static let command = ending(
    "reinstate", "let a car go on that had retired or was disqualified", "'wrong car was noted'")

  static func run(_ world: World) throws -> Int32 { try end(.reinstated, in: world) }
}

private func ending(_ name: String, _ summary: String, _ reason: String) -> Command {
  Command(
    ["rally", name], section: CommandList.Section.play, summary: summary,
    discussion: "The reason is shown in the results. The PIN is asked for.",
    positionals: [RallyNote.carArgument],
    options: [RallyNote.atOption, RallyNote.reasonOption, PinEntry.option],
    examples: [.init("khaolam rally \(name) ratchaphruek/2 --reason \(reason)", "with its reason")])
}

private func end(_ ending: RallyEnding, in world: World) throws -> Int32 {
  let note = try RallyNote(world)
  guard let reason = note.reason else { throw world.call.error(.missingArgument("--reason")) }
  return try note.note(.ended(ending, try note.time(), reason: reason))
}
