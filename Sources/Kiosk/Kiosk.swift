import Entries
import Journal
import Programme
import Scoreboard
import ThaiText
import Vocabulary

/// A kiosk as a state machine: something happens, a screen comes out.
///
/// It reads no clock and no terminal; what it needs of the world is in its room. Each line gives
/// exactly one screen; passing time gives the screens that fall due.
public struct Kiosk {
  private var context: Context
  private var scene: any Scene
  /// What lies over the scene until the next line: help, or a note.
  private var overlay: Overlay?
  private var latestInput = 0
  private var news: RoomNews
  private var pause = Pause()
  /// What there is to say at the first screen, before anyone has typed anything.
  private let opening: Bilingual?
  /// Whether the kiosk has ended.
  public private(set) var isOver = false

  private enum Overlay {
    case help
    case note(Bilingual, title: Bilingual)
  }

  /// A kiosk at its first screen.
  ///
  /// - Parameter now: The instant from which idle time counts.
  public init(room: Room, at now: Moment) {
    var room = room
    opening = room.language == .thai && !room.drawsThai ? Phrase.thaiNotDrawn : nil
    if !room.drawsThai { room.language = .english }
    context = Context(room: room, now: now)
    scene = WelcomeScene()
    latestInput = now.monotonic
    news = RoomNews(in: room)
  }

  /// The screen to show now.
  public func screen() -> Screen {
    var screen = currentScreen()
    screen.notice = opening.map(context.say)
    return harmless(screen)
  }

  /// When something falls due by the monotonic clock, in milliseconds; nil if nothing will.
  public var nextDeadline: Int? {
    if standsStill { return nil }
    if let limit = scene.timeLimit { return limit }
    if scene is WelcomeScene, overlay == nil { return nil }
    let idle = scene.idleSeconds(context.room.idleSeconds) * 1000
    return latestInput + (context.session?.person.extraTime ?? .none).stretched(idle)
  }

  /// Whether nothing but the end of a pause is waited for: what could not be kept is tried again all
  /// the while.
  private var standsStill: Bool { pause.isOn && !scene.hasUnsaved }

  /// Takes in what happens, and returns what to show: one screen for a line.
  public mutating func receive(_ input: KioskInput, at now: Moment) -> [Screen] {
    guard !isOver else { return [] }
    news.look(in: &context)
    switch input {
    case .time:
      // What falls due before the clock is seen to stand still, falls due.
      return pass(to: now) + changes(at: now) + messages()
    case .end: return [end(at: now)]
    case .line(let line):
      _ = follow(at: now)
      arrive(at: now)
      return [show(take(line))]
    case .garbled(let garble):
      arrive(at: now)
      return [show(.stay(garble == .tooLong ? Phrase.tooLong : Phrase.notText))]
    }
  }

  /// Ends this kiosk, or if it is locked signs whoever plays out; one who has given an answer that can't
  /// be kept yet stays.
  private mutating func end(at now: Moment) -> Screen {
    context.now = now
    if scene.hasUnsaved {
      let shown = show(attempt { scene, context throws in try scene.back(in: &context) })
      if context.room.isLocked, scene.hasUnsaved { return shown }
    }
    guard context.room.isLocked else {
      isOver = true
      return harmless(byeScreen())
    }
    signOut()
    return harmless(currentScreen())
  }

  private mutating func arrive(at now: Moment) {
    context.now = now
    latestInput = now.monotonic
  }

  // MARK: Time

  private mutating func pass(to now: Moment) -> [Screen] {
    var screens: [Screen] = []
    while let due = nextDeadline, due <= now.monotonic {
      context.now = Moment(wall: now.wall - (now.monotonic - due), monotonic: due)
      var shown: Screen
      if scene.timeLimit != nil {
        overlay = nil
        shown = show(attempt { scene, context throws in try scene.timeIsUp(in: &context) })
        // Idle time begins where the time limit has ended.
        latestInput = due
      } else {
        signOut()
        shown = currentScreen()
        shown.notice = context.say(Phrase.idle)
        shown = harmless(shown)
      }
      shown.cause = .time
      screens.append(shown)
    }
    context.now = now
    return screens
  }

  private mutating func signOut() {
    context.signOut()
    overlay = nil
    scene = WelcomeScene()
  }

  /// Lets the clock follow what facilitators say.
  private mutating func follow(at now: Moment) -> Pause.Change? {
    let change = pause.follow(context.gates, in: &scene, at: now)
    if case .ended = change { latestInput = now.monotonic }
    return change
  }

  /// The screen again where its clock stands still now, runs again, or runs longer.
  private mutating func changes(at now: Moment) -> [Screen] {
    follow(at: now).map { [again(with: Phrase.pause($0))] } ?? []
  }

  /// The screen again, with the message that has come; none without one.
  private mutating func messages() -> [Screen] {
    news.takeMessage().map { [again(with: Phrase.roomMessage($0))] } ?? []
  }

  private func again(with notice: Bilingual) -> Screen {
    var shown = currentScreen()
    shown.notice = context.say(notice)
    // What was spoken with it was spoken.
    shown.speech = nil
    shown.cause = .message
    return harmless(shown)
  }

  // MARK: Lines

