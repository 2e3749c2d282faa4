import Entries
import Facilitation
import Improvement
import Journal
import Programme
import Vocabulary

/// Where a facilitator writes down what a supervision round (นิเทศ ติดตาม ตรวจสอบ) found: who went
/// round, in which phase, and of each activity progress, problems and needs.
struct VisitFormScene: Scene {
  private let activities: [Activity]
  private var place = Place.visitor
  private var visitor = ""
  private var phase: FindingPhase?
  private var notes: [ActivityID: SupervisionVisit.Note] = [:]

  private enum Place: Equatable {
    case visitor, phase, activity
    /// What is noted of an activity, by its place in the list.
    case note(Int, Topic)
    case confirmation
  }

  /// What is noted of an activity.
  private enum Topic: CaseIterable {
    case progress, problem, need

    var text: WritableKeyPath<SupervisionVisit.Note, String?> {
      switch self {
      case .progress: \.progress
      case .problem: \.problem
      case .need: \.need
      }
    }

    var kind: FindingKind {
      switch self {
      case .progress: .progress
      case .problem: .problem
      case .need: .need
      }
    }

    var state: RegisterData.State {
      switch self {
      case .progress: .progress
      case .problem: .problem
      case .need: .need
      }
    }
  }

  init(in context: Context) { activities = context.room.event.innermostActivities }

  func screen(in context: Context) -> Screen {
    switch place {
    case .visitor:
      return screen(
        [Phrase.visitorName] + (visitor.isEmpty ? [] : [Bilingual(same: "“\(visitor)”")]),
        prompt: Phrase.stepPrompt(isWritten: !visitor.isEmpty, mustBe: true), .visitor,
        in: context)
    case .phase:
      return screen(
        [Phrase.visitPhase], choices: context.choices(ofPhases: phase), prompt: Phrase.formPrompt,
        .phase, in: context)
    case .activity:
      return screen(
        activities.isEmpty ? [Phrase.nothingToVisit] : [Phrase.visitActivity],
        choices: context.choices(
          of: activities, marked: Set(notes.keys), by: Phrase.notedMark),
        prompt: activities.isEmpty ? Phrase.backPrompt : Phrase.visitActivityPrompt, .activity,
        in: context)
    case .note(let index, let topic):
      let activity = activities[index]
      let written = notes[activity.id]?[keyPath: topic.text]
      return screen(
        [activity.title, Phrase.question(topic.kind)]
          + (written.map { [Bilingual(same: "“\($0)”")] } ?? []),
        prompt: Phrase.stepPrompt(isWritten: written != nil, mustBe: false), topic.state,
        in: context)
    case .confirmation:
      return screen(
        summary + [Phrase.notesBecomeFindings], prompt: Phrase.confirmNote, .confirmation,
        in: context)
    }
  }

  private func screen(
    _ body: [Bilingual], choices: [Choice] = [], prompt: Bilingual, _ state: RegisterData.State,
    in context: Context
  ) -> Screen {
    Screen(
      .facilitator, title: context.say(Phrase.visitTitle), body: body.map(context.say),
      choices: choices + [context.backChoice], prompt: context.say(prompt),
      data: .register(RegisterData(form: .visit, state: state)))
  }

  private var summary: [Bilingual] {
    [Phrase.visited(by: visitor, phase ?? .during)]
      + activities.flatMap { activity in
        guard let note = notes[activity.id] else { return [Bilingual]() }
        return [activity.title]
          + Topic.allCases.compactMap { topic in
            note[keyPath: topic.text].map { Phrase.noted(topic.kind, $0) }
          }
      }
  }

  var expectsThai: Bool {
    switch place {
    case .visitor, .note: true
    case .phase, .activity, .confirmation: false
    }
  }

