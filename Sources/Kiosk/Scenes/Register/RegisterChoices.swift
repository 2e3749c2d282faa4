import Entries
import Facilitation
import Improvement
import Programme
import Vocabulary

extension Context {
  /// The improvement register as it is now.
  func register() throws -> Register { try room.journal.register(of: room.event) }

  /// Activities to choose from by their number, the chosen one marked.
  ///
  /// - Parameter marked: Those that are marked.
  func choices(of activities: [Activity], marked: Set<ActivityID>) -> [Choice] {
    activities.enumerated().map { index, activity in
      choice(
        index + 1, id: activity.id.rawValue, activity.title, isMarked: marked.contains(activity.id))
    }
  }

  /// The phases to choose from, the chosen one marked.
  func choices(ofPhases chosen: FindingPhase?) -> [Choice] {
    FindingPhase.allCases.enumerated().map { index, phase in
      choice(index + 1, id: phase.rawValue, phase.title, isMarked: phase == chosen)
    }
  }

  /// The kinds of finding to choose from, the chosen one marked.
  func choices(ofKinds chosen: FindingKind) -> [Choice] {
    FindingKind.allCases.enumerated().map { index, kind in
      choice(index + 1, id: kind.rawValue, kind.title, isMarked: kind == chosen)
    }
  }

  private func choice(_ number: Int, id: String, _ title: Bilingual, isMarked: Bool) -> Choice {
    Choice(key: String(number), id: id, text: say(title) + (isMarked ? " ←" : ""))
  }
}

extension TypedKey {
  /// The element of a numbered list that the line names; nil for none.
  func element<Element>(of elements: [Element]) -> Element? {
    elements.indices.first { names(String($0 + 1)) }.map { elements[$0] }
  }
}
