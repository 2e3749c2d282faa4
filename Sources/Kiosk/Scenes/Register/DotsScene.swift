import Entries
import Improvement
import Journal
import Programme
import Vocabulary

/// A team's dots on the findings that are not settled, each change kept at once.
struct DotsScene: Scene {
  /// How many findings are listed at once: their texts may take several lines each.
  static let pageSize = 10

  /// The findings in the order of their numbers, as the screen shows them.
  private var findings: [Finding]
  private var page = 0
  /// The finding that was voted on last.
  private var latest: FindingReference?
  /// How many dots the team has put, also on what is not listed here.
  private var used: Int
  /// A change of which it is not known whether the store has it: it is tried again as it is.
  private var unsaved: Vote?

  /// A dot put on a finding, or taken off.
  private struct Vote {
    let finding: Finding
    let team: TeamID
    /// How many dots of the team are on the finding with it.
    let own: Int
    /// 1, or −1.
    let change: Int
    let draft: Draft
    var retry = Retry()
  }

  init(in context: Context) throws {
    let register = try context.register()
    findings = context.votable(in: register)
    used = context.dotsUsed(in: register)
  }

  func screen(in context: Context) -> Screen {
    let limit = context.room.event.dotsPerTeam
    let left = max(0, limit - used)
    var body =
      findings.isEmpty
      ? [Phrase.noFindings, Phrase.howFindingsCome]
      : [Phrase.dotsHelp(limit), Phrase.dotsLeft(left, of: limit)]
    if pages > 1 { body.append(Phrase.page(page + 1, of: pages)) }
    return Screen(
      .survey, title: context.say(Phrase.dots), body: body.map(context.say),
      choices: choices(in: context) + [context.backChoice],
      prompt: context.say(
        findings.isEmpty ? Phrase.backPrompt : Phrase.dotsPrompt(hasPages: pages > 1)),
      data: .register(
        RegisterData(
          form: .dots, state: .findings, finding: latest, left: left, number: page + 1, of: pages)),
      accent: context.session?.team.colour)
  }

  private var pages: Int { max(1, (findings.count + Self.pageSize - 1) / Self.pageSize) }

  private func choices(in context: Context) -> [Choice] {
    findings.enumerated().dropFirst(page * Self.pageSize).prefix(Self.pageSize)
      .map { index, finding in
        let own = context.session.flatMap { finding.dots.byTeam[$0.team.id] } ?? 0
        return Choice(
          key: String(index + 1), id: finding.reference.rawValue,
          text: context.say(Phrase.votable(finding, own: own)))
      }
  }

  var hasUnsaved: Bool { unsaved != nil }

  var timeLimit: Int? { unsaved?.retry.due }

  func takesThroughNote(_ line: String) -> Bool { unsaved != nil }

  mutating func timeIsUp(in context: inout Context) throws -> Step {
    guard let unsaved else { return .stay(nil) }
    return try keep(unsaved, in: context)
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    if let unsaved { return try keep(unsaved, in: context) }
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    if typed.isEmpty || typed.text == "+" {
      page = (page + 1) % pages
      return .stay(nil)
    }
    for index in findings.indices {
      let key = String(index + 1)
      if typed.names(key) { return try vote(1, on: index, in: &context) }
      if typed.names("-" + key) || typed.names(key + "-") {
        return try vote(-1, on: index, in: &context)
      }
    }
    return .stay(Phrase.noSuchChoice)
  }

  /// Puts a dot on a finding, or takes one off.
  ///
  /// Others vote meanwhile, at other kiosks too, and facilitators settle and merge findings: what is
  /// changed is the register as it is now, and the number means what the screen showed.
  private mutating func vote(
    _ change: Int, on index: Int, in context: inout Context
  ) throws -> Step {
    let team = try context.requireSession().team.id
    let place = findings[index].place
    let register = try context.register()
    findings = context.votable(in: register)
    used = context.dotsUsed(in: register)
    // The list may have become shorter.
    page = min(index / Self.pageSize, pages - 1)
    guard let finding = register.finding(at: place) else { return .stay(Phrase.findingGone) }
    let own = finding.dots.byTeam[team] ?? 0
    if change > 0 {
      guard finding.status.isUnsettled else { return .stay(Phrase.findingSettled) }
      guard used < context.room.event.dotsPerTeam else { return .stay(Phrase.noDotsLeft) }
    } else {
      guard own > 0 else { return .stay(Phrase.noDotThere) }
    }
    let votes = register.findings.compactMap { other -> TeamDots.Votes? in
      let count = (other.dots.byTeam[team] ?? 0) + (other.place == finding.place ? change : 0)
      return count > 0 ? TeamDots.Votes(on: other.place, count: count) : nil
    }
    return try keep(
      Vote(
        finding: finding, team: team, own: own + change, change: change,
        draft: TeamDots(team: team, votes: votes).draft(
          at: register.time(ofDotsBy: team, at: context.now.wall))), in: context)
  }

  /// Tries to keep a change, which stays made if the store may have it.
  private mutating func keep(_ vote: Vote, in context: Context) throws -> Step {
    var vote = vote
    let draft = vote.draft
    do {
      _ = try vote.retry.attempt(at: context.now) {
        try context.room.journal.append(
          [draft], event: context.room.event.id, kiosk: context.room.kiosk)
      }
    } catch {
      if unsaved != nil || error.leavesDoubt { unsaved = vote }
      throw error
    }
    unsaved = nil
    latest = vote.finding.reference
    used += vote.change
    // Numbers stay as they are, also where a finding that is settled has lost its last dot.
    for index in findings.indices where findings[index].place == vote.finding.place {
      findings[index].dots.byTeam[vote.team] = vote.own
    }
    return .stay(vote.change > 0 ? Phrase.dotPut : Phrase.dotTaken)
  }

  mutating func back(in context: inout Context) throws -> Step {
    if let unsaved { return try keep(unsaved, in: context) }
    return .go(MenuScene(in: context))
  }
}

extension Context {
  /// The findings of a register on which something is still to be done, and those on which the team
  /// has dots that it may take back.
  ///
  /// Verdicts on questions are not among them: they tell what the key is, and the same questions may
  /// be asked again.
  fileprivate func votable(in register: Register) -> [Finding] {
    register.findings.filter { finding in
      finding.source != .analysis
        && (finding.status.isUnsettled
          || session.map { finding.dots.byTeam[$0.team.id] != nil } ?? false)
    }
  }

  /// How many dots the team that is signed in has put on findings.
  fileprivate func dotsUsed(in register: Register) -> Int {
    guard let session else { return 0 }
    return register.findings.reduce(0) { $0 + ($1.dots.byTeam[session.team.id] ?? 0) }
  }
}
