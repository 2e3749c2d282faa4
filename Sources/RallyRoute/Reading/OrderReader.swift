import Programme
import SourceText
import Vocabulary

/// Reads how the visiting orders of cars are made.
struct OrderReader {
  let teams: [Team]
  /// The route's cars; nil where they are not known for certain.
  let cars: CarList?
  /// The route's checkpoints; nil where they are not known for certain.
  let checkpoints: [CheckpointID]?
  let finish: CheckpointID?

  /// The words that stand for orders that are made.
  private enum Word: String, CaseIterable {
    case rotated, same
  }

  func read(_ fields: inout ObjectReader) -> Route.Orders? {
    guard let field = fields.field("orders", isRequired: false) else { return nil }
    guard case .object(let members) = field.value.content else {
      return switch field.enumeration(Word.self) {
      case .rotated: .rotated
      case .same: .same
      case nil: nil
      }
    }
    var orders: [CarID: [CheckpointID]] = [:]
    var names: [CarID: String] = [:]
    let known = (cars?.cars(of: teams)).map { Set($0) }
    for member in members {
      let offset = member.nameRange.lowerBound
      let car = FieldReader.car(member.name, of: teams, at: offset, field.sink)
      let list = FieldReader(name: member.name, value: member.value, sink: field.sink)
      let order = order(list)
      guard let car else { continue }
      if let known, !known.contains(car) { report(car, among: known, at: offset, field.sink) }
      // That the same name comes twice has been reported; `mali/01` is the same car as `mali/1`.
      if let name = names[car], name != member.name {
        field.sink.error(
          at: offset, th: "รถ “\(car)” มีลำดับแล้ว", en: "`\(car)` has an order already",
          remedy: Bilingual(th: "เหลือไว้เพียงลำดับเดียว", en: "keep one of them"),
          check: "duplicate-id")
      }
      names[car] = member.name
      orders[car] = order
    }
    return .given(orders)
  }

  private func report(
    _ car: CarID, among known: Set<CarID>, at offset: Int, _ sink: DiagnosticSink
  ) {
    let meant = nearestMatch(to: car.description, among: known.sorted().map(\.description))
    sink.error(
      at: offset,
      th: "เส้นทางนี้ไม่มีรถ “\(car)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
      en: "the route has no car `\(car)`" + (meant.map { "; did you mean `\($0)`?" } ?? ""),
      remedy: Bilingual(th: "ใช้รถที่อยู่ใน cars", en: "name one of the cars that `cars` has"))
  }

  private func order(_ list: FieldReader) -> [CheckpointID]? {
    guard let elements = list.array() else { return nil }
    var order: [CheckpointID] = []
    var last: CheckpointID?
    var areAllKnown = true
    for element in elements {
      last = element.checkpoint(among: checkpoints)
      guard let id = last else {
        areAllKnown = false
        continue
      }
      if order.contains(id) {
        element.sink.error(
          at: element.offset, th: "ลำดับนี้ไปจุด \(id) สองครั้ง",
          en: "the order goes to \(id) twice",
          remedy: Bilingual(th: "เหลือไว้เพียงครั้งเดียว", en: "keep one of them"))
      } else {
        order.append(id)
      }
    }
    let open = checkpoints?.filter { !order.contains($0) } ?? []
    if !open.isEmpty, areAllKnown {
      let names = open.map(\.rawValue).joined(separator: ", ")
      list.sink.error(
        at: list.offset, th: "ลำดับนี้ขาดจุด \(names)", en: "the order leaves out \(names)",
        remedy: Bilingual(
          th: "ใส่ทุกจุด จุดละหนึ่งครั้ง", en: "name every checkpoint once"))
    }
    if let finish, let last, last != finish {
      list.sink.error(
        at: list.offset, th: "ลำดับนี้จบที่ \(last) ไม่ใช่ \(finish)",
        en: "the order ends at \(last), not at the finish, \(finish)",
        remedy: Bilingual(th: "ให้ \(finish) อยู่ท้ายสุด", en: "put \(finish) last"))
    }
    return order
  }
}

extension CarList {
  /// The cars, of these teams where so many a team are drawn.
  fileprivate func cars(of teams: [Team]) -> [CarID] {
    switch self {
    case .listed(let cars): cars.map(\.car)
    case .drawn(let perTeam):
      teams.flatMap { team in (1...max(perTeam, 1)).map { CarID(team: team.id, number: $0) } }
    }
  }
}
