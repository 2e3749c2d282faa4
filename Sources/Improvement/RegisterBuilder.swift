import Entries
import Vocabulary

/// Makes the register of the entries of a fold.
struct RegisterBuilder {
  private let notes: [RegisterFold.Noted]
  private let sayings: Sayings
  private let forest: MergeForest
  private let bodies: [FindingPlace: FindingBody]

  init(_ fold: RegisterFold, activities: [QuizID: ActivityID]) {
    let sayings = Sayings(fold, activities: activities)
    notes = fold.notes.values.filter { !fold.undone.contains($0.place) }
      .sorted { $0.precedence < $1.precedence }
    let merges: [(merging: Merging, body: FindingsMerged)] = notes.compactMap { noted in
      guard case .merged(let body) = noted.note else { return nil }
      return (Merging(key: noted.key, at: noted.at, reason: body.reason), body)
    }
    forest = MergeForest(merges, alias: sayings.known)
    var bodies: [FindingPlace: FindingBody] = [:]
    for noted in notes {
      if case .finding(let body) = noted.note { bodies[FindingPlace(entry: noted.place)] = body }
    }
    self.sayings = sayings
    self.bodies = bodies
  }

  func register(dotsPerTeam: Int) -> Register {
    var (findings, places) = groups()
    for noted in notes {
      guard case .changed(let change) = noted.note else { continue }
      let place = sayings.known(change.finding)
      guard let index = places[forest.root(of: place)] else { continue }
      let counts = isCounted(noted, of: place, in: findings[index])
      findings[index].history.append(
        Finding.Change(
          key: noted.key, at: noted.at, person: noted.person, change: change, counts: counts))
      if counts { findings[index].apply(change) }
    }
    for (team, votes) in votes(dotsPerTeam: dotsPerTeam) {
      for vote in votes {
        let root = forest.root(of: sayings.known(vote.finding))
        guard let index = places[root] else { continue }
        findings[index].dots.byTeam[team, default: 0] += vote.count
      }
    }
    return Register(
      findings: findings, visits: visits, withdrawn: sayings.withdrawn.count,
      origins: sayings.origins, dotsPut: dotsPut)
  }

  /// The findings with those that are told within them, and the place of each by its root.
  ///
  /// Where the root itself is withdrawn, or its store has not come yet, the first of those that were
  /// merged into it stands for all.
  private func groups() -> (findings: [Finding], places: [FindingPlace: Int]) {
    let living = sayings.living.map { saying in
      var saying = saying
      saying.merging = forest.merging(of: saying.place)
      return saying
    }
    let groups = Dictionary(grouping: living) { forest.root(of: $0.place) }
    let findings = groups.map { root, members in
      let own =
        members.first { $0.place == root }
        ?? members.min { wasMerged($0.place, before: $1.place) } ?? members[0]
      var finding = Finding(
        own: own, root: root, merged: members.filter { $0.place != own.place })
      if let body = bodies[own.place] {
        finding.channel = body.channel
        finding.owner = body.owner
        finding.due = body.due
      }
      return (root: root, finding: finding)
    }.sorted { Saying.precedes($0.finding.own, $1.finding.own) }
    let places = Dictionary(
      findings.enumerated().map { ($0.element.root, $0.offset) }, uniquingKeysWith: { $1 })
    return (findings.map(\.finding), places)
  }

  /// Whether a finding is told within its root since before another is.
  private func wasMerged(_ place: FindingPlace, before other: FindingPlace) -> Bool {
    guard let since = forest.since(place), let otherSince = forest.since(other) else {
      return false
    }
    return since < otherSince
  }

  /// Whether a change counts: one of a merged finding does from the merging on.
  private func isCounted(
    _ noted: RegisterFold.Noted, of place: FindingPlace, in finding: Finding
  ) -> Bool {
    guard place != finding.place else { return true }
    return [forest.since(place), forest.since(finding.place)].allSatisfy { since in
      since.map { $0 < noted.precedence } ?? true
    }
  }

  /// The votes of each team that count: those of its latest entry.
  private func votes(dotsPerTeam: Int) -> [TeamID: [TeamDots.Votes]] {
    var votes: [TeamID: [TeamDots.Votes]] = [:]
    for noted in notes {
      if case .dots(let dots) = noted.note { votes[dots.team] = dots.votes(upTo: dotsPerTeam) }
    }
    return votes
  }

  private var dotsPut: [TeamID: Int] {
    var times: [TeamID: Int] = [:]
    for noted in notes {
      if case .dots(let dots) = noted.note { times[dots.team] = noted.at }
    }
    return times
  }

  private var visits: [Visit] {
    notes.compactMap { noted in
      guard case .visit(let round) = noted.note else { return nil }
      return Visit(key: noted.key, at: noted.at, round: round)
    }.sorted(by: Visit.precedes)
  }
}

extension Finding {
  fileprivate mutating func apply(_ change: FindingChange) {
    status = change.status ?? status
    channel = change.channel.applied(to: channel)
    owner = change.owner.applied(to: owner)
    due = change.due.applied(to: due)
  }
}
