import Vocabulary

/// A person of the roster.
public struct Person: Hashable, Sendable {
  /// The person's id: `p01`.
  public var id: PersonID
  /// นาย, นางสาว …, `""` if none.
  public var title: String
  /// Given name and surname.
  public var name: String
  /// `""` if none.
  public var nickname: String
  /// nil until the draw assigns one.
  public var team: TeamID?
  /// The position held, `""` if not given.
  public var position: String
  /// A word the person types to sign in; nil asks for none.
  public var code: String?
  /// Whether the person may appear on public boards.
  public var isPublic: Bool
  /// How much longer the person's time limits are; no board, page or table tells.
  public var extraTime: ExtraTime
  /// The roster's further columns by name, for balancing the draw; empty fields are left out.
  public var extra: [String: String]
  /// What the roster's file does not know of the person, and the store does; nil for nothing.
  public var arrival: Arrival?

  /// What only the store knows of a person.
  public enum Arrival: Hashable, Sendable {
    /// The person walked in: the file does not have them.
    case walkedIn
    /// The person came late: the file has them without a team.
    case placed
  }

  /// A person.
  public init(
    id: PersonID, title: String = "", name: String, nickname: String = "", team: TeamID? = nil,
    position: String = "", code: String? = nil, isPublic: Bool = false,
    extraTime: ExtraTime = .none, extra: [String: String] = [:]
  ) {
    self.id = id
    self.title = title
    self.name = name
    self.nickname = nickname
    self.team = team
    self.position = position
    self.code = code
    self.isPublic = isPublic
    self.extraTime = extraTime
    self.extra = extra
  }
}

extension Person {
  /// The name with its title: Thai ones stand close, where either is in other letters apart.
  public var fullName: String {
    guard !title.isEmpty else { return name }
    let areThai = [title, name].allSatisfy { text in
      text.unicodeScalars.first.map { (0xE00...0xE7F).contains($0.value) } ?? true
    }
    return areThai ? title + name : "\(title) \(name)"
  }

  /// What the person is called: the nickname, if there is one.
  public var familiarName: String { nickname.isEmpty ? name : nickname }
}