  /// Who went round writes down what is on paper.
  func idleSeconds(_ usual: Int) -> Int { max(usual, 600) }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    switch place {
    case .visitor: return takeVisitor(line)
    case .phase:
      guard let chosen = typed.element(of: FindingPhase.allCases) else {
        return typed.isEmpty && phase != nil ? go(to: .activity) : .stay(Phrase.noSuchChoice)
      }
      phase = chosen
      return go(to: .activity)
    case .activity:
      if typed.isEmpty { return notes.isEmpty ? .stay(Phrase.nothingNoted) : go(to: .confirmation) }
      guard let index = activities.indices.first(where: { typed.names(String($0 + 1)) }) else {
        return .stay(Phrase.noSuchChoice)
      }
      return go(to: .note(index, .progress))
    case .note(let index, let topic): return takeNote(line, topic, of: index)
    case .confirmation:
      guard typed.isEmpty else { return .stay(Phrase.confirmNote) }
      return try keep(in: &context)
    }
  }

  private mutating func takeVisitor(_ line: String) -> Step {
    switch WrittenText(line, upTo: RegisterLimits.name) {
    case .unfit(let reason): return .stay(reason)
    case .nothing: if visitor.isEmpty { return .stay(Phrase.visitorName) }
    case .text(let text): visitor = text
    }
    return go(to: .phase)
  }

  private mutating func takeNote(_ line: String, _ topic: Topic, of index: Int) -> Step {
    switch WrittenText(line) {
    case .unfit(let reason): return .stay(reason)
    // Enter alone leaves what was written before.
    case .nothing: break
    case .text(let text): set(text, as: topic, of: index)
    }
    return go(to: after(topic, of: index))
  }

  /// Notes something of an activity; one of which nothing is noted is not in the round.
  private mutating func set(_ text: String?, as topic: Topic, of index: Int) {
    let activity = activities[index].id
    var note = notes[activity] ?? SupervisionVisit.Note(activity: activity)
    note[keyPath: topic.text] = text
    let isEmpty = Topic.allCases.allSatisfy { note[keyPath: $0.text] == nil }
    notes[activity] = isEmpty ? nil : note
  }

  private func after(_ topic: Topic, of index: Int) -> Place {
    Topic.allCases.drop { $0 != topic }.dropFirst().first.map { .note(index, $0) } ?? .activity
  }

  private mutating func go(to place: Place) -> Step {
    self.place = place
    return .stay(nil)
  }

  mutating func skip(in context: inout Context) throws -> Step {
    guard case .note(let index, let topic) = place else { return .stay(Phrase.nothingToSkip) }
    set(nil, as: topic, of: index)
    return go(to: after(topic, of: index))
  }

  mutating func back(in context: inout Context) throws -> Step {
    switch place {
    case .visitor:
      let hasText = !visitor.isEmpty || !notes.isEmpty
      return .go(FacilitatorScene(in: context), notice: hasText ? Phrase.visitNotKept : nil)
    case .phase: return go(to: .visitor)
    case .activity: return go(to: .phase)
    case .note(let index, let topic):
      let before = Topic.allCases.prefix { $0 != topic }.last
      return go(to: before.map { .note(index, $0) } ?? .activity)
    case .confirmation: return go(to: .activity)
    }
  }

  private mutating func keep(in context: inout Context) throws -> Step {
    guard let date = context.today else { return .stay(Phrase.noSuchDay) }
    let visit = SupervisionVisit(
      visitor: visitor, phase: phase ?? .during, notes: activities.compactMap { notes[$0.id] },
      date: date)
    _ = try context.room.journal.append(
      [visit.draft(at: context.now.wall)], event: context.room.event.id,
      kiosk: context.room.kiosk)
    return .go(FacilitatorScene(in: context), notice: Phrase.visitKept(visit.parts.count))
  }
}

extension Context {
  /// The day of the event's time zone; nil where the clock is beyond the years 1 to 9999.
  var today: ISODate? {
    let minute = (Double(now.wall) / 60_000).rounded(.down) + Double(room.utcOffset(now.wall))
    let day = (minute / 1_440).rounded(.down)
    guard abs(day) < 4_000_000 else { return nil }
    return ISODate(CalendarDate(dayNumber: Int(day)).iso)
  }
}
