import SourceText
import Vocabulary

/// Reads the legs that a route has beside those from one checkpoint of its list to the next.
struct LegReader {
  private let known: [CheckpointID]?
  /// All legs, those of the checkpoints first.
  private(set) var all: [Leg]
  private var given: Set<Ends>

  /// The places that a leg lies between.
  private struct Ends: Hashable {
    var from: CheckpointID?
    var to: CheckpointID

    init(_ leg: Leg) { (from, to) = (leg.from, leg.to) }
  }

  init(checkpoints: CheckpointReader) {
    known = checkpoints.known
    all = checkpoints.legs
    given = Set(all.map(Ends.init))
  }

  mutating func read(_ fields: inout ObjectReader) {
    for element in fields.field("legs", isRequired: false)?.array() ?? [] {
      let leg = element.object { Self.leg(&$0, known) }
      guard let leg else { continue }
      if leg.from == leg.to {
        element.sink.error(
          at: element.offset, th: "เส้นทางนี้เริ่มและจบที่ \(leg.to)",
          en: "the leg ends where it begins, at \(leg.to)",
          remedy: Bilingual(th: "ตรวจสอบ from และ to", en: "check from and to"))
      } else if !given.insert(Ends(leg)).inserted {
        let from = leg.from?.rawValue ?? CheckpointReader.start
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

  private static func leg(_ fields: inout ObjectReader, _ known: [CheckpointID]?) -> Leg? {
    let fromField = fields.field("from")
    let isStart = fromField?.value.content == .string(CheckpointReader.start)
    let from =
      isStart ? nil : fromField?.checkpoint(among: known, or: [CheckpointReader.start])
    let to = fields.field("to")?.checkpoint(among: known)
    let figures = LegFigures(&fields)
    guard isStart || from != nil, let to, let figures else { return nil }
    return figures.leg(from: from, to: to)
  }
}
