import Programme
import ThaiText
import Vocabulary

/// The points of all teams over time as a drawing: a line a team, told apart by its dashes and the
/// label at its end, not by colour alone.
///
/// Of more than eight teams the first six have lines of their own; the others' are thin and grey.
struct PointsChart {
  private static let width = 640.0
  private static let left = 76.0
  private static let right = 466.0
  private static let top = 12.0
  private static let dashes = ["", "14 6", "4 6", "16 5 4 5", "8 4", "2 4", "20 8", "10 4 2 4"]

  let teams: [Team]
  /// The teams in rank order, by their places among all.
  let ranking: [Int]
  let course: [PageState.Instant]
  let clock: LocalTime
  /// Its height, the width being 640.
  let height: Double

  private var bottom: Double { height - 36 }
  /// The teams that are told apart, by their places among all.
  private var labelled: [Int] { teams.count > 8 ? Array(ranking.prefix(6)) : Array(teams.indices) }

  /// The drawing; nil where there is nothing to draw.
  var svg: String? {
    guard course.count > 1 else { return nil }
    let time = TimeAxis(course.map(\.at))
    let points = PointsAxis(course.flatMap(\.points))
    return "<svg class=\"chart\" viewBox=\"0 0 \(Self.text(Self.width)) \(Self.text(height))\""
      + " aria-hidden=\"true\">\n"
      + grid(points) + hours(time) + lines(time, points) + labels(points) + "</svg>\n"
  }

  /// The same in words.
  var summary: Bilingual? {
    guard let first = course.first, let last = course.last else { return nil }
    let isOneDay = clock.day(first.at) == clock.day(last.at)
    func time(_ at: Int) -> String {
      isOneDay ? clock.minute(at) : "\(clock.day(at)) \(clock.minute(at))"
    }
    let parts =
      [PageWords.span(from: time(first.at), to: time(last.at))]
      + teams.indices.map {
        PageWords.course(of: teams[$0].name, from: first.points[$0], to: last.points[$0])
      }
    return Bilingual(
      th: parts.map(\.th).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  private func grid(_ axis: PointsAxis) -> String {
    axis.ticks.map { tick in
      let y = y(axis.height(of: tick))
      return
        "<path class=\"\(tick == 0 ? "zero" : "grid")\" d=\"M\(Self.text(Self.left)) \(Self.text(y))"
        + "H\(Self.text(Self.right))\"/>"
        + "<text class=\"tick\" x=\"\(Self.text(Self.left - 8))\" y=\"\(Self.text(y + 6))\""
        + " text-anchor=\"end\">\(PageText.number(tick))</text>\n"
    }.joined()
  }

  private func hours(_ axis: TimeAxis) -> String {
    let pauses = axis.pauses.map { pause in
      "<path class=\"pause\" d=\"M\(Self.text(Self.x(pause))) \(Self.text(Self.top))"
        + "V\(Self.text(bottom))\"/>\n"
    }
    let days = Set(course.map { clock.day($0.at) })
    let labels = axis.labelled(days.count > 1 ? 3 : 4).map { index in
      let at = course[index].at
      let text = (days.count > 1 ? clock.day(at) + " " : "") + clock.minute(at)
      let position = axis.positions[index]
      let anchor = position < 0.1 ? "start" : position > 0.9 ? "end" : "middle"
      return
        "<text class=\"tick\" x=\"\(Self.text(Self.x(position)))\" y=\"\(Self.text(height - 12))\""
        + " text-anchor=\"\(anchor)\">\(text)</text>\n"
    }
    return pauses.joined() + labels.joined()
  }

  private func lines(_ time: TimeAxis, _ axis: PointsAxis) -> String {
    let labelled = labelled
    // The first team's on top of all.
    let order = teams.indices.filter { !labelled.contains($0) } + labelled.reversed()
    return order.map { team in
      let path = path(of: course.map { $0.points[team] }, time, axis)
      guard labelled.contains(team) else { return "<path class=\"other\" d=\"\(path)\"/>\n" }
      let dash = Self.dashes[team % Self.dashes.count]
      return "<path class=\"line\" d=\"\(path)\" stroke=\"\(ink(of: teams[team]))\""
        + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"") + "/>\n"
    }.joined()
  }

  private func path(of points: [Int], _ time: TimeAxis, _ axis: PointsAxis) -> String {
    let places = points.indices.filter { index in
      // What lies between two equal ones adds nothing to the line.
      index == 0 || index == points.count - 1 || points[index - 1] != points[index]
        || points[index + 1] != points[index]
    }
    let corners = places.map { index in
      let (x, y) = (Self.x(time.positions[index]), y(axis.height(of: points[index])))
      return "\(Self.text(x)) \(Self.text(y))"
    }
    return "M" + corners.joined(separator: "L")
  }

  private func labels(_ axis: PointsAxis) -> String {
    guard let last = course.last else { return "" }
    let labelled = labelled
    let wishes = labelled.map { y(axis.height(of: last.points[$0])) }
    let places = LabelSpread.spread(wishes, gap: 21, in: (Self.top - 2)...(bottom + 2))
    return zip(labelled, zip(wishes, places)).map { team, heights in
      let name = teams[team].name
      let short = Bilingual(
        th: truncate(printableLine(name.th), to: 14), en: truncate(printableLine(name.en), to: 14))
      let (x, colour) = (Self.text(Self.right), ink(of: teams[team]))
      return "<path class=\"lead\" d=\"M\(x) \(Self.text(heights.0))"
        + "L\(Self.text(Self.right + 8)) \(Self.text(heights.1))\" stroke=\"\(colour)\"/>"
        + "<text class=\"label\" x=\"\(Self.text(Self.right + 12))\""
        + " y=\"\(Self.text(heights.1 + 6))\" fill=\"\(colour)\">"
        + PageText.both(short, in: "tspan") + "</text>\n"
    }.joined()
  }

  private func ink(of team: Team) -> String { FlowerDrawing(team).colour.ink.hex }

  private static func x(_ position: Double) -> Double { left + (right - left) * position }

  private func y(_ share: Double) -> Double { bottom - (bottom - Self.top) * share }

  /// A length with at most one decimal place.
  private static func text(_ length: Double) -> String {
    let tenths = Int((length * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }
}

extension LocalTime {
  /// The time of day without seconds: `09:41`.
  func minute(_ at: Int) -> String { String(timeOfDay(at).prefix(5)) }

  /// The day and the month in figures, which both languages share: `18/10`.
  func day(_ at: Int) -> String {
    let date = iso8601(at).prefix(10).split(separator: "-")
    guard date.count == 3, let day = Int(date[2]), let month = Int(date[1]) else { return "" }
    return "\(day)/\(month)"
  }
}