  private mutating func take(_ line: String) -> Step {
    if let command = Command(line: line) { return obey(command) }
    let answer = line.hasPrefix("//") ? String(line.dropFirst()) : line
    let mistyped = Command(mistypedLine: line)
    if let mistyped, !scene.expectsThai { return obey(mistyped) }
    if let overlay {
      self.overlay = nil
      if case .note = overlay, scene.takesThroughNote(answer) {
        return attempt { scene, context throws in try scene.receive(answer, in: &context) }
      }
      return .stay(nil)
    }
    if standsStill, !scene.takesLinesInPause { return .stay(Phrase.paused) }
    let step = attempt { scene, context throws in try scene.receive(answer, in: &context) }
    if case .unknown = step, let mistyped { return obey(mistyped) }
    return step
  }

  private mutating func obey(_ command: Command) -> Step {
    switch command {
    case .help:
      overlay = .help
      return .stay(nil)
    case .thai where !context.room.drawsThai:
      return .stay(Phrase.thaiNotDrawn)
    case .thai:
      context.language = .thai
      return .stay(nil)
    case .english:
      context.language = .english
      return .stay(nil)
    case .facilitator:
      overlay = nil
      if scene.hasUnsaved {
        return attempt { scene, context throws in try scene.back(in: &context) }
      }
      return attempt { scene, context throws in try context.openFacilitatorMenu(over: scene) }
    case .back:
      guard overlay == nil else {
        overlay = nil
        return .stay(nil)
      }
      return attempt { scene, context throws in try scene.back(in: &context) }
    case .skip:
      overlay = nil
      if standsStill { return .stay(Phrase.paused) }
      return attempt { scene, context throws in try scene.skip(in: &context) }
    }
  }

  /// Lets a scene act, and turns what goes wrong into a note that the person can read.
  private mutating func attempt(
    _ body: (inout any Scene, inout Context) throws -> Step
  ) -> Step {
    do {
      return try body(&scene, &context)
    } catch AttemptRefusal.takenOver(let kiosk) {
      overlay = .note(Phrase.takenOver(by: kiosk.name), title: Phrase.noteTitle)
      return .go(MenuScene(in: context))
    } catch is AttemptRefusal {
      overlay = .note(Phrase.attemptMoved, title: Phrase.noteTitle)
      return .go(MenuScene(in: context))
    } catch let error as any ExplainedError {
      let text = Phrase.text(error.message, then: error.remedy)
      overlay = .note(
        notSaved(error).map { Phrase.text($0, then: text) } ?? text, title: Phrase.noteTitle)
      return .stay(nil)
    } catch {
      let reason = Bilingual(same: "\(error)")
      overlay = .note(Phrase.text(Phrase.notSaved, then: reason), title: Phrase.noteTitle)
      return .stay(nil)
    }
  }

  /// What is said first of an error by which something was not kept, or may not have been; nil for
  /// others.
  private func notSaved(_ error: any ExplainedError) -> Bilingual? {
    guard error is JournalError else { return nil }
    guard error.leavesDoubt else { return Phrase.notSaved }
    return scene.hasUnsaved ? Phrase.keptHere : Phrase.maybeSaved
  }

  // MARK: Screens

  private mutating func show(_ step: Step) -> Screen {
    var notice: Bilingual?
    switch step {
    case .stay(let reason): notice = reason
    case .unknown(let reason): notice = reason
    case .go(let next, let reason):
      scene = next
      notice = reason
    case .leave:
      isOver = true
      return harmless(byeScreen())
    }
    var screen = currentScreen()
    if overlay == nil { scene.wasShown() }
    if let notice { screen.notice = context.say(notice) }
    return harmless(screen)
  }

  private func currentScreen() -> Screen {
    switch overlay {
    case nil: return scene.screen(in: context)
    case .help:
      return Screen(
        .help, title: context.say(Phrase.helpTitle), body: Phrase.helpLines.map(context.say),
        prompt: context.say(Phrase.pressEnter))
    case .note(let text, let title):
      return Screen(
        .note, title: context.say(title), body: [context.say(text)],
        prompt: context.say(Phrase.pressEnter))
    }
  }

  private func byeScreen() -> Screen {
    Screen(
      .bye, title: context.say(Phrase.byeTitle), body: [context.say(Phrase.byeBody)], prompt: "")
  }

  /// The screen without anything that could act on a terminal: its texts come from files and people.
  private func harmless(_ screen: Screen) -> Screen {
    var screen = screen
    screen.title = printable(screen.title)
    screen.body = screen.body.map { printable($0) }
    screen.prompt = printable(screen.prompt)
    screen.notice = screen.notice.map { printable($0) }
    screen.art = screen.art.map { printable($0) }
    for index in screen.choices.indices {
      screen.choices[index].text = printable(screen.choices[index].text)
    }
    if var speech = screen.speech {
      speech.text = printable(speech.text)
      screen.speech = speech
    }
    if case .question(var data) = screen.data {
      for index in data.prompts.indices {
        data.prompts[index].text = printable(data.prompts[index].text)
      }
      screen.data = .question(data)
    }
    if case .feedback(var data) = screen.data {
      data.expected = data.expected?.map { printable($0) }
      screen.data = .feedback(data)
    }
    return screen
  }
}
