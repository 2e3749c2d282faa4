import Entries
import Vocabulary

extension RegisterFold.Noted {
  /// The findings that the entry says: none, one, or those of a supervision round.
  func sayings(activities: [QuizID: ActivityID]) -> [Saying] {
    switch note {
    case .finding(let body):
      var saying = saying(
        0, body.kind, body.phase, body.activity, from: body.source, text: body.text)
      saying.heard = body.heard
      saying.thought = body.thought
      saying.asked = body.asked
      saying.origin = body.origin
      return [saying]
    case .circle(let note):
      // Circles' notes were kept before the register had limits.
      return [
        saying(
          0, note.kind, .during, activities[note.quiz], from: .circle,
          text: RegisterLimits.fitted(note.text))
      ]
    case .visit(let round):
      return round.parts.map { part in
        var saying = saying(
          part.number, part.kind, round.phase, part.activity, from: .visit, text: part.text)
        saying.visitor = round.visitor
        return saying
      }
    case .changed, .merged, .dots: return []
    }
  }

  private func saying(
    _ part: Int, _ kind: FindingKind, _ phase: FindingPhase, _ activity: ActivityID?,
    from source: FindingSource, text: String
  ) -> Saying {
    Saying(
      place: FindingPlace(entry: place, part: part), key: key, at: at, kind: kind, phase: phase,
      activity: activity, source: source, text: text, team: team, person: person)
  }
}

/// All that was said, withdrawn or not; what was gathered twice is one.
struct Sayings {
  /// What was said, by its place.
  private(set) var told: [FindingPlace: Saying] = [:]
  /// What was said and does not count any more.
  private(set) var withdrawn: Set<FindingPlace> = []
  /// From what findings were gathered.
  private(set) var origins: Set<String> = []
  private var aliases: [FindingPlace: FindingPlace] = [:]

  init(_ fold: RegisterFold, activities: [QuizID: ActivityID]) {
    let all = fold.notes.values.flatMap { $0.sayings(activities: activities) }
      .sorted(by: Saying.precedes)
    var first: [String: FindingPlace] = [:]
    for saying in all {
      var place = saying.place
      if let origin = saying.origin {
        // Two stores may each have gathered it before they came together.
        place = first[origin] ?? place
        first[origin] = place
        origins.insert(origin)
      }
      if place == saying.place { told[place] = saying } else { aliases[saying.place] = place }
      if fold.undone.contains(saying.place.entry) { withdrawn.insert(place) }
    }
  }

  /// The place by which a finding is known.
  func known(_ place: FindingPlace) -> FindingPlace { aliases[place] ?? place }

  /// What was said and counts, in the order in which it is listed.
  var living: [Saying] {
    told.values.filter { !withdrawn.contains($0.place) }.sorted(by: Saying.precedes)
  }
}
