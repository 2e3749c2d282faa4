import Programme
import SourceText
import Vocabulary

/// Reads how the visiting orders of cars are made.
struct OrderReader {
  let teams: [Team]
  let checkpoints: [CheckpointID]
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
    for member in members {
      let car = FieldReader.car(
        member.name, of: teams, at: member.nameRange.lowerBound, field.sink)
      let list = FieldReader(name: member.name, value: member.value, sink: field.sink)
      guard let order = order(list), let car else { continue }
      orders[car] = order
    }
    return .given(orders)
  }

  private func order(_ list: FieldReader) -> [CheckpointID]? {
    guard let elements = list.array() else { return nil }
    var order: [CheckpointID] = []
    for element in elements {
      guard let id = element.checkpoint(among: checkpoints) else { continue }
      if order.contains(id) {
        element.sink.error(
          at: element.offset, th: "ลำดับนี้ไปจุด \(id) สองครั้ง",
          en: "the order goes to \(id) twice",
          remedy: Bilingual(th: "เหลือไว้เพียงครั้งเดียว", en: "keep one of them"))
      } else {
        order.append(id)
      }
    }
    let open = checkpoints.filter { !order.contains($0) }
    if !open.isEmpty, order.count == elements.count {
      let names = open.map(\.rawValue).joined(separator: ", ")
      list.sink.error(
        at: list.offset, th: "ลำดับนี้ขาดจุด \(names)", en: "the order leaves out \(names)",
        remedy: Bilingual(
          th: "ใส่ทุกจุด จุดละหนึ่งครั้ง", en: "name every checkpoint once"))
    }
    if let finish, let last = order.last, last != finish {
      list.sink.error(
        at: list.offset, th: "ลำดับนี้จบที่ \(last) ไม่ใช่ \(finish)",
        en: "the order ends at \(last), not at the finish, \(finish)",
        remedy: Bilingual(th: "ให้ \(finish) อยู่ท้ายสุด", en: "put \(finish) last"))
    }
    return order
  }
}
