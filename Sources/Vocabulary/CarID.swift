/// A car of a rally: a team and the number of the car within it, written `ratchaphruek/2`.
public struct CarID: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  /// The team that the car plays for.
  public var team: TeamID
  /// Its number within the team, 1…99.
  public var number: Int

  /// The numbers that a team's cars may have.
  public static let numbers = 1...99

  /// A car of a team.
  public init(team: TeamID, number: Int) {
    self.team = team
    self.number = number
  }

  /// The car that a text names as `TEAM/NUMBER`; nil where it names none.
  public init?(_ text: String) {
    guard let slash = text.lastIndex(of: "/"), slash != text.startIndex,
      let number = Int(text[text.index(after: slash)...]), Self.numbers.contains(number)
    else { return nil }
    self.init(team: TeamID(String(text[..<slash])), number: number)
  }

  /// Reads the car as text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let car = CarID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no car")
    }
    self = car
  }

  /// Writes the car as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// The car as text.
  public var description: String { "\(team)/\(number)" }

  /// Whether one car comes before another: by team, then by number.
  public static func < (left: Self, right: Self) -> Bool {
    left.team == right.team ? left.number < right.number : left.team < right.team
  }
}
