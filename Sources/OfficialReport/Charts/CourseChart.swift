import Programme
import ThaiText
import Vocabulary

/// The teams' points over time: a stepped line a team, told apart by its dashes and its label.
///
/// Long pauses are shortened. Of many samples about twenty are shown, the first and last among them.
struct CourseChart {
  private let teams: [Team]
  private let samples: [PointsSample]
  private let words: Wording

  /// The most moments that are shown.
  static let mostSamples = 20

  /// The course of samples.
  ///
  /// - Returns: nil where there are fewer than two moments or no teams.
  init?(_ samples: [PointsSample], teams: [Team], words: Wording) {
    guard samples.count > 1, !teams.isEmpty else { return nil }
    let samples = samples.sorted { $0.at < $1.at }
    let steps = min(samples.count, Self.mostSamples) - 1
    self.samples = (0...steps).map { samples[$0 * (samples.count - 1) / steps] }
    self.teams = teams
    self.words = words
  }

  private static let left = 70.0
  private static let right = 500.0
  private static let top = 14.0
  private static let bottom = 300.0
  private static let dashes = ["", "12 5", "3 4", "14 4 3 4", "7 3", "1 4", "18 7", "8 3 3 3"]

  /// The chart.
  ///
  /// - Parameters:
  ///   - caption: What it shows.
  ///   - notes: What has to be known of the figures.
  func chart(_ caption: String, notes: [String]) -> ReportChart {
    var canvas = ChartCanvas(words.language)
    let scale = scale
    drawAxes(scale, on: &canvas)
    let places = places
    for (index, team) in teams.enumerated() {
      let heights = samples.map { scale.y($0.points[team.id] ?? 0) }
      var corners = [(x: places[0], y: heights[0])]
      for step in heights.indices.dropFirst() {
        corners.append((places[step], heights[step - 1]))
        corners.append((places[step], heights[step]))
      }
      canvas.polyline(
        corners, width: 2.2, dashes: Self.dashes[index % Self.dashes.count])
    }
    drawLabels(scale, on: &canvas)
    return ReportChart(
      caption, description: description, drawing: canvas.elements, width: Int(ChartCanvas.width),
      height: 344, table: table(caption, notes))
  }

  private struct Scale {
    let low: Int
    let step: Int
    let count: Int

    func y(_ points: Int) -> Double {
      bottom - (bottom - top) * Double(points - low) / Double(step * count)
    }
  }

  private var scale: Scale {
    let values = samples.flatMap { sample in teams.map { sample.points[$0.id] ?? 0 } }
    let (low, high) = (min(values.min() ?? 0, 0), max(values.max() ?? 0, 1))
    var step = 1
    // Steps of 1, 2, 5, 10, 20 … until five of them reach.
    for factor in [2, 5, 10].cycled(times: 12) where step * 5 < high - low {
      step = factor == 5 ? step / 2 * 5 : step * 2
    }
    let first = low < 0 ? (low - step + 1) / step : 0
    let last = (high + step - 1) / step
    return Scale(low: first * step, step: step, count: max(last - first, 1))
  }

  private func drawAxes(_ scale: Scale, on canvas: inout ChartCanvas) {
    for index in 0...scale.count {
      let value = scale.low + index * scale.step
      let y = scale.y(value)
      canvas.line((Self.left, y), (Self.right, y), width: value == 0 ? 1.5 : 0.4)
      canvas.text(words.number(value), x: Self.left - 8, y: y + 6, .end, size: 17)
    }
    var labelled = -Double.infinity
    for (index, place) in places.enumerated() {
      let isNewDay = index == 0 || samples[index].at.date != samples[index - 1].at.date
      guard isNewDay else { continue }
      canvas.line((place, Self.bottom), (place, Self.bottom + 6))
      guard place - labelled > 64 else { continue }
      labelled = place
      canvas.text(
        words.axisDay(samples[index].at.date), x: place, y: Self.bottom + 24,
        index == 0 ? .start : .middle, size: 17)
    }
  }

  private func drawLabels(_ scale: Scale, on canvas: inout ChartCanvas) {
    guard let last = samples.last else { return }
    let order = teams.indices.sorted {
      (-(last.points[teams[$0].id] ?? 0), $0) < (-(last.points[teams[$1].id] ?? 0), $1)
    }
    let wishes = order.map { scale.y(last.points[teams[$0].id] ?? 0) }
    for (index, (wish, y)) in zip(order, zip(wishes, spread(wishes))) {
      let team = teams[index]
      canvas.line((Self.right, wish), (Self.right + 10, y))
      canvas.line(
        (Self.right + 10, y), (Self.right + 38, y), width: 2.2,
        dashes: Self.dashes[index % Self.dashes.count])
      canvas.text(
        truncate(printableLine(words(team.name)), to: 15), x: Self.right + 43, y: y + 6, size: 17)
    }
  }

  /// Where labels stand, each at its wish or near it, so that none covers another or leaves the
  /// drawing.
  ///
  /// - Parameter wishes: Where they would stand alone, from top to bottom.
  private func spread(_ wishes: [Double]) -> [Double] {
    let lowest = Self.bottom + 26
    let gap = min((lowest - Self.top) / Double(wishes.count), 20)
    var places = wishes
    for index in places.indices.dropFirst() {
      places[index] = max(places[index], places[index - 1] + gap)
    }
    var limit = lowest
    for index in places.indices.reversed() {
      places[index] = min(places[index], limit)
      limit = places[index] - gap
    }
    return places
  }

  /// Where each moment stands: as far from the one before as time went by, pauses cut.
  private var places: [Double] {
    let longest = 180
    var sums = [0]
    for (earlier, later) in zip(samples, samples.dropFirst()) {
      let length = later.at.absoluteMinute - earlier.at.absoluteMinute
      sums.append((sums.last ?? 0) + min(max(length, 1), longest))
    }
    let whole = Double(max(sums.last ?? 1, 1))
    return sums.map { Self.left + (Self.right - Self.left) * Double($0) / whole }
  }

  private var description: String {
    guard let first = samples.first, let last = samples.last else { return "" }
    let parts = teams.map { team in
      let points = words.number(last.points[team.id] ?? 0)
      return words.say("\(words(team.name)) \(points) คะแนน", "\(words(team.name)) \(points)")
    }
    return words.say(
      "คะแนนสะสมของแต่ละทีมตั้งแต่\(words.moment(first.at)) ถึง\(words.moment(last.at)) คะแนนสุดท้าย: ",
      "Each team’s points from \(words.moment(first.at)) to \(words.moment(last.at)), last: ")
      + parts.joined(separator: words.say(" ", ", "))
  }

  private func table(_ caption: String, _ notes: [String]) -> ReportTable {
    ReportTable(
      caption,
      columns: [.init(words.say("วัน เวลา", "When"), width: 30)]
        + teams.map { .init(words($0.name), .number) },
      rows: samples.map { sample in
        ReportTable.Row(
          ["\(words.brief(sample.at))"]
            + teams.map { "\(words.number(sample.points[$0.id] ?? 0))" })
      }, notes: notes, isNumbered: false)
  }
}

extension Array {
  /// The elements over and over.
  fileprivate func cycled(times: Int) -> [Element] {
    (0..<times).flatMap { _ in self }
  }
}
