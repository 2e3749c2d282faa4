import Arguments
import CarRally
import Entries
import RallyControl
import RallyRoute
import ThaiText
import Vocabulary

/// `khaolam rally start`: notes that a car leaves the start.
enum RallyStartCommand: Runnable {
  static let command = Command(
    ["rally", "start"], section: CommandList.Section.play,
    summary: "note that a car leaves the start",
    discussion: """
      The car's plan, its visiting order and times, is kept with the start: a route file that \
      changes later moves no car that is on its way. With --reason it replaces a start that was \
      noted before, and the PIN is asked for.
      """,
    positionals: [RallyNote.carArgument],
    options: [RallyNote.atOption, RallyNote.reasonOption, PinEntry.option],
    examples: [
      .init("khaolam rally start ratchaphruek/2", "now"),
      .init("khaolam rally start 3/2 --at 08:42", "from a paper list"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let note = try RallyNote(world)
    if note.reason != nil { try note.requirePin() }
    let time = try note.time()
    var receipt = try note.desk.start(
      note.car, at: time, by: .marshal, reason: note.reason, now: Environment.now)
    if note.rally.clock.midnight(of: time.at) != note.rally.clock.midnight(of: Environment.now) {
      receipt.notices.append(notToday)
    }
    return try note.show(receipt, at: "")
  }
}

extension RallyStartCommand {
  /// A card that is entered a day later is right; whoever rehearses on another day means today.
  private static let notToday = Bilingual(
    th: "เวลาออกตัวนี้เป็นของวันแรลลี่ ไม่ใช่วันนี้ หากซ้อมวันนี้ ไม่ต้องใช้ --at หรือเขียนวันที่นำหน้าเวลา",
    en: "This start is on the rally's day, which is not today. For a rehearsal leave out --at, or "
      + "write the date before the time.")
}

/// `khaolam rally arrive`: notes that a car arrived at a checkpoint.
enum RallyArriveCommand: Runnable {
  static let command = Command(
    ["rally", "arrive"], section: CommandList.Section.play,
    summary: "note that a car arrived at a checkpoint",
    discussion: """
      With --reason it corrects an arrival that was noted before, and the PIN is asked for; \
      --withdraw takes it back.
      """,
    positionals: [RallyNote.carArgument, RallyNote.checkpointArgument],
    options: [
      RallyNote.atOption, RallyNote.reasonOption,
      Option("withdraw", help: "it did not arrive there; needs --reason"), PinEntry.option,
    ],
    examples: [
      .init("khaolam rally arrive ratchaphruek/2 lam-pam --at 09:41", "from a time card"),
      .init(
        "khaolam rally arrive ratchaphruek/2 lam-pam --at 09:14 --reason 'digits swapped'",
        "a correction"),
    ])

  static func run(_ world: World) throws -> Int32 {
    try clocked(world) { .arrived($0) }
  }
}

/// `khaolam rally depart`: notes that a car left a checkpoint.
enum RallyDepartCommand: Runnable {
  static let command = Command(
    ["rally", "depart"], section: CommandList.Section.play,
    summary: "note that a car left a checkpoint",
    discussion: """
      Without a checkpoint it is the one that the car is at. With --reason it corrects a departure \
      that was noted before, and the PIN is asked for; --withdraw takes it back.
      """,
    positionals: [
      RallyNote.carArgument,
      Positional(.text("CHECKPOINT"), .optional, help: "default: where the car is"),
    ],
    options: [
      RallyNote.atOption, RallyNote.reasonOption,
      Option("withdraw", help: "it has not left; needs --reason"), PinEntry.option,
    ],
    examples: [
      .init("khaolam rally depart ratchaphruek/2", "now, from where it is"),
      .init("khaolam rally depart ratchaphruek/2 lam-pam --at 09:53", "from a time card"),
    ])

  static func run(_ world: World) throws -> Int32 {
    try clocked(world) { .departed($0) }
  }
}

/// Notes an arrival or a departure.
private func clocked(_ world: World, _ event: (RallyTime?) -> RallyEvent) throws -> Int32 {
  let note = try RallyNote(world)
  let checkpoint: CheckpointID
  if world.call.string("CHECKPOINT") == nil, let place = note.run.place {
    checkpoint = place
  } else if world.call.string("CHECKPOINT") == nil {
    throw world.call.error(.missingArgument("CHECKPOINT"))
  } else {
    checkpoint = try note.checkpoint().id
  }
  guard world.call.flag("withdraw") else {
    return try note.note(event(try note.time()), at: checkpoint)
  }
  guard note.reason != nil else { throw world.call.error(.missingArgument("--reason")) }
  return try note.note(event(nil), at: checkpoint)
}

/// `khaolam rally hint`: sells a car the next hint.
enum RallyHintCommand: Runnable {
  static let command = Command(
    ["rally", "hint"], section: CommandList.Section.play,
    summary: "sell a car the next hint to where it goes, and print it",
    discussion: "What it costs is printed first with --price, which sells nothing.",
    positionals: [RallyNote.carArgument],
    options: [
      Option("price", help: "only say what the next hint costs"), RallyNote.reasonOption,
      PinEntry.option,
    ],
    examples: [.init("khaolam rally hint ratchaphruek/2", "for a car that calls in")])

  static func run(_ world: World) throws -> Int32 {
    let note = try RallyNote(world)
    let language = world.language
    guard let (number, hint, checkpoint) = note.desk.nextHint(for: note.run) else {
      throw NoHint(car: note.rally.name(of: note.car))
    }
    let price = Bilingual(
      th: "คำใบ้ที่ \(number): \(hint.price) คะแนน", en: "hint \(number): \(hint.price) points")
    try Output.write(price[language] + "\n")
    if world.call.flag("price") { return ExitStatus.done }
    let status = try note.note(
      .hinted(number: number, price: hint.price), at: checkpoint)
    try Output.write(printable(hint.text.en + "\n" + hint.text.th) + "\n")
    return status
  }
}

/// There is no hint left to buy.
struct NoHint: ExplainedError {
  var car: Bilingual

  var message: Bilingual {
    Bilingual(
      th: "\(car.th) ไม่มีคำใบ้ให้ซื้อในขณะนี้", en: "There is no hint that \(car.en) can buy now.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "คำใบ้มีขายระหว่างเดินทางไปจุดต่อไปเท่านั้น",
      en: "Hints are sold on the road to a checkpoint that has some left.")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
