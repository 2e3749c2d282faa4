import SourceText
import Vocabulary

/// Reads the legs that a route has beside those from one checkpoint of its list to the next.
struct LegReader {
  private let known: [CheckpointID]
  /// All legs, those of the checkpoints first.
  private(set) var all: [Leg]

  init(checkpoints: CheckpointReader) {
    known = checkpoints.all.map(\.id)
    all = checkpoints.legs.map(\.leg)
  }

  mutating func read(_ fields: inout ObjectReader) {
    for element in fields.field("legs", isRequired: false)?.array() ?? [] {
      let leg = element.object { Self.leg(&$0, known) }
      guard let leg else { continue }
      if all.contains(where: { $0.from == leg.from && $0.to == leg.to }) {
        let from = leg.from?.rawValue ?? "start"
        element.sink.error(
          at: element.offset, th: "มีเส้นทางจาก \(from) ไป \(leg.to) แล้ว",
          en: "the leg from \(from) to \(leg.to) is there already",
          remedy: Bilingual(th: "เหลือไว้เพียงเส้นเดียว", en: "keep one of them"),
          check: "duplicate-id")
      } else {
        all.append(leg)
      }
    }
  }

  private static func leg(_ fields: inout ObjectReader, _ known: [CheckpointID]) -> Leg? {
    let fromField = fields.field("from")
    let isStart = fromField?.value.content == .string("start")
    let from = isStart ? nil : fromField?.checkpoint(among: known)
    let to = fields.field("to")?.checkpoint(among: known)
    let figures = LegFigures(&fields)
    guard isStart || from != nil, let to, let figures else { return nil }
    return figures.leg(from: from, to: to)
  }
}
