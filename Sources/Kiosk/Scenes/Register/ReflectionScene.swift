import Entries
import Facilitation
import Improvement
import Journal
import Programme
import Vocabulary

/// A person's reflection in the four steps สุ จิ ปุ ลิ, a step a screen; nothing is kept before it
/// is confirmed as a whole.
struct ReflectionScene: Scene {
  private let activities: [Activity]
  private let places: [Place]
  private var place: Place
  private var finding = FindingBody(kind: .idea, phase: .during, source: .reflection, text: "")

  private enum Place: Equatable {
    case activity, phase
    case step(ReflectionStep)
    case kind, confirmation
  }

  init(in context: Context) {
    activities = context.room.event.innermostActivities
    places =
      (activities.isEmpty ? [] : [.activity]) + [.phase]
      + ReflectionStep.allCases.map(Place.step) + [.kind, .confirmation]
    place = places[0]
  }

  func screen(in context: Context) -> Screen {
    switch place {
    case .activity:
      return screen(
        [Phrase.reflectionHelp, Phrase.reflectionActivity],
        choices: context.choices(
          of: activities, marked: Set([finding.activity].compactMap(\.self))),
        prompt: Phrase.activityPrompt(isChosen: finding.activity != nil), .activity, in: context)
    case .phase:
      return screen(
        (activities.isEmpty ? [Phrase.reflectionHelp] : []) + [Phrase.findingPhase],
        choices: context.choices(ofPhases: finding.phase), prompt: Phrase.markedPrompt, .phase,
        in: context)
    case .step(let step):
      let written = finding[keyPath: step.text]
      return screen(
        [Phrase.question(step)] + (written.isEmpty ? [] : [Bilingual(same: "“\(written)”")]),
        prompt: Phrase.stepPrompt(isWritten: !written.isEmpty, mustBe: step == .written),
        step.state, in: context)
    case .kind:
      return screen(
        [Phrase.findingKind], choices: context.choices(ofKinds: finding.kind),
        prompt: Phrase.markedPrompt, .kind, in: context)
    case .confirmation:
      return screen(
        summary(in: context) + [Phrase.reflectionIsPublic], prompt: Phrase.confirmNote,
        .confirmation, in: context)
    }
  }

  private func screen(
    _ body: [Bilingual], choices: [Choice] = [], prompt: Bilingual, _ state: RegisterData.State,
    in context: Context
  ) -> Screen {
    Screen(
      .survey, title: context.say(Phrase.reflection), body: body.map(context.say),
      choices: choices + [context.backChoice], prompt: context.say(prompt),
      data: .register(RegisterData(form: .reflection, state: state)),
      accent: context.session?.team.colour)
  }

  private func summary(in context: Context) -> [Bilingual] {
    let activity = finding.activity.flatMap { context.room.event.activity($0)?.title }
    let steps = ReflectionStep.allCases.compactMap { step in
      let text = finding[keyPath: step.text]
      return text.isEmpty ? nil : Phrase.told(step, text)
    }
    return [Phrase.reflectionAbout(activity, finding.phase)] + steps
      + [Phrase.kindOfFinding(finding.kind)]
  }

  var expectsThai: Bool { if case .step = place { true } else { false } }

  /// People think about what they write.
  func idleSeconds(_ usual: Int) -> Int {
    expectsThai || place == .confirmation ? max(usual, 300) : usual
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    // A lone 0 says nothing as a text, and leads back everywhere else here.
    if typed.isBack { return try back(in: &context) }
    switch place {
    case .step(let step): return take(line, as: step)
    case .confirmation:
      guard typed.isEmpty else { return .stay(Phrase.confirmNote) }
      return try keep(in: &context)
    case .activity, .phase, .kind:
      guard typed.isEmpty || choose(typed) else { return .stay(Phrase.noSuchChoice) }
      place = after(place)
      return .stay(nil)
    }
  }

  /// Takes in a number of the list that is shown; false where the list has no such number.
  private mutating func choose(_ typed: TypedKey) -> Bool {
    switch place {
    case .activity:
      guard let activity = typed.element(of: activities) else { return false }
      finding.activity = activity.id
    case .phase:
      guard let phase = typed.element(of: FindingPhase.allCases) else { return false }
      finding.phase = phase
    case .kind:
      guard let kind = typed.element(of: FindingKind.allCases) else { return false }
      finding.kind = kind
    case .step, .confirmation: return false
    }
    return true
  }

  private mutating func take(_ line: String, as step: ReflectionStep) -> Step {
    switch WrittenText(line) {
    case .unfit(let reason): return .stay(reason)
    // Enter alone leaves what was written before.
    case .nothing:
      if step == .written, finding.text.isEmpty { return .stay(Phrase.writtenMustBe) }
    case .text(let text): finding[keyPath: step.text] = text
    }
    place = after(place)
    return .stay(nil)
  }

  /// Leaves the step out, or takes what is usual.
  mutating func skip(in context: inout Context) throws -> Step {
    switch place {
    case .activity: finding.activity = nil
    case .phase: finding.phase = .during
    case .kind: finding.kind = .idea
    case .step(.written): return .stay(Phrase.writtenMustBe)
    case .step(let step): finding[keyPath: step.text] = ""
    case .confirmation: return .stay(Phrase.nothingToSkip)
    }
    place = after(place)
    return .stay(nil)
  }

  mutating func back(in context: inout Context) throws -> Step {
    guard let before = places.prefix(while: { $0 != place }).last else {
      let hasText = ReflectionStep.allCases.contains { !finding[keyPath: $0.text].isEmpty }
      return .go(MenuScene(in: context), notice: hasText ? Phrase.reflectionNotKept : nil)
    }
    place = before
    return .stay(nil)
  }

  private mutating func keep(in context: inout Context) throws -> Step {
    let session = try context.requireSession()
    let draft = finding.draft(
      team: session.team.id, person: session.person.id, at: context.now.wall)
    let entries = try context.room.journal.append(
      [draft], event: context.room.event.id, kiosk: context.room.kiosk)
    let reference = entries.first.map { FindingReference(of: FindingPlace(entry: $0.place)) }
    return .go(
      MenuScene(in: context), notice: Phrase.reflectionKept(reference?.rawValue ?? ""))
  }

  private func after(_ place: Place) -> Place {
    places.drop { $0 != place }.dropFirst().first ?? .confirmation
  }
}
