import RallyControl
import RallyRoute
import Vocabulary

/// A car's road book: who rides, the safety rules, and a clue a leg.
struct RoadBook {
  let words: CardText
  let crew: CarCrew

  var html: String {
    let rules =
      [
        Bilingual(
          th: "ผู้ขับขี่มีหน้าที่ขับรถเท่านั้น ผู้โดยสารเป็นผู้ตอบ", en: "The driver only drives. Passengers answer.")
      ]
      + words.rally.route.safety.rules
    let items = rules.map { "<li>\(words.both($0))</li>\n" }.joined()
    let legs = words.stops(of: crew.car).enumerated().map { index, stop in
      leg(index + 1, stop.checkpoint, stop.leg)
    }
    return "<section class=\"road-book\">\n"
      + words.head(Bilingual(th: "สมุดเส้นทาง", en: "Road book"), of: crew.car) + people
      + "<h2>\(words.both("ความปลอดภัย", "Safety"))</h2>\n<ol class=\"rules\">\n\(items)</ol>\n"
      + legs.joined() + "</section>\n"
  }

  private var people: String {
    let route = words.rally.route
    let driver = crew.driver.map { words.name(of: $0) } ?? "…………………………"
    let players = crew.players.map { words.name(of: $0) }.joined(separator: ", ")
    let start = words.rally.timetable.start(of: crew.car) ?? route.start.minute
    return "<dl>\n<dt>\(words.both("ผู้ขับขี่", "Driver"))</dt><dd>\(driver)</dd>\n"
      + "<dt>\(words.both("ผู้เล่น", "Players"))</dt><dd>\(players)</dd>\n"
      + "<dt>\(words.both("ออกตัว", "Start"))</dt>"
      + "<dd><b>\(RallyClock.text(minuteOfDay: start))</b> · \(words.both(route.start.name)) · "
      + "\(words.both(route.start.place))</dd>\n</dl>\n"
  }

  private func leg(_ number: Int, _ checkpoint: Checkpoint, _ leg: Leg?) -> String {
    let prices = checkpoint.hints.map { String($0.price) }.joined(separator: " · ")
    let hints =
      prices.isEmpty ? "" : " · \(words.both("คำใบ้ \(prices) คะแนน", "hints: \(prices) points"))"
    let blank = "<span class=\"blank\"></span>"
    return "<article>\n<h2><b>\(number)</b> \(words.figures(of: leg))\(hints)</h2>\n"
      + words.game(checkpoint.clue)
      + "<p class=\"times\">\(words.both("กำหนดถึง", "due")) \(blank) "
      + "\(words.both("ถึง", "arrived")) \(blank) \(words.both("ออก", "departed")) \(blank)</p>\n"
      + "</article>\n"
  }
}
