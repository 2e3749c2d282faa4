import Entries
import Programme
import ThaiText
import Vocabulary

/// An event as text, to read through: who, when, where, and what is played.
public struct EventSheet {
  private let event: Event
  private let language: Language

  /// The sheet of an event in a language.
  public init(event: Event, language: Language) {
    self.event = event
    self.language = language
  }

  /// The sheet's lines, each ending in a line end; what the file hides in its texts is harmless.
  public var text: String {
    let lines = heading + [""] + teams + [""] + programme + [""] + quizzes
    return lines.map { printableLine($0) + "\n" }.joined()
  }

  private var heading: [String] {
    var lines = [
      event.title[language], event.office.name[language],
      "\(text(of: event.dates)) · \(event.venue[language])",
      say("งบประมาณ", "Budget") + ": " + money(event.budget.planned),
    ]
    if let used = event.budget.used {
      lines.append(say("ใช้ไป", "Used") + ": " + money(used))
    }
    lines += event.targets.map {
      "\($0.title[language]): \(number($0.number)) \($0.unit[language])"
    }
    return lines
  }

  private var teams: [String] {
    [say("ทีม", "Teams")]
      + event.teams.map { team in
        var line =
          "  \(number(team.number)). \(team.name[language]) (\(team.flower[language])) "
          + "\(number(event.members(of: team.id).count)) \(say("คน", "people"))"
        if let person = team.resourcePerson?[language] { line += " · \(person)" }
        if let place = team.place?[language] { line += " · \(place)" }
        return line
      }
  }

  private var programme: [String] {
    [say("กำหนดการ", "Programme")] + event.programme.flatMap { lines(of: $0, indent: "  ") }
  }

  private func lines(of activity: Activity, indent: String) -> [String] {
    var line = "\(indent)\(text(of: activity.dates))  \(activity.title[language])"
    if let venue = activity.venue?[language] { line += " · \(venue)" }
    // Parts have parts of their own at most; the checker bounds their depth.
    return [line] + activity.parts.flatMap { lines(of: $0, indent: indent + "  ") }
  }

  private var quizzes: [String] {
    [say("แบบทดสอบ", "Quizzes")]
      + event.quizzes.map { quiz in
        let draw = Level.allCases.compactMap { level in
          quiz.draw[level].map { "\(level.rawValue)×\(number($0))" }
        }
        return "  \(quiz.id): \(quiz.title[language]) · \(quiz.rule.rawValue) · "
          + "\(draw.joined(separator: " ")) · \(number(quiz.seconds)) \(say("วินาที", "s"))"
      }
  }

  private func say(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }

  private func number(_ value: Int) -> String {
    language == .thai ? thaiDigits(String(value)) : String(value)
  }

  private func money(_ baht: Int) -> String {
    language == .thai
      ? "\(thaiDigits(grouped(baht))) บาท (\(BahtText.thai(baht)))"
      : "\(grouped(baht)) baht (\(BahtText.english(baht)))"
  }

  private func text(of dates: DateSpan) -> String {
    guard let first = dates.first.thaiDate, let last = dates.last.thaiDate else { return "" }
    return language == .thai
      ? ThaiDate.thai(from: first, to: last) : ThaiDate.english(from: first, to: last)
  }
}

extension CalendarDate {
  /// The day as Thai text knows it; nil for a day that the calendar does not have.
  var thaiDate: ThaiDate? { ThaiDate(year: year, month: month, day: day) }
}
