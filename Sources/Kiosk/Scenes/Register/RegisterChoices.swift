import Entries
import Facilitation
import Improvement
import Programme
import Vocabulary

extension Context {
  /// The improvement register as it is now.
  func register() throws -> Register { try room.journal.register(of: room.event) }

  /// Activities to choose from by their number, some of them marked.
  ///
  /// - Parameters:
  ///   - marked: Those that are marked.
  ///   - mark: What stands behind these.
  func choices(
    of activities: [Activity], marked: Set<ActivityID>, by mark: Bilingual = Phrase.chosenMark
  ) -> [Choice] {
    activities.enumerated().map { index, activity in
      choice(
        index + 1, id: activity.id.rawValue, activity.title,
        mark: marked.contains(activity.id) ? mark : nil)
    }
  }

  /// The phases to choose from, the chosen one marked.
  func choices(ofPhases chosen: FindingPhase?) -> [Choice] {
    FindingPhase.allCases.enumerated().map { index, phase in
      choice(
        index + 1, id: phase.rawValue, phase.title, mark: phase == chosen ? Phrase.chosenMark : nil)
    }
  }

  /// The kinds of finding to choose from, the chosen one marked.
  func choices(ofKinds chosen: FindingKind) -> [Choice] {
    FindingKind.allCases.enumerated().map { index, kind in
      choice(
        index + 1, id: kind.rawValue, kind.title, mark: kind == chosen ? Phrase.chosenMark : nil)
    }
  }

  private func choice(_ number: Int, id: String, _ title: Bilingual, mark: Bilingual?) -> Choice {
    Choice(key: String(number), id: id, text: say(title) + (mark.map { " \(say($0))" } ?? ""))
  }
}

extension TypedKey {
  /// The element of a numbered list that the line names; nil for none.
  func element<Element>(of elements: [Element]) -> Element? {
    elements.indices.first { names(String($0 + 1)) }.map { elements[$0] }
  }
}
