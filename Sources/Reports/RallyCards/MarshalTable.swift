import Entries
import QuizEngine
import Programme
import RallyControl
import RallyRoute
import Vocabulary

/// The cars that are due at a checkpoint, the first first, each with room to note what happens.
struct MarshalTable {
  var rally: Rally
  var checkpoint: Checkpoint
  var text: CardText

  private struct Due {
    var car: CarID
    var minute: Int
  }

  private var due: [Due] {
    let visits = rally.timetable.cars.flatMap { schedule in
      schedule.visits.filter { $0.checkpoint == checkpoint.id }
        .map { Due(car: schedule.car, minute: $0.arrives) }
    }
    // Cars that are due at once stay in the order in which they start.
    return visits.enumerated().sorted {
      ($0.element.minute, $0.offset) < ($1.element.minute, $1.offset)
    }.map(\.element)
  }

  private var criteria: [Rubric.Criterion] {
    guard checkpoint.task != nil else { return [] }
    return rally.questions.task(checkpoint.id)?.rubric.criteria ?? []
  }

  var html: String {
    let due = due
    let title = text.line("h2", CardWords.carsDue)
    guard !due.isEmpty else { return title + text.line("p", "note", CardWords.noCars) }
    return title + "<table class=\"due\">\n<thead><tr>\(heads)</tr></thead>\n<tbody>\n"
      + due.map(row).joined() + "</tbody>\n</table>\n"
  }

  private var hasRC: Bool { !rally.questions.rc(checkpoint.id).isEmpty }

  private var heads: String {
    let fixed = [CardWords.due, CardWords.car, CardWords.arrive, CardWords.depart]
      .map { "<th>\(text.both($0))</th>" }
    let rc = hasRC ? "<th class=\"c-rc\">RC<br>/ \(rally.questions.rcMost(checkpoint.id))</th>" : ""
    let scores = criteria.map { criterion in
      let name =
        criterion.name.isEmpty
        ? text.both(CardWords.whole) : text.element("span", "text", criterion.name)
      return "<th>\(name)<br>/ \(criterion.most)</th>"
    }
    return fixed.joined() + rc + scores.joined()
      + "<th class=\"c-sign\">\(text.both(CardWords.signature))</th>"
  }

  private func row(_ due: Due) -> String {
    let flower = TeamFlower(rally.event.team(due.car.team)).svg("small")
    let blanks = 3 + criteria.count + (hasRC ? 1 : 0)
    let name = rally.name(of: due.car)[text.language]
    return "<tr><td><b>\(RallyClock.text(minuteOfDay: due.minute))</b></td>"
      + "<td class=\"who\">\(flower)<code>\(text.escaped(due.car.description))</code><br>"
      + text.element("small", "name", name) + "</td>"
      + String(repeating: "<td></td>", count: blanks) + "</tr>\n"
  }
}
