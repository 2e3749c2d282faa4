import Entries
import Programme
import Vocabulary

/// A supervision round (นิเทศ ติดตาม ตรวจสอบ).
public struct VisitFacts: Hashable, Sendable {
  /// Who supervised.
  public var visitor: String
  /// The day.
  public var date: CalendarDate
  /// When in the development.
  public var phase: FindingPhase
  /// What was noted of which activity.
  public var notes: [VisitNote]

  /// A supervision round.
  public init(visitor: String, date: CalendarDate, phase: FindingPhase, notes: [VisitNote]) {
    self.visitor = visitor
    self.date = date
    self.phase = phase
    self.notes = notes
  }
}

/// What a supervision round noted of an activity; "" for nothing.
public struct VisitNote: Hashable, Sendable {
  /// The activity.
  public var activity: ActivityID
  /// The progress.
  public var progress: String
  /// Problems and obstacles.
  public var problem: String
  /// What is needed.
  public var need: String

  /// What was noted of an activity.
  public init(activity: ActivityID, progress: String = "", problem: String = "", need: String = "")
  {
    self.activity = activity
    self.progress = progress
    self.problem = problem
    self.need = need
  }
}

/// What someone wrote in the four steps สุ จิ ปุ ลิ; "" for a step left empty.
public struct ReflectionFacts: Hashable, Sendable {
  /// When in the development.
  public var phase: FindingPhase
  /// The team of who wrote it; people are not named.
  public var team: TeamID?
  /// สุ: what I heard.
  public var heard: String
  /// จิ: what I think.
  public var thought: String
  /// ปุ: what I ask.
  public var asked: String
  /// ลิ: what I will write down and do.
  public var noted: String

  /// A reflection.
  public init(
    phase: FindingPhase, team: TeamID?, heard: String, thought: String, asked: String, noted: String
  ) {
    self.phase = phase
    self.team = team
    self.heard = heard
    self.thought = thought
    self.asked = asked
    self.noted = noted
  }
}
