import Entries
import Facilitation
import Improvement
import Journal
import Testing
import Vocabulary

@testable import Programme
@testable import Simulation

@Suite("The improvement register of a simulated event")
struct RegisterStoryTests {
  /// An event with an activity of each kind, and a survey.
  private static var event: Event {
    var event = Rehearsal.event
    event.programme = Activity.Kind.allCases.map { kind in
      Activity(
        id: ActivityID(kind.rawValue), kind: kind, title: Bilingual(same: kind.rawValue),
        dates: event.dates)
    }
    event.surveys = [
      Survey(
        id: "view", title: Bilingual(same: "View"),
        groups: [
          SurveyGroup(
            title: Bilingual(same: "All"),
            items: [SurveyItem(id: "good", text: Bilingual(same: "It was good."))])
        ])
    ]
    return event
  }

  private func played(people: Int? = nil) throws -> (Rehearsal, Register) {
    let rehearsal = try Rehearsal(event: Self.event, people: people)
    try rehearsal.run()
    return (rehearsal, try rehearsal.journal.register(of: rehearsal.event))
  }

  /// The day on which the office looks what became of it.
  private static let review = ISODate("2014-11-18")

  @Test("is worth a report: all channels, phases, kinds and states, merged and overdue ones")
  func worthIt() throws {
    let (_, register) = try played()
    let findings = register.findings
    #expect(Set(findings.map(\.phase)) == Set(FindingPhase.allCases))
    #expect(Set(findings.map(\.kind)) == Set(FindingKind.allCases))
    #expect(Set(findings.compactMap(\.channel)) == Set(FindingChannel.allCases))
    #expect(Set(findings.map(\.status)) == Set(FindingStatus.allCases))
    #expect(Set(findings.map(\.source)) == [.reflection, .visit])
    #expect(findings.count { !$0.merged.isEmpty } >= 2)
    #expect(Set(findings.map(\.text)).count == findings.count)
    let review = try #require(Self.review)
    #expect(findings.count { $0.isOverdue(on: review) } == 1)
    let settled = findings.filter { !$0.status.isUnsettled }
    #expect(settled.allSatisfy { $0.history.last?.change.note != nil && $0.owner != nil })
    #expect(settled.count { $0.status == .declined } == 1)
    #expect(register.visits.map(\.round.phase) == [.before, .during])
    #expect(register.visits.map(\.round.date.text) == ["2014-10-17", "2014-10-18"])
  }

  @Test("has reflections of a third of the people, with their activity and most of the four steps")
  func reflections() throws {
    let (rehearsal, register) = try played()
    let said = register.findings.flatMap(\.said).filter { $0.source == .reflection }
    #expect((18...36).contains(said.count))
    #expect(Set(said.map(\.person)).count == said.count)
    #expect(Set(said.map(\.text)).count > 12)
    #expect(said.allSatisfy { $0.team != nil })
    #expect(said.count { $0.heard != nil } > said.count / 2)
    #expect(said.contains { $0.thought == nil || $0.heard == nil || $0.asked == nil })
    let topics = Topic.before + Topic.during + Topic.after
    for saying in said {
      let topic = try #require(topics.first { $0.text == saying.text })
      #expect(saying.activity?.rawValue == topic.activity?.rawValue)
      #expect(saying.kind == topic.kind && saying.phase == topic.phase)
    }
    // All of them are written on the last day, after what is played then.
    let lastDay = try rehearsal.entries().filter { $0.kind == .answered }.map(\.at).max() ?? 0
    #expect(said.allSatisfy { abs($0.at - lastDay) < 36_000_000 })
  }

  @Test("has the dots of each team, no more than it has")
  func dots() throws {
    let (rehearsal, register) = try played()
    var used: [TeamID: Int] = [:]
    for finding in register.findings {
      for (team, count) in finding.dots.byTeam { used[team, default: 0] += count }
    }
    #expect(used.count == 4)
    #expect(used.values.allSatisfy { $0 == rehearsal.event.dotsPerTeam })
    let dotted = register.findings.filter { $0.dots.total > 0 }
    #expect(dotted.count > 4 && dotted.contains { $0.source == .reflection })
  }

  @Test("comes out the same to the byte, each kiosk's entries in the order of time, and clean")
  func repeats() throws {
    let (first, _) = try played()
    let (second, _) = try played()
    #expect(try first.export() == second.export())
    #expect(try first.journal.verify().faults.isEmpty)
    let entries = try first.entries()
    for (entry, next) in zip(entries, entries.dropFirst()) where entry.key.kiosk == next.key.kiosk {
      #expect(entry.at <= next.at)
    }
    #expect(entries.contains { $0.key.kiosk.name == "sim-office" })
  }

  @Test("is not written a second time into the same store")
  func again() throws {
    let (rehearsal, register) = try played(people: 12)
    try rehearsal.run()
    #expect(try rehearsal.journal.register(of: rehearsal.event) == register)
  }

  @Test("changes nothing about what is answered, and surveys are still handed in")
  func answers() throws {
    let (with, _) = try played(people: 12)
    let without = try Rehearsal(people: 12)
    try without.run()
    func answers(_ rehearsal: Rehearsal) throws -> [PersonID: [String]] {
      let entries = try rehearsal.entries().filter { $0.kind == .answered }
      return Dictionary(grouping: entries, by: { $0.person ?? "" }).mapValues { entries in
        entries.map { $0.draft.subject }.sorted()
      }
    }
    #expect(try answers(with) == answers(without))
    #expect(try with.journal.ballots(of: "view", event: "sample").count > 8)
    #expect(try without.journal.register(of: without.event) == Register())
  }

  @Test("is small where few play, and there without a survey or without a programme")
  func small() throws {
    for people in [1, 2, 5] {
      let (rehearsal, register) = try played(people: people)
      #expect(register.visits.count == 2)
      #expect(try rehearsal.journal.verify().faults.isEmpty)
    }
    var event = Self.event
    event.programme = []
    let noProgramme = try Rehearsal(event: event, people: 30)
    try noProgramme.run()
    let register = try noProgramme.journal.register(of: event)
    #expect(register.visits.isEmpty && !register.findings.isEmpty)
    #expect(register.findings.allSatisfy { $0.activity == nil })
  }

  @Test("an event of one day, and one that is followed up weeks later, have it, too")
  func days() throws {
    var event = Self.event
    event.quizzes.append(Rehearsal.quiz("later", .followUp))
    let followedUp = try Rehearsal(event: event, people: 20)
    try followedUp.run()
    let entries = try followedUp.entries()
    for (entry, next) in zip(entries, entries.dropFirst()) where entry.key.kiosk == next.key.kiosk {
      #expect(entry.at <= next.at)
    }
    event = Self.event
    event.dates = DateSpan(first: event.dates.first, last: event.dates.first)
    for index in event.programme.indices { event.programme[index].dates = event.dates }
    let oneDay = try Rehearsal(event: event, people: 20)
    try oneDay.run()
    #expect(try oneDay.journal.register(of: event).visits.map(\.round.phase) == [.before, .during])
    #expect(try oneDay.journal.verify().faults.isEmpty)
  }
}
