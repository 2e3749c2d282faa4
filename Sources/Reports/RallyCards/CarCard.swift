import Entries
import Programme
import RallyControl
import RallyRoute
import Vocabulary

/// What all papers of a car are made from.
struct CarCard {
  let rally: Rally
  let crew: CarCrew
  /// The team; nil where the event does not have it.
  let team: Team?
  /// When it starts, `08:30`.
  let start: String
  /// Its legs in its visiting order; none where its order can't be driven.
  let legs: [CardLeg]

  init(_ crew: CarCrew, of rally: Rally) {
    self.rally = rally
    self.crew = crew
    team = rally.event.team(crew.car.team)
    let schedule = rally.timetable.schedule(of: crew.car)
    start = RallyClock.text(minuteOfDay: schedule?.startMinute ?? rally.route.start.minute)
    var place: CheckpointID?
    var legs: [CardLeg] = []
    for visit in schedule?.visits ?? [] {
      if let checkpoint = rally.route.checkpoint(visit.checkpoint),
        let leg = rally.route.leg(from: place, to: visit.checkpoint)
      {
        legs.append(CardLeg(number: legs.count + 1, leg: leg, checkpoint: checkpoint))
      }
      place = visit.checkpoint
    }
    self.legs = legs
  }

  /// The car's name.
  var name: Bilingual { rally.name(of: crew.car) }

  /// Somebody's name as it stands on paper; the id of who is not on the roster.
  func name(of person: PersonID) -> String {
    guard let person = rally.event.person(person) else { return person.rawValue }
    let nickname = person.nickname.isEmpty ? "" : " (\(person.nickname))"
    return person.fullName + nickname
  }

  /// The top of a paper: whose it is, and what it is.
  func head(_ title: Bilingual, _ text: CardText) -> String {
    let flower = TeamFlower(team)
    return "<header style=\"\(flower.barStyle)\">\n\(flower.svg("flower"))\n<div>\n"
      + text.line("p", "kind", title) + text.line("h1", name)
      + (team.map { text.line("p", "flower-name", $0.flower) } ?? "")
      + text.line("p", "rally", rally.route.title) + "</div>\n</header>\n"
  }
}

/// A leg of a car.
struct CardLeg {
  /// Its number in the car's order, from 1.
  var number: Int
  var leg: Leg
  /// Where it ends: what a car's papers must not tell.
  var checkpoint: Checkpoint

  /// Its length, `15.5`.
  var kilometres: String {
    let text = String(leg.kilometres)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
