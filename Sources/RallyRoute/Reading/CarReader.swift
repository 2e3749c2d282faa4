import Programme
import SourceText
import Vocabulary

/// Reads who rides in which car.
struct CarReader {
  private let teams: [Team]
  private let people: Set<PersonID>
  /// In roster order, to suggest one.
  private let names: [String]

  init(teams: [Team], roster: [Person]) {
    self.teams = teams
    people = Set(roster.map(\.id))
    names = roster.map(\.id.rawValue)
  }

  func read(_ fields: inout ObjectReader) -> CarList? {
    guard let field = fields.field("cars") else { return nil }
    if case .object = field.value.content {
      return field.object { fields in
        fields.integer("perTeam", in: CarID.numbers).map { .drawn(perTeam: $0) }
      }
    }
    guard let elements = field.array() else { return nil }
    if elements.isEmpty {
      field.sink.error(
        at: field.offset, th: "ไม่มีรถ", en: "there are no cars",
        remedy: Bilingual(
          th: "เขียน { perTeam: 5 } หรือใส่รายการรถ", en: "write { perTeam: 5 }, or list them"))
    }
    var seats = Seats()
    return .listed(elements.compactMap { $0.object { car(&$0, &seats) } })
  }

  /// Who sits where already.
  private struct Seats {
    var cars: Set<CarID> = []
    var people: Set<PersonID> = []
  }

  private func car(_ fields: inout ObjectReader, _ seats: inout Seats) -> ListedCar? {
    let field = fields.field("car")
    let car = field?.car(of: teams)
    if let field, let car, !seats.cars.insert(car).inserted {
      field.sink.error(
        at: field.offset, th: "รถ “\(car)” ซ้ำ", en: "the car `\(car)` is listed already",
        remedy: Bilingual(th: "เหลือไว้เพียงรายการเดียว", en: "keep one of them"),
        check: "duplicate-id")
    }
    let driver = fields.field("driver", isRequired: false).flatMap { person($0, &seats) }
    let players = fields.array("players", isRequired: false) { person($0, &seats) }
    return car.map { ListedCar(car: $0, driver: driver, players: players ?? []) }
  }

  private func person(_ field: FieldReader, _ seats: inout Seats) -> PersonID? {
    guard let text = field.string() else { return nil }
    let id = PersonID(text)
    guard people.contains(id) else {
      let meant = nearestMatch(to: text, among: names)
      field.sink.error(
        at: field.offset,
        th: "ไม่มี “\(text)” ในรายชื่อ" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
        en: "`\(text)` is not on the roster" + (meant.map { "; did you mean `\($0)`?" } ?? ""),
        remedy: Bilingual(th: "ใช้รหัสบุคคลจากไฟล์รายชื่อ", en: "write an id of the roster"))
      return nil
    }
    if !seats.people.insert(id).inserted {
      field.sink.error(
        at: field.offset, th: "“\(text)” มีที่นั่งแล้ว", en: "`\(text)` has a seat already",
        remedy: Bilingual(th: "เหลือไว้เพียงที่เดียว", en: "keep one of them"),
        check: "duplicate-id")
    }
    return id
  }
}
