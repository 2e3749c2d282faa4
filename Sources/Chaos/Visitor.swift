import Generators
import Vocabulary

/// Someone at a kiosk, who knows what to type at each screen.
struct Visitor {
  private let kiosk: Int
  private var random: SeededGenerator
  /// The question that was asked last; nil where none was.
  private(set) var question: String?
  private var latest = ""
  private var repeats = 0

  init(kiosk: Int, random: SeededGenerator) {
    self.kiosk = kiosk
    self.random = random
  }

  mutating func comesToANewKiosk() {
    question = nil
    repeats = 0
  }

  /// How long is thought before a line, in microseconds.
  var pause: UInt32 {
    mutating get { UInt32(random.below(60_000)) }
  }

  /// The line that is typed at a screen.
  mutating func line(at screen: ShownScreen) -> String {
    repeats = screen.screen == latest ? repeats + 1 : 0
    latest = screen.screen
    // Whoever is lost goes back.
    if repeats > 20 { return random.below(2) == 0 ? "/0" : "" }
    switch screen.screen {
    case "team": return String(TrialEvent.team(ofKiosk: kiosk) + 1)
    case "person":
      // Now and then it is someone who has a quiz open at the next kiosk of the same team.
      let isOther = random.below(20) == 0 && kiosk >= EventGenerator.teams.count
      let from = isOther ? kiosk - EventGenerator.teams.count : kiosk
      return String(
        TrialEvent.numberInTeam(
          ofKiosk: from, person: random.below(TrialEvent.peoplePerKiosk)))
    case "menu":
      if random.below(12) == 0 { return "0" }
      let quizzes = (screen.choices ?? []).filter { $0.id.hasPrefix("quiz:") }
      guard !quizzes.isEmpty else { return "0" }
      return quizzes[random.below(quizzes.count)].key
    case "question":
      question = screen.data?.id
      if random.below(100) == 0 { return "/0" }
      return random.below(15) == 0 ? "/." : "1"
    default: return ""
    }
  }
}
