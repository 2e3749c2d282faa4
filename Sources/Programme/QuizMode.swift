import QuizEngine

/// Who plays a quiz, and how: by one person alone, or as a game of teams.
public enum QuizMode: Hashable, Sendable {
  /// One person at a terminal, signed in by name.
  case individual
  /// Members of a team answer in turn at one terminal.
  case relay(RelayTerms)
  /// Two to four teams at one keyboard: the first to ask for a question may answer it.
  case duel(DuelTerms)
  /// The whole hall against the clock: every right answer fills the bamboo.
  case bamboo(BambooTerms)
  /// Members of a team speak in turn, after some time to prepare; judges give the points.
  case speaking(SpeakingTerms)
  /// A team talks about a topic, everyone in turn, and takes notes; judges give the points.
  case discussion(DiscussionTerms)
  /// One person, at any time, never on the board: what was missed comes back.
  case practice

  /// The modes by the names that event files use.
  public enum Name: String, CaseIterable, Sendable {
    case individual, relay, duel, bamboo, speaking, discussion, practice
  }

  /// The mode's name.
  public var name: Name {
    switch self {
    case .individual: .individual
    case .relay: .relay
    case .duel: .duel
    case .bamboo: .bamboo
    case .speaking: .speaking
    case .discussion: .discussion
    case .practice: .practice
    }
  }

  /// The kinds of question that can be played so.
  public var kinds: Set<QuestionKind> {
    let all = Set(QuestionKind.allCases)
    let judged: Set<QuestionKind> = [.essay, .speaking]
    return switch self {
    case .individual: all
    case .relay: all.subtracting([.description])
    // Nobody waits for a judge while a clock runs.
    case .duel, .bamboo, .practice: all.subtracting(judged).subtracting([.description])
    case .speaking: [.speaking]
    case .discussion: judged
    }
  }

  /// Whether teams play it, not people for themselves.
  public var isGame: Bool {
    switch self {
    case .individual, .practice: false
    case .relay, .duel, .bamboo, .speaking, .discussion: true
    }
  }
}

/// How a relay is played.
public struct RelayTerms: Hashable, Sendable {
  /// What leaving a question to the next costs the team, in points, from 0.
  public var passCost: Int

  /// How a relay is played; what is left out is as in an event file that leaves it out.
  public init(passCost: Int = 10) { self.passCost = passCost }
}

/// How a duel is played.
public struct DuelTerms: Hashable, Sendable {
  /// How long the team that asked first has for its answer, in seconds.
  public var answerSeconds: Int

  /// How a duel is played; what is left out is as in an event file that leaves it out.
  public init(answerSeconds: Int = 20) { self.answerSeconds = answerSeconds }
}

/// What the hall plays for, and for how long.
public struct BambooTerms: Hashable, Sendable {
  /// How long the hall has, in minutes.
  public var minutes: Int
  /// How many right answers each person who is there should give, on the average.
  public var perPerson: Int
  /// How many joints the bamboo has.
  public var joints: Int
  /// What each full joint gives each team, in points.
  public var bonus: Int

  /// What the hall plays for; what is left out is as in an event file that leaves it out.
  public init(minutes: Int = 10, perPerson: Int = 3, joints: Int = 8, bonus: Int = 50) {
    self.minutes = minutes
    self.perPerson = perPerson
    self.joints = joints
    self.bonus = bonus
  }
}

/// How a speaking round is played.
public struct SpeakingTerms: Hashable, Sendable {
  /// How long a speaker has to prepare, in seconds, from 0.
  public var prepareSeconds: Int

  /// How a speaking round is played; what is left out is as in an event file that leaves it out.
  public init(prepareSeconds: Int = 60) { self.prepareSeconds = prepareSeconds }
}

/// How a discussion circle is held.
public struct DiscussionTerms: Hashable, Sendable {
  /// How long each speaks in a turn, in seconds.
  public var turnSeconds: Int
  /// How many turns each has, from 1.
  public var turns: Int

  /// How a discussion circle is held; what is left out is as in an event file that leaves it out.
  public init(turnSeconds: Int = 60, turns: Int = 1) {
    self.turnSeconds = turnSeconds
    self.turns = turns
  }
}
