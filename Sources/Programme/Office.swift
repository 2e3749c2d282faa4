import Vocabulary

/// The office that holds an event.
public struct Office: Hashable, Sendable {
  /// Its full name.
  public var name: Bilingual
  /// The name it is known by for short.
  public var shortName: Bilingual

  /// An office.
  public init(name: Bilingual, shortName: Bilingual) {
    self.name = name
    self.shortName = shortName
  }
}

/// Someone who signs the report and the certificates.
public struct Signatory: Hashable, Sendable {
  /// The name below the signature, or dots where it is written by hand.
  public var name: Bilingual
  /// The position below the name.
  public var position: Bilingual

  /// A signatory.
  public init(name: Bilingual, position: Bilingual) {
    self.name = name
    self.position = position
  }
}
