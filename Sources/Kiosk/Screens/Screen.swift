import Scoreboard
import Vocabulary

/// What a terminal shows: one step of a session, in one language, free of any terminal's ways.
public struct Screen: Hashable, Sendable {
  /// The screens there are, by the names that the line protocol uses.
  public enum Name: String, Sendable {
    case welcome, team, person, menu, intro, question, feedback, summary, standings, rally, game
    case judge, survey, note, facilitator, pin, message, help, bye
  }

  /// Why a screen comes by itself.
  public enum Cause: String, Sendable {
    /// Time has run out, or nobody has typed for long.
    case time
    /// Facilitators have said something, or what they did to the quiz is seen.
    case message
  }

  /// Which screen it is.
  public var name: Name
  /// The headline.
  public var title: String
  /// The text, a paragraph an element.
  public var body: [String]
  /// What can be chosen.
  public var choices: [Choice]
  /// What to type now.
  public var prompt: String
  /// The seconds left to answer; nil without a limit.
  public var seconds: Int?
  /// Why it comes by itself; nil for the answer to a line.
  public var cause: Cause?
  /// What there is to say about the line before: why it could not be taken.
  public var notice: String?
  /// What is to be spoken aloud now; nil for nothing.
  public var speech: Speech?
  /// Whether what is typed now must not be shown.
  public var isSecret = false
  /// What programs want to know.
  public var data: ScreenData
  /// A picture in characters, for terminals only.
  public var art: [String]
  /// The colour of the team concerned, as `#RRGGBB`; nil for none.
  public var accent: String?

  /// A screen.
  public init(
    _ name: Name, title: String, body: [String] = [], choices: [Choice] = [], prompt: String,
    seconds: Int? = nil, data: ScreenData = .none, art: [String] = [], accent: String? = nil
  ) {
    self.name = name
    self.title = title
    self.body = body
    self.choices = choices
    self.prompt = prompt
    self.seconds = seconds
    self.data = data
    self.art = art
    self.accent = accent
  }
}

/// Something that can be chosen on a screen.
public struct Choice: Hashable, Sendable {
  /// What to type.
  public var key: String
  /// What it stands for: a team, a person, an option, or what a menu line starts.
  public var id: String
  /// What it says.
  public var text: String

  /// Something that can be chosen.
  public init(key: String, id: String, text: String) {
    self.key = key
    self.id = id
    self.text = text
  }
}
