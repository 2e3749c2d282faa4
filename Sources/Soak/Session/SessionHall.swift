import Facilitation
import Journal
import Kiosk
import Programme
import QuizEngine
import Vocabulary

/// Kiosks on one store, to which a script happens.
struct SessionHall {
  /// How many kiosks there are: one for people in Thai, a locked one that speaks, one at a checkpoint of
  /// the rally, and one whose clock is what its lines say.
  static let kiosks = 4

  private let made: SessionEvent
  private let store: SessionStore
  private var terminals: [Int: SessionTerminal] = [:]
  private var current = 0
  private var now = Moment(wall: 1_413_595_800_000, monotonic: 0)
  private var laws: SessionLaws
  /// What the kiosks have shown, in this order.
  private(set) var screens: [Screen] = []

  /// A hall in which nothing has happened.
  init(_ made: SessionEvent) throws {
    self.made = made
    store = try SessionStore()
    laws = SessionLaws(event: made.event, journal: try store.connect())
  }

  /// Lets a script happen, and then sees that every kiosk can be left and that the journal is sound.
  mutating func play(_ script: SessionScript) throws {
    try start()
    for step in script { try take(step) }
    for number in terminals.keys.sorted() { try leave(number) }
    try laws.checkJournal()
  }

  private mutating func take(_ step: SessionScript.Step) throws {
    switch step {
    case .kiosk(let number):
      current = number
      if terminals[number] == nil { try start() }
    case .pass(let milliseconds):
      advance(by: milliseconds)
      for number in terminals.keys.sorted() { try happen(.time, at: number) }
    case .hold(let milliseconds): advance(by: milliseconds)
    case .setClock(let milliseconds): setClock(to: now.wall + milliseconds)
    case .line(let bytes): try type(bytes)
    case .rightAnswer: try type(Array(rightAnswer().utf8))
    case .restart: try start()
    case .end: try happen(.end, at: current)
    }
  }

  private mutating func advance(by milliseconds: Int) {
    now = Moment(wall: now.wall + milliseconds, monotonic: now.monotonic + milliseconds)
  }

  private mutating func setClock(to wall: Int) {
    now = Moment(wall: wall, monotonic: now.monotonic)
  }

  /// Starts the program at the current kiosk, also where it was killed or has ended.
  private mutating func start() throws {
    let terminal = SessionTerminal(
      room: room(current, journal: try store.connect()),
      inputClock: current == 3 ? InputClock(startingAt: now.wall) : nil, at: now)
    let screen = terminal.kiosk.screen()
    terminals[current] = terminal
    laws.restart(current, named: name(current))
    try show([screen], after: nil, at: current)
  }

  private func name(_ number: Int) -> String { "k\(number)" }

  private func room(_ number: Int, journal: any Journal) -> Room {
    var room = Room(
      event: made.event, journal: journal, kiosk: name(number),
      language: number == 1 ? .english : .thai, isLocked: number == 1, speaks: number == 1,
      questions: { [made] in QuestionPool([made.bank], kinds: $0.playableKinds) },
      rally: { [made] in made.rally }, checkpoint: number == 2 ? "lake" : nil,
      banner: { _ in ["(* banner *)"] })
    var drawn = SeededGenerator(seed: UInt64(number))
    room.randomBits = { UInt32(truncatingIfNeeded: drawn.next()) }
    return room
  }

  private func rightAnswer() -> String {
    guard let screen = terminals[current]?.screen, case .question(let data) = screen.data else {
      return ""
    }
    return made.rightAnswer(to: data.id, shown: screen.choices.map { ($0.key, $0.text) })
  }

  private mutating func type(_ bytes: [UInt8]) throws {
    if terminals[current]?.kiosk.isOver != false { try start() }
    for input in terminals[current]?.inputs(bytes) ?? [] { try happen(input, at: current) }
  }

  private mutating func happen(_ input: KioskInput, at number: Int) throws {
    guard var terminal = terminals[number], !terminal.kiosk.isOver else { return }
    let moment = terminal.inputClock?.moment ?? now
    let screens = terminal.kiosk.receive(input, at: moment)
    terminals[number] = terminal
    switch input {
    case .time:
      try hold("time that passes ends", screens.count < 100, "\(screens.count) screens")
      try hold(
        "what falls due has fallen due",
        terminal.kiosk.nextDeadline.map { $0 > moment.monotonic } ?? true)
    case .line, .garbled, .end:
      try holdEqual("a line gives a screen", screens.count, 1, "\(input)")
    }
    var line: String?
    if case .line(let typed) = input { line = typed }
    try show(screens, after: line, at: number)
  }

  private mutating func show(_ shown: [Screen], after line: String?, at number: Int) throws {
    try laws.check(shown, after: line, at: number)
    if let last = shown.last { terminals[number]?.screen = last }
    screens += shown
  }

  /// Goes back and back from wherever a kiosk is.
  private mutating func leave(_ number: Int) throws {
    current = number
    var steps = 0
    while let terminal = terminals[number], !terminal.kiosk.isOver,
      terminal.screen?.name != .welcome
    {
      steps += 1
      try hold(
        "the first screen is a few steps back", steps <= 12,
        "\(String(describing: terminal.screen))")
      try happen(.line("/0"), at: number)
    }
  }
}

/// A kiosk, and what stands between it and whoever types.
struct SessionTerminal {
  var kiosk: Kiosk
  var inputClock: InputClock?
  private var buffer: LineBuffer
  /// What it shows.
  var screen: Screen?

  /// A kiosk that has just been started.
  init(room: Room, inputClock: InputClock?, at now: Moment) {
    self.inputClock = inputClock
    buffer = LineBuffer(hasTimes: inputClock != nil)
    kiosk = Kiosk(room: room, at: inputClock?.moment ?? now)
  }

  /// What a line's bytes are to the kiosk.
  mutating func inputs(_ bytes: [UInt8]) -> [KioskInput] {
    let inputs = buffer.take(bytes + [UInt8(ascii: "\n")])
    guard var clock = inputClock else { return inputs }
    defer { inputClock = clock }
    return inputs.map { clock.read($0) }
  }
}
