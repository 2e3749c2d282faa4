import Programme
import ThaiText

/// A team's flower, drawn in its colour.
///
/// It is told apart without colour too: each team's flower has another number of petals, and the
/// team's number stands in its middle.
struct TeamFlower {
  private let number: Int
  private let colour: String

  /// The flower of a team; a grey one without a number where there is no such team.
  init(_ team: Team?) {
    number = team?.number ?? 0
    colour = team.flatMap { Self.safe($0.colour) } ?? "#888888"
  }

  /// A colour that can stand in a style: `#RRGGBB`, and nothing else.
  static func safe(_ colour: String) -> String? {
    let digits = colour.utf8.dropFirst()
    let isHex = digits.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        true
      default: false
      }
    }
    return colour.hasPrefix("#") && digits.count == 6 && isHex ? colour : nil
  }

  /// The style of a bar in the team's colour.
  var barStyle: String { "border-color:\(colour)" }

  /// The drawing.
  ///
  /// - Parameter size: A class that says how large it is.
  func svg(_ size: String) -> String {
    let count = 4 + (number > 0 ? (number - 1) % 6 : 0) + 1
    let petals = (0..<count).map { index in
      "<ellipse cx=\"50\" cy=\"24\" rx=\"\(count < 7 ? 17 : 13)\" ry=\"22\""
        + " transform=\"rotate(\(index * 360 / count) 50 50)\"/>"
    }
    let middle =
      "<circle cx=\"50\" cy=\"50\" r=\"17\" fill=\"#fff\"/>"
      + (number > 0
        ? "<text x=\"50\" y=\"58\" text-anchor=\"middle\" font-size=\"24\" font-weight=\"bold\""
          + " fill=\"#000\" stroke=\"none\">\(number)</text>" : "")
    return "<svg class=\"\(size)\" viewBox=\"0 0 100 100\" aria-hidden=\"true\" fill=\"\(colour)\""
      + " stroke=\"#000\" stroke-width=\"2\">\(petals.joined())\(middle)</svg>"
  }
}
