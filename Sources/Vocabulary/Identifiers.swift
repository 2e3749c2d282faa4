/// An event: `source-2557`, as its event file names it.
public struct EventID: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }
}

/// A team: `ratchaphruek`.
public struct TeamID: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }
}

/// A person of the roster: `p01`. Names are looked up there; the journal knows ids only.
public struct PersonID: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }
}

/// A quiz of the event file: `greetings`.
public struct QuizID: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }
}

/// A question of a bank: `greet-001`, unique within a quiz.
public struct QuestionID: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }
}

/// An activity of the programme: `workshop`.
public struct ActivityID: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }
}

/// A survey of the event file.
public struct SurveyID: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }
}

/// A checkpoint of a rally route.
public struct CheckpointID: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }
}
