import Vocabulary

/// A flower-named team.
public struct Team: Hashable, Sendable {
  /// Its id: `ratchaphruek`.
  public var id: TeamID
  /// Its number, from 1: what a participant types to choose it.
  public var number: Int
  /// Its name: ดอกราชพฤกษ์, and romanised: Ratchaphruek.
  public var name: Bilingual
  /// The flower it is named after: golden shower.
  public var flower: Bilingual
  /// Its colour as `#RRGGBB`.
  public var colour: String
  /// The banner's file name in `assets/banners`, without its ending.
  public var banner: String?
  /// Who receives the team on the study visit.
  public var resourcePerson: Bilingual?
  /// Where that is.
  public var place: Bilingual?

  /// A team.
  public init(
    id: TeamID, number: Int, name: Bilingual, flower: Bilingual, colour: String,
    banner: String? = nil, resourcePerson: Bilingual? = nil, place: Bilingual? = nil
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.flower = flower
    self.colour = colour
    self.banner = banner
    self.resourcePerson = resourcePerson
    self.place = place
  }
}
