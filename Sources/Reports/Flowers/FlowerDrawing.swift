import Programme
import Vocabulary

/// A team's flower, drawn by us as SVG in the team's colour: the same on certificates and pages.
///
/// Four flowers have a drawing of their own; any other team gets one of five petals. Nothing in
/// them has an id or names anything outside, so that any number may stand on one page.
public struct FlowerDrawing {
  private enum Kind: String, CaseIterable {
    case ratchaphruek
    case thammaraksa
    case phuttharaksa
    case daoRueang = "dao-rueang"

    var thaiName: String {
      switch self {
      case .ratchaphruek: "ราชพฤกษ์"
      case .thammaraksa: "ธรรมรักษา"
      case .phuttharaksa: "พุทธรักษา"
      case .daoRueang: "ดาวเรือง"
      }
    }
  }

  private let kind: Kind?
  private let petals: Petals
  /// The team's colour; gold without a team.
  let colour: Shade

  /// The flower of a team, which its banner, its id or its flower's Thai name tells; a golden one
  /// of five petals without a team.
  public init(_ team: Team?) {
    colour = team.flatMap { Shade($0.colour) } ?? Shade(201, 162, 39)
    petals = Petals(main: colour)
    kind = team.flatMap { team in
      Kind(rawValue: team.banner ?? team.id.rawValue) ?? Kind(rawValue: team.id.rawValue)
        ?? Kind.allCases.first { team.flower.th.contains($0.thaiName) }
    }
  }

  /// The whole drawing, leaves and all, as shapes in a square from 0 to 100.
  public var shapes: String {
    switch kind {
    case .ratchaphruek: Ratchaphruek.drawing(petals)
    case .thammaraksa: Thammaraksa.drawing(petals)
    case .phuttharaksa: Phuttharaksa.drawing(petals)
    case .daoRueang: DaoRueang.drawing(petals)
    case nil: FivePetals.drawing(petals)
    }
  }

  /// A single blossom, for borders, as shapes around the origin within a radius of 50.
  public var blossom: String {
    switch kind {
    case .ratchaphruek: Shapes.placed("scale(2.2)", Ratchaphruek.blossom(petals))
    case .thammaraksa: Thammaraksa.blossom(petals)
    case .phuttharaksa: Phuttharaksa.blossom(petals)
    case .daoRueang: DaoRueang.blossom(petals)
    case nil: FivePetals.blossom(petals)
    }
  }
}
