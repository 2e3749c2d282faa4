import CarRally
import RallyControl
import RallyRoute
import Vocabulary

/// Where a car of the rally was last seen.
public struct CarPlace: Hashable, Sendable {
  /// The car.
  public var car: CarID
  /// Its name.
  public var name: Bilingual
  /// Where it was.
  public var text: Bilingual
  /// When, in milliseconds since 1970-01-01 00:00 UTC; nil where that is not known.
  public var at: Int?

  /// Where the cars that have started were last seen, the latest first.
  public static func latest(of runs: [CarRun], in rally: Rally) -> [CarPlace] {
    runs.filter { $0.state != .waiting }.map { CarPlace($0, in: rally) }
      .sorted { ($1.at ?? .min, $0.car) < ($0.at ?? .min, $1.car) }
  }

  init(_ run: CarRun, in rally: Rally) {
    car = run.car
    name = rally.name(of: run.car)
    at = run.latestTime
    text =
      switch run.state {
      case .onLeg(0): Self.left(rally.route.start.name)
      case .onLeg(let index): Self.left(rally.name(of: run.legs[index - 1].checkpoint))
      case .atCheckpoint(let index):
        Self.at(rally.name(of: run.legs[index].checkpoint))
      default: RallyWords.status(run.state.name)
      }
  }

  private static func left(_ place: Bilingual) -> Bilingual {
    Bilingual(th: "ออกจาก\(place.th)", en: "left \(place.en)")
  }

  private static func at(_ place: Bilingual) -> Bilingual {
    Bilingual(th: "ถึง\(place.th)", en: "at \(place.en)")
  }
}
