import Vocabulary

/// What a `noted` entry with the subject `visit` says: a supervision round (นิเทศ ติดตาม ตรวจสอบ)
/// looked at activities, and what it found of each. Each note is a finding.
public struct SupervisionVisit: Hashable, Sendable {
  /// What was found of an activity.
  public struct Note: Hashable, Sendable {
    /// The activity.
    public var activity: ActivityID
    /// How it gets on, 1 to 1,000 bytes; nil for nothing to say.
    public var progress: String?
    /// What stands in the way, 1 to 1,000 bytes; nil for nothing.
    public var problem: String?
    /// What is needed, 1 to 1,000 bytes; nil for nothing.
    public var need: String?

    /// What was found of an activity.
    public init(
      activity: ActivityID, progress: String? = nil, problem: String? = nil, need: String? = nil
    ) {
      self.activity = activity
      self.progress = progress
      self.problem = problem
      self.need = need
    }
  }

  /// A finding of a round: a note of one kind about one activity.
  public struct Part: Hashable, Sendable {
    /// Its number within the round's entry, from 1: three for each activity, in the order of kinds.
    public var number: Int
    /// The activity.
    public var activity: ActivityID
    /// What it tells: progress, problem or need.
    public var kind: FindingKind
    /// The note.
    public var text: String
  }

  /// The entry's subject.
  public static let subject = "visit"

  /// Who went round, 1 to 200 bytes.
  public var visitor: String
  /// When in the development.
  public var phase: FindingPhase
  /// What was found of each activity that was looked at, 1 to 200.
  public var notes: [Note]
  /// The day of the round.
  public var date: ISODate

  /// A supervision round.
  public init(visitor: String, phase: FindingPhase, notes: [Note], date: ISODate) {
    self.visitor = visitor
    self.phase = phase
    self.notes = notes
    self.date = date
  }

  /// The findings of the round.
  public var parts: [Part] {
    notes.enumerated().flatMap { index, note in
      [(FindingKind.progress, note.progress), (.problem, note.problem), (.need, note.need)]
        .enumerated().compactMap { place, said in
          said.1.map {
            Part(number: 3 * index + place + 1, activity: note.activity, kind: said.0, text: $0)
          }
        }
    }
  }

  /// Reads the body of such an entry.
  ///
  /// - Throws: `UnreadableBody`, with the member that is missing or does not fit, `activities` where
  ///   one of them does not.
  public init(body: String) throws(UnreadableBody) {
    var visitor = RegisterMember<String>("visitor")
    var phase = RegisterMember<FindingPhase>("phase")
    var notes = RegisterMember<[Note]>("activities")
    var date = RegisterMember<ISODate>("date")
    try readMembers(of: body, kind: .noted) { name, value in
      visitor.take(name, value, upTo: RegisterLimits.name)
      phase.takeWord(name, value)
      notes.take(name, value) { bytes in
        guard let elements = bytes.elements(upTo: RegisterLimits.list), !elements.isEmpty
        else { return nil }
        let notes = elements.compactMap { Note($0) }
        return notes.count == elements.count ? notes : nil
      }
      date.take(name, value) { $0.string.flatMap(ISODate.init) }
    }
    self.visitor = try visitor.required()
    self.phase = try phase.required()
    self.notes = try notes.required()
    self.date = try date.required()
  }

  /// The entry's body.
  public var body: String {
    var json = JSONText()
    json.beginObject()
    json.key("visitor")
    json.value(visitor)
    json.key("phase")
    json.value(phase.rawValue)
    json.key("activities")
    json.beginArray()
    for note in notes {
      json.beginObject()
      json.key("activity")
      json.value(note.activity.rawValue)
      json.addIfAny("progress", note.progress)
      json.addIfAny("problem", note.problem)
      json.addIfAny("need", note.need)
      json.endObject()
    }
    json.endArray()
    json.key("date")
    json.value(date.text)
    json.endObject()
    return json.string
  }

  /// The entry that says it.
  ///
  /// - Parameter at: When it is written, in milliseconds since 1970-01-01 00:00 UTC.
  public func draft(at: Int) -> Draft {
    Draft(at: at, kind: .noted, subject: Self.subject, body: body)
  }
}

extension SupervisionVisit.Note {
  /// The note that bytes write as an object; nil where they write none that fits. An empty text says
  /// nothing.
  fileprivate init?(_ bytes: JSONBytes) {
    var activity = RegisterMember<ActivityID>("activity")
    var progress = RegisterMember<String?>("progress")
    var problem = RegisterMember<String?>("problem")
    var need = RegisterMember<String?>("need")
    do throws(UnreadableBody) {
      try readMembers(of: bytes, kind: .noted) { name, value in
        activity.takeID(name, value)
        guard !value.spells("\"\"") else { return }
        progress.take(name, value, upTo: RegisterLimits.text)
        problem.take(name, value, upTo: RegisterLimits.text)
        need.take(name, value, upTo: RegisterLimits.text)
      }
      self.init(
        activity: try activity.required(), progress: try progress.optional() ?? nil,
        problem: try problem.optional() ?? nil, need: try need.optional() ?? nil)
    } catch {
      return nil
    }
  }
}
