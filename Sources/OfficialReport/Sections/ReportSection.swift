import Programme
import Vocabulary

/// A part of the report: what the facts say about one matter, as blocks.
protocol ReportSection {
  /// The facts.
  var facts: ReportFacts { get }
  /// How it says numbers and dates.
  var words: Wording { get }
  /// What stands in it.
  var blocks: [ReportBlock] { get }
}

extension ReportSection {
  /// A text in the report's language.
  func say(_ thai: String, _ english: String) -> String { words.say(thai, english) }

  /// A heading.
  func heading(_ level: Int, _ thai: String, _ english: String) -> ReportBlock {
    .heading(level, say(thai, english))
  }

  /// A paragraph.
  func paragraph(_ thai: String, _ english: String) -> ReportBlock {
    .paragraph(say(thai, english))
  }

  /// A team's name; the id of a team that the event does not have.
  func name(of team: TeamID) -> String {
    facts.event.team(team).map { words($0.name) } ?? team.rawValue
  }

  /// An activity's title; the id of one that the programme does not have.
  func title(of activity: ActivityID) -> String {
    facts.event.activity(activity).map { words($0.title) } ?? activity.rawValue
  }

  /// How people were counted in a table about a test or quiz.
  func countNote(_ counts: CountFacts, of title: String? = nil) -> String {
    let thai =
      "ทำครบ \(counts.finished) คน ทำไม่ครบ \(counts.unfinished) คน ขาด \(counts.absent) คน "
      + "ยังไม่ได้ทำ \(counts.notStarted) คน รวม \(counts.total) คน"
    let english =
      "\(counts.finished) finished, \(counts.unfinished) unfinished, \(counts.absent) absent, "
      + "\(counts.notStarted) not started, \(counts.total) in all"
    let name = title.map { " (\($0))" } ?? ""
    return say(
      "คำนวณเฉพาะผู้ที่ทำครบ\(name): \(thai)", "Only those who finished are counted\(name): \(english)")
  }

  /// Why figures of a table are missing; nil where none is.
  func reasonNote(_ figures: [ReportedFigure]) -> String? {
    var reasons: [String] = []
    for figure in figures {
      guard let reason = figure.reason.map({ words($0) }), !reasons.contains(reason) else {
        continue
      }
      reasons.append(reason)
    }
    guard !reasons.isEmpty else { return nil }
    let text = reasons.joined(separator: "; ")
    return say("“–” หมายถึงไม่มีค่า: \(text)", "“–” means that there is no figure: \(text)")
  }
}
