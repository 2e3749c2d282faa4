import Programme
import Vocabulary

/// What a target of the event came to.
public struct TargetFacts: Hashable, Sendable {
  /// The target, equal to one of the event's.
  public var target: Target
  /// How many were reached; nil where nothing counts it.
  public var reached: Int?

  /// What a target came to.
  public init(target: Target, reached: Int?) {
    self.target = target
    self.reached = reached
  }
}

/// A correction of the scores, for the annex.
public struct CorrectionFacts: Hashable, Sendable {
  /// The entry's name.
  public var entry: String
  /// When it was made, local time.
  public var at: Moment
  /// What was corrected, without a person’s name or id.
  public var title: Bilingual
  /// The team it is about, if any; people are not named.
  public var team: TeamID?
  /// The points that it gave or, below 0, took.
  public var points: Int
  /// Why.
  public var reason: String
  /// Whether it was undone later.
  public var isUndone: Bool

  /// A correction.
  public init(
    entry: String, at: Moment, title: Bilingual, team: TeamID?, points: Int, reason: String,
    isUndone: Bool
  ) {
    self.entry = entry
    self.at = at
    self.title = title
    self.team = team
    self.points = points
    self.reason = reason
    self.isUndone = isUndone
  }
}

/// A photograph.
public struct PhotoFacts: Hashable, Sendable {
  /// The file's name; without its ending it is the caption.
  public var name: String
  /// image/jpeg, image/png, image/webp or image/gif; of any other kind the place stays empty.
  public var mime: String
  /// The file's bytes.
  public var bytes: [UInt8]

  /// A photograph.
  public init(name: String, mime: String, bytes: [UInt8]) {
    self.name = name
    self.mime = mime
    self.bytes = bytes
  }
}
