import Vocabulary

@testable import Kiosk

/// Someone at a kiosk who types whatever comes to mind, as a seed has it: choices of the screen,
/// commands, texts and nonsense, with time passing in between.
struct Wanderer {
  private(set) var driver: Driver
  private(set) var screen: Screen
  private var generator: SeededGenerator

  /// What is typed anywhere, whether it means something there or not.
  static let lines = [
    "", "0", "1", "2", "/", "/0", "/1", "/2", "/.", "/9", "2468", "-", "+", "*3", "99", "x", "A",
    "1.2", "50", "-20", "09:41", "ไม่มีเวลา", "ข้าวหลาม", "สมชาย ใจดี",
    String(repeating: "ก", count: 400),
  ]

  /// - Parameter room: Locked, since it has no end.
  init(_ room: Room, seed: String) {
    driver = Driver(room)
    screen = driver.kiosk.screen()
    generator = SeededGenerator(words: seed)
  }

  /// Does something, and returns the screens that come of it.
  mutating func step() -> [Screen] {
    let chance = Int.random(in: 0..<100, using: &generator)
    guard chance >= 8 else {
      let screens = driver.wait(Int.random(in: 1...70_000, using: &generator))
      screen = screens.last ?? screen
      return screens
    }
    driver.hold(Int.random(in: 100...9_000, using: &generator))
    var line = line(chance)
    // Facilitators may end a kiosk; whoever wanders goes on.
    if screen.choices.contains(where: { $0.id == "end" && $0.key == line.uppercased() }) {
      line = "0"
    }
    screen = driver.type(line)
    return [screen]
  }

  private mutating func line(_ chance: Int) -> String {
    if screen.name == .pin, chance < 70 { return "2468" }
    let choices = screen.choices.filter { $0.id != "back" && $0.id != "not-here" }
    if chance < 65, let choice = choices.randomElement(using: &generator) { return choice.key }
    if chance < 80 { return "" }
    return Self.lines.randomElement(using: &generator) ?? ""
  }
}

extension Driver {
  /// How often one has to go back from here to be at the menu or at the first screen; nil if that
  /// leads nowhere.
  func stepsHome() -> Int? {
    var driver = self
    var screen = driver.type("/2")
    for steps in 0...60 {
      if screen.name == .menu || screen.name == .welcome { return steps }
      screen = driver.type("/0")
    }
    return nil
  }
}

extension Screen {
  /// What tells one place in a session from another, whatever has happened there.
  var place: String {
    // One person's menu is like another's.
    let isPersonal = name == .menu || name == .person
    let title = isPersonal ? "" : title.filter { !$0.isNumber }
    let state =
      switch data {
      case .game(let data): data.state
      case .survey(let data): "\(data.state)"
      case .register(let data): "\(data.form) \(data.state)"
      case .rally(let data): data.state
      case .question(let data): data.kind
      default: ""
      }
    return "\(name.rawValue)|\(title)|\(state)|\(choices.map(\.id).joined(separator: ","))"
  }

  /// Whether it says what can be done now: by its prompt, or by a choice that leads back.
  var namesNextStep: Bool {
    if name == .bye { return true }
    let words = [
      "Enter", "ype", "ress", "umber", "answer", "ode word", "PIN", "Note", "พิมพ์", "กด", "คำตอบ",
      "รหัส", "บันทึกที่", "หมายเลข",
    ]
    return !prompt.isEmpty
      && (words.contains { prompt.contains($0) } || choices.contains { $0.id == "back" })
  }

  /// How many steps of a form are at most between it and the menu.
  var stepsOfForm: Int {
    switch data {
    case .survey: 40
    case .register: 12
    default: 3
    }
  }
}
