import Programme
import RallyControl
import RallyRoute
import Testing
import Vocabulary

@testable import Kiosk

@Suite("A way back from every screen, and a next step on it")
struct WayBackTests {
  private func room(checkpoint: Bool = false, hasPin: Bool = true) throws -> (BundledRoom, Room) {
    let bundled = try BundledRoom()
    if hasPin { try bundled.setPin() }
    var room = bundled.room(
      checkpoint: checkpoint ? bundled.rally.route.checkpoints.first?.id : nil, speaks: true)
    room.isLocked = true
    return (bundled, room)
  }

  private func check(_ driver: Driver, at screen: Screen, after line: String) {
    #expect(screen.namesNextStep, "\(screen.place): “\(screen.prompt)” after “\(line)”")
    let steps = driver.stepsHome()
    #expect(
      steps.map { $0 <= screen.stepsOfForm + 1 } == true,
      "\(screen.place) is \(String(describing: steps)) steps from home")
  }

  /// Who walks through all screens, and which kinds of screen they see.
  enum Walker: CaseIterable {
    case participant, facilitator, atCheckpoint

    var screens: Set<Screen.Name> {
      switch self {
      case .participant:
        [
          .welcome, .team, .person, .menu, .intro, .question, .feedback, .standings, .rally,
          .survey, .note, .help,
        ]
      case .facilitator: [.welcome, .team, .person, .facilitator, .pin, .help]
      case .atCheckpoint: [.welcome, .rally, .facilitator, .pin, .help]
      }
    }
  }

  @Test("whatever is typed at each kind of screen", arguments: Walker.allCases)
  func systematic(walker: Walker) throws {
    let (bundled, room) = try room(
      checkpoint: walker == .atCheckpoint, hasPin: walker != .participant)
    var open = [Driver(room)]
    var seen: Set<String> = []
    var names: Set<Screen.Name> = []
    var isDeep = true
    // By turns the latest and the earliest: deep as well as broad.
    while !open.isEmpty, seen.count < 170 {
      let driver = isDeep ? open.removeLast() : open.removeFirst()
      isDeep.toggle()
      let choices = driver.kiosk.screen().choices
      // A few of each list: one name is like another.
      let keys = choices.prefix(25).map(\.key) + choices.suffix(4).map(\.key)
      for line in keys + Wanderer.lines {
        var next = driver
        next.hold(2_000)
        let screen = next.type(line)
        names.insert(screen.name)
        #expect(screen.namesNextStep, "\(screen.place): “\(screen.prompt)”")
        // A facilitator has ended it.
        if screen.name == .bye { continue }
        guard seen.insert(screen.place).inserted else { continue }
        check(next, at: screen, after: line)
        open.append(next)
      }
    }
    let missing = walker.screens.subtracting(names)
    #expect(missing.isEmpty, "\(missing) never came")
    withExtendedLifetime(bundled) {}
  }

  @Test("and by chance, deep into quizzes, games and forms", arguments: 0..<12)
  func random(walk: Int) throws {
    let (bundled, room) = try room(checkpoint: walk % 6 == 5)
    var wanderer = Wanderer(room, seed: "way back \(walk)")
    for step in 0..<150 {
      for screen in wanderer.step() {
        #expect(screen.namesNextStep, "\(screen.place): “\(screen.prompt)”")
      }
      if step % 5 == 0 { check(wanderer.driver, at: wanderer.screen, after: "step \(step)") }
    }
    withExtendedLifetime(bundled) {}
  }
}
