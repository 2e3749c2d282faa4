import Vocabulary

/// The questions that a quiz draws from.
///
/// Where two questions have the same id, the first counts; `bank check` names the other.
public struct QuestionPool: Sendable {
  private let banks: [Bank]
  private var places: [QuestionID: Place] = [:]
  private var byLevel: [Level: [QuestionID]] = [:]

  private struct Place {
    var bank: Int
    var position: Int
  }

  /// The questions of some banks, of these kinds.
  public init(_ banks: [Bank], kinds: Set<QuestionKind> = Set(QuestionKind.allCases)) {
    self.banks = banks
    for (number, bank) in banks.enumerated() {
      for position in bank.indices where kinds.contains(bank.kind(at: position)) {
        let id = bank.id(at: position)
        guard places[id] == nil else { continue }
        places[id] = Place(bank: number, position: position)
        byLevel[bank.level(at: position) ?? .a1, default: []].append(id)
      }
    }
  }

  /// The number of questions.
  public var count: Int { places.count }

  /// The number of questions of a level; unlevelled ones count as A1.
  public func count(of level: Level) -> Int { byLevel[level]?.count ?? 0 }

  /// The ids of the questions of a level, in the order of the banks; unlevelled ones count as A1.
  func ids(of level: Level) -> [QuestionID] { byLevel[level] ?? [] }

  /// The ids of the questions, in no order.
  public var ids: some Collection<QuestionID> { places.keys }

  /// The kind of the question with an id, without making its texts; nil if there is none.
  public func kind(of id: QuestionID) -> QuestionKind? {
    places[id].map { banks[$0.bank].kind(at: $0.position) }
  }

  /// The question with an id, nil if there is none.
  public subscript(id: QuestionID) -> Question? {
    places[id].map { banks[$0.bank][$0.position] }
  }

  /// A level of which a quiz draws more questions than there are.
  public struct Shortage: Hashable, Sendable {
    /// The level.
    public var level: Level
    /// How many are to be drawn.
    public var wanted: Int
    /// How many there are that can be played.
    public var available: Int
  }

  /// How many questions of a level a draw of so many would give: those that can be played.
  public func drawn(_ wanted: Int, of level: Level) -> Int {
    Array(ids(of: level).lazy.filter(isSound).prefix(max(0, wanted))).count
  }

  /// The levels of which fewer questions can be played than are to be drawn.
  public func shortages(for counts: [Level: Int]) -> [Shortage] {
    Level.allCases.compactMap { level in
      let wanted = counts[level] ?? 0
      let available = drawn(wanted, of: level)
      return wanted > available
        ? Shortage(level: level, wanted: wanted, available: available) : nil
    }
  }

  /// Draws questions: of each level as many as asked for, or all where there are fewer.
  ///
  /// The same seed draws the same questions of the same banks, in the same order: levels rise.
  ///
  /// - Parameter known: Those that are drawn only where a level has too few others.
  public func draw(
    _ counts: [Level: Int], seed: UInt64, avoiding known: Set<QuestionID> = []
  ) -> [QuestionID] {
    var generator = SeededGenerator(seed: seed)
    return Level.allCases.flatMap { level -> [QuestionID] in
      let shuffled = generator.shuffled(byLevel[level] ?? [])
      let others = known.isEmpty ? shuffled : shuffled.filter { !known.contains($0) }
      let rest = known.isEmpty ? [] : shuffled.filter { known.contains($0) }
      return Array((others + rest).lazy.filter(isSound).prefix(max(0, counts[level] ?? 0)))
    }
  }

  /// Questions in another order; levels rise, unlevelled ones counting as A1.
  ///
  /// The same seed gives the same order. Those that are not here any more come last.
  public func shuffled(_ questions: [QuestionID], seed: UInt64) -> [QuestionID] {
    var generator = SeededGenerator(seed: seed)
    let shuffled = generator.shuffled(questions)
    let order = Level.allCases
    let byLevel = Dictionary(grouping: shuffled) { id in
      places[id].map { order.firstIndex(of: banks[$0.bank].level(at: $0.position) ?? .a1) ?? 0 }
        ?? order.count
    }
    return byLevel.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// Whether a question can be answered rightly, is judged, or asks nothing.
  private func isSound(_ id: QuestionID) -> Bool {
    guard let question = self[id] else { return false }
    let play = question.play()
    return question.kind == .description || play.isJudged || !play.expected.isEmpty
  }
}
