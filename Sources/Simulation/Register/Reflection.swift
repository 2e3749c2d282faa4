import Entries
import Facilitation
import Kiosk
import Programme
import Vocabulary

/// What a simulated person writes in the four steps of a reflection.
struct Reflection: Hashable, Sendable {
  /// The activity that it is about; nil for none in particular.
  var activity: ActivityID?
  /// What it is about, and what is found.
  var topic: Topic
  /// The steps that the person leaves out.
  var leftOut: Set<RegisterData.State> = []

  /// The share of people who write one.
  static let share = 1.0 / 3
  /// The most people who write one: of thousands, nobody would read them all.
  static let most = 120

  /// Who writes what: topics in turn, so that all of them come up where there are enough people.
  ///
  /// A topic whose kind of activity an event with a programme does not have is left out.
  static func all(
    of people: [Person], in event: Event, model: ResponseModel
  ) -> [PersonID: Reflection] {
    let activities = event.innermostActivities
    var order = model.generator("reflections")
    let topics = order.shuffled(
      (Topic.before + Topic.during + Topic.after).filter { topic in
        activities.isEmpty || topic.activity == nil
          || activities.contains { $0.kind == topic.activity }
      })
    guard !topics.isEmpty else { return [:] }
    var reflections: [PersonID: Reflection] = [:]
    for person in people where reflections.count < most {
      var generator = model.generator("reflection", person.id.rawValue)
      guard generator.happens(share) else { continue }
      let topic = topics[reflections.count % topics.count]
      let steps: [RegisterData.State] = [.heard, .thought, .asked]
      reflections[person.id] = Reflection(
        activity: activities.first { $0.kind == topic.activity }?.id, topic: topic,
        leftOut: Set(steps.filter { _ in generator.happens(0.12) }))
    }
    return reflections
  }

  /// What the person types where something is asked: a choice's id, or a text.
  func answer(to state: RegisterData.State) -> (choice: String?, text: String) {
    switch state {
    case .activity: (activity?.rawValue, "")
    case .phase: (topic.phase.rawValue, "")
    case .kind: (topic.kind.rawValue, "")
    case _ where leftOut.contains(state): (nil, "")
    case .heard: (nil, topic.heard)
    case .thought: (nil, topic.thought)
    case .asked: (nil, topic.asked)
    case .text: (nil, topic.text)
    case .findings, .visitor, .progress, .problem, .need, .confirmation: (nil, "")
    }
  }
}
