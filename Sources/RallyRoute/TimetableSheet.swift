import ThaiText
import Vocabulary

/// A timetable as programs read it, with times as `HH:MM`, past midnight `00:10 +1`.
public struct TimetableSheet: Hashable, Codable, Sendable {
  /// The route's id.
  public var route: String
  /// The cars in the order in which they start.
  public var cars: [Car]
  /// The checkpoints, with the most cars that are due there at once.
  public var checkpoints: [Load]
  /// When the last car has ended its last stop.
  public var end: String

  /// A car's day.
  public struct Car: Hashable, Codable, Sendable {
    /// The car.
    public var car: CarID
    /// When it starts.
    public var start: String
    /// Where it is due, in its visiting order.
    public var visits: [Visit]
  }

  /// A stop of a car.
  public struct Visit: Hashable, Codable, Sendable {
    /// The checkpoint.
    public var checkpoint: CheckpointID
    /// When the car is due.
    public var due: String
    /// When it leaves by the plan.
    public var leaves: String
  }

  /// The most cars at once at a checkpoint.
  public struct Load: Hashable, Codable, Sendable {
    /// The checkpoint.
    public var checkpoint: CheckpointID
    /// The most cars at once by the plan.
    public var most: Int
    /// How many it can serve.
    public var capacity: Int
    /// When they are the most first; nil where none is due.
    public var at: String?
  }
}

extension Timetable {
  /// The timetable as programs read it.
  public var sheet: TimetableSheet {
    TimetableSheet(
      route: route.id,
      cars: cars.map { schedule in
        TimetableSheet.Car(
          car: schedule.car, start: timeOfDay(schedule.startMinute),
          visits: schedule.visits.map {
            TimetableSheet.Visit(
              checkpoint: $0.checkpoint, due: timeOfDay($0.arrives), leaves: timeOfDay($0.leaves))
          })
      },
      checkpoints: route.checkpoints.map { checkpoint in
        let peak = peak(of: checkpoint.id)
        return TimetableSheet.Load(
          checkpoint: checkpoint.id, most: peak?.cars ?? 0, capacity: checkpoint.capacity,
          at: peak.map { timeOfDay($0.minute) })
      }, end: timeOfDay(end))
  }
}

/// A timetable as text, at any width from 40 columns.
public struct TimetableText {
  private let sheet: TimetableSheet
  private let lastArrival: String
  private let route: Route
  private let language: Language
  private let columns: Int

  /// The text of a timetable of a route.
  public init(_ timetable: Timetable, route: Route, language: Language, columns: Int) {
    sheet = timetable.sheet
    lastArrival = timeOfDay(timetable.lastArrival)
    self.route = route
    self.language = language
    self.columns = max(columns, 40)
  }

  /// The timetable's lines: who is due where, when; then, for each checkpoint, the most cars at once.
  public var text: String {
    var lines = [say("กำหนดเวลา", "Timetable"), ""]
    for car in sheet.cars {
      lines.append(say("\(car.car) ออกตัว \(car.start)", "\(car.car) starts at \(car.start)"))
      lines += filled(
        car.visits.map { "\($0.checkpoint) \($0.due)" }, columns: columns, indent: 3)
    }
    lines += ["", say("รถที่จุดตรวจพร้อมกันมากที่สุด", "The most cars at once at each checkpoint"), ""]
    let width = route.checkpoints.map { ThaiText.columns(of: $0.id.rawValue) }.max() ?? 0
    for load in sheet.checkpoints {
      let name = pad(load.checkpoint.rawValue, to: width)
      let at = load.at.map { " (\($0))" } ?? ""
      lines.append(
        "   \(name)  "
          + say(
            "\(load.most) จาก \(load.capacity) คัน\(at)",
            "at most \(load.most) of \(load.capacity)\(at)"))
    }
    lines += [
      "", say("คันสุดท้ายเข้าเส้นชัย \(lastArrival) น.", "The last car is in at \(lastArrival)."),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func say(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }
}

/// A time of day: `09:48`; past midnight it says so.
///
/// - Parameter minute: Minutes from midnight of the rally's day, from 0.
func timeOfDay(_ minute: Int) -> String {
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
  let days = minute / 1_440
  return "\(two(minute / 60 % 24)):\(two(minute % 60))" + (days > 0 ? " +\(days)" : "")
}
