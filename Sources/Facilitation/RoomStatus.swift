import Entries
import Journal
import Programme
import Scoreboard
import Vocabulary

/// How far the room is: of each quiz how many have finished, and who is playing it.
public struct RoomStatus: Hashable, Codable, Sendable {
  /// The event.
  public var event: EventID
  /// The quizzes, in menu order.
  public var quizzes: [Entry]

  /// How far a quiz is.
  public struct Entry: Hashable, Codable, Sendable {
    /// The quiz.
    public var quiz: QuizID
    /// Whether people may begin it.
    public var state: QuizGate.State
    /// How many of those who are to play it have finished it; of a duel the rounds.
    public var finished: Int
    /// How many there are to play it, people or teams, those who are absent left out; of a duel the
    /// rounds there are.
    public var expected: Int
    /// Who is in the middle of it.
    public var playing: [Playing]
  }

  /// Someone who is in the middle of a quiz.
  public struct Playing: Hashable, Codable, Sendable {
    /// The person; nil where a team or a table plays.
    public var person: PersonID?
    /// The team; nil at a table.
    public var team: TeamID?
    /// The kiosk at which it goes on.
    public var kiosk: String
    /// How many questions have been answered.
    public var answered: Int
  }

  /// How far an event is, by a journal.
  ///
  /// - Throws: `JournalError`.
  public init(of event: Event, in journal: any Journal) throws {
    self.event = event.id
    let attendance = try journal.attendance(event: event.id)
    let gates = try journal.gates(event: event.id)
    let attempts = Dictionary(grouping: try journal.attempts(event: event.id), by: \.quiz)
    quizzes = event.quizzes.map { quiz in
      let standing = (attempts[quiz.id] ?? []).filter { $0.state != .reset }
      let players = standing.filter { quiz.mode.isPlayed(by: $0.player) }
      let finished = players.filter { $0.state == .finished }
      let expected = quiz.expected(of: event, attendance)
      return Entry(
        quiz: quiz.id, state: gates[quiz.id]?.state ?? .open,
        finished: expected.map { $0.intersection(finished.map(\.player)).count } ?? finished.count,
        expected: expected?.count ?? quiz.attempts,
        playing: players.filter { $0.state == .open }.map {
          Playing(
            person: $0.person, team: $0.team, kiosk: $0.owner.name, answered: $0.answered)
        })
    }
  }
}

extension QuizMode {
  /// Whether an attempt is one that counts as playing it: the hall's own round is none.
  fileprivate func isPlayed(by player: Player) -> Bool { name != .bamboo || player.person != nil }
}

extension Quiz {
  /// Who is to play it; nil of a duel, which any teams play.
  fileprivate func expected(of event: Event, _ attendance: Attendance) -> Set<Player>? {
    switch mode {
    case .individual, .bamboo, .practice:
      let people = event.roster.filter { $0.team != nil && !attendance.isAbsent($0.id, from: id) }
      return Set(people.map { Player.person($0.id) })
    case .relay, .speaking, .discussion: return Set(event.teams.map { Player.team($0.id) })
    case .duel: return nil
    }
  }
}

/// How far the room is, in words.
public struct RoomStatusText {
  private let status: RoomStatus
  private let event: Event

  /// The words for an event's room.
  public init(_ status: RoomStatus, of event: Event) {
    self.status = status
    self.event = event
  }

  /// A line a quiz: how many have finished, and who is playing.
  public var lines: [Bilingual] { status.quizzes.map(line) }

  private func line(_ entry: RoomStatus.Entry) -> Bilingual {
    let title = event.quiz(entry.quiz)?.title ?? Bilingual(same: entry.quiz.rawValue)
    let gate =
      switch entry.state {
      case .open: Bilingual(same: "")
      case .closed: Bilingual(th: " (ปิดอยู่)", en: " (closed)")
      case .paused: Bilingual(th: " (พักอยู่)", en: " (paused)")
      }
    return Bilingual(
      th: "\(title.th)\(gate.th): เสร็จ \(entry.finished) จาก \(entry.expected)"
        + (entry.playing.isEmpty ? "" : " กำลังเล่น: \(list(entry.playing, in: .thai))"),
      en: "\(title.en)\(gate.en): \(entry.finished) of \(entry.expected) finished"
        + (entry.playing.isEmpty ? "" : "; playing: \(list(entry.playing, in: .english))"))
  }

  /// Who is playing, each with the kiosk; of many the first dozen, and how many they are.
  private func list(_ playing: [RoomStatus.Playing], in language: Language) -> String {
    let shown = 12
    let names = playing.prefix(shown).map { "\(name($0)[language]) (\($0.kiosk))" }
    return names.joined(separator: ", ") + (playing.count > shown ? " … (\(playing.count))" : "")
  }

  private func name(_ playing: RoomStatus.Playing) -> Bilingual {
    if let person = playing.person {
      return Bilingual(same: event.person(person)?.familiarName ?? person.rawValue)
    }
    guard let team = playing.team else { return Player.table.name }
    return event.team(team)?.name ?? Bilingual(same: team.rawValue)
  }
}
