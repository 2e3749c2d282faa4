import Programme
import QuizEngine
import RallyControl
import RallyRoute
import ThaiText
import Vocabulary

/// What cards say: both languages, the first larger, everything escaped.
struct CardText {
  let rally: Rally
  let language: Language

  /// A text in the language that stands first.
  func first(_ text: Bilingual) -> String { escaped(text[language]) }

  /// A label in both languages, the second smaller; once where both are the same.
  func both(_ text: Bilingual) -> String {
    let (one, two) = (text[language], text[language.other])
    if one == two { return escaped(one) }
    return escaped(one) + " <small lang=\"\(language.other.rawValue)\">\(escaped(two))</small>"
  }

  /// A label in both languages.
  func both(_ thai: String, _ english: String) -> String { both(Bilingual(th: thai, en: english)) }

  /// A text that is played with: English, with Thai below where there is one.
  func game(_ text: Bilingual) -> String {
    let english = "<p class=\"game\" lang=\"en\">\(escaped(text.en))</p>\n"
    if text.th == text.en { return english }
    return english + "<p class=\"help\" lang=\"th\">\(escaped(text.th))</p>\n"
  }

  /// Any text, harmless between tags and in quoted attributes.
  func escaped(_ text: String) -> String { HTMLText.escaped(printable(text)) }

  /// The head of a sheet: what it is, whose, and a bar and flower in the team's colour.
  func head(_ title: Bilingual, of car: CarID) -> String {
    let team = rally.event.team(car.team)
    let number = team.map { both("กลุ่มที่ \($0.number)", "Team \($0.number)") } ?? ""
    return "<header style=\"border-color:\(colour(of: team))\">\n\(flower(of: team))"
      + "<div><p class=\"kind\">\(both(title))</p>\n"
      + "<h1>\(both(rally.name(of: car)))</h1>\n"
      + "<p>\(number) · \(both(rally.route.title)) · <code>\(escaped("\(car)"))</code></p></div>\n"
      + emergency + "</header>\n"
  }

  /// The numbers to call, large.
  var emergency: String {
    let safety = rally.route.safety
    let office = safety.officeNumber.map {
      "<span>\(both("ผู้จัดงาน", "organisers")) <b>\(escaped($0))</b></span>"
    }
    return "<p class=\"call\"><span>\(both("ฉุกเฉิน", "emergency")) "
      + "<b>\(escaped(safety.emergencyNumber))</b></span>\(office ?? "")</p>\n"
  }

  /// A team's colour, fit for a style; grey where there is none.
  func colour(of team: Team?) -> String {
    guard let colour = team?.colour, colour.utf8.count == 7, colour.hasPrefix("#"),
      colour.dropFirst().allSatisfy(\.isHexDigit)
    else { return "#777777" }
    return colour
  }

  /// A flower of five petals in a team's colour, told from others by its number where there is no
  /// colour.
  private func flower(of team: Team?) -> String {
    let petals = (0..<5).map { index in
      "<ellipse cx=\"50\" cy=\"24\" rx=\"15\" ry=\"22\" transform=\"rotate(\(index * 72) 50 50)\"/>"
    }
    let number = team.map { String($0.number) } ?? ""
    return "<svg viewBox=\"0 0 100 100\" aria-hidden=\"true\"><g fill=\"\(colour(of: team))\" "
      + "stroke=\"#000\" stroke-width=\"2\">\(petals.joined())</g>"
      + "<circle cx=\"50\" cy=\"50\" r=\"15\" fill=\"#fff\" stroke=\"#000\" stroke-width=\"2\"/>"
      + "<text x=\"50\" y=\"57\" text-anchor=\"middle\" font-size=\"20\">\(number)</text></svg>\n"
  }

  /// A person's name as the roster has it, the id where it has none.
  func name(of person: PersonID) -> String {
    let person =
      rally.event.person(person).map { $0.title + $0.name + nickname($0) } ?? person.rawValue
    return escaped(person)
  }

  private func nickname(_ person: Person) -> String {
    person.nickname.isEmpty ? "" : " (\(person.nickname))"
  }

  /// The speed limit of a leg in km/h.
  func speedLimit(of leg: Leg?) -> Int { leg?.speedLimit ?? rally.route.safety.speedLimit }

  /// A leg's way in words: minutes, kilometres, speed limit.
  func figures(of leg: Leg?) -> String {
    let minutes = leg.map { both("\($0.minutes) นาที", "\($0.minutes) min") } ?? ""
    let way = leg.map { both("\(distance($0.kilometres)) กม.", "\(distance($0.kilometres)) km") }
    let limit = speedLimit(of: leg)
    return [
      minutes, way ?? "", both("ไม่เกิน \(limit) กม./ชม.", "at most \(limit) km/h"),
    ].joined(separator: " · ")
  }

  private func distance(_ kilometres: Double) -> String {
    let tenths = Int((kilometres * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// The stops of a car with the legs that lead to them.
  func stops(of car: CarID) -> [(checkpoint: Checkpoint, leg: Leg?, due: Int)] {
    var place: CheckpointID?
    return (rally.timetable.schedule(of: car)?.visits ?? []).compactMap { visit in
      defer { place = visit.checkpoint }
      guard let checkpoint = rally.route.checkpoint(visit.checkpoint) else { return nil }
      return (checkpoint, rally.route.leg(from: place, to: visit.checkpoint), visit.arrives)
    }
  }

  /// A table of cells that are escaped already.
  func table(_ kind: String, heads: [String], rows: [[String]]) -> String {
    "<table class=\"\(kind)\">\n<thead><tr>"
      + heads.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead>\n<tbody>\n"
      + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>\n" }.joined()
      + "</tbody>\n</table>\n"
  }
}

extension Language {
  /// The language that stands second.
  fileprivate var other: Language { self == .thai ? .english : .thai }
}
