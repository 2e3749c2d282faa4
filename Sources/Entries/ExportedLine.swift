import Vocabulary

/// A line of an export, read back.
public enum ExportedLine: Hashable, Sendable {
  /// The first line: whose entries these are.
  case header(format: Int, store: StoreID, isSimulated: Bool)
  /// An entry. Whether its hash follows from it is for the reader to see.
  case entry(Entry)
  /// A person whom the store knows beside the roster.
  case latecomer(Latecomer)
  /// What someone answered to a survey.
  case ballot(Ballot)
  /// The last line: the number of entries, and the SHA-256 of all bytes before it.
  case end(entries: Int, checksum: String)

  /// A line that an export does not have.
  public struct Unreadable: Error {}

  /// The most bytes that a line may have.
  public static let mostBytes = 4 << 20

  /// Reads a line, without its line end.
  ///
  /// - Throws: `Unreadable`, also for lines of later versions.
  public init(_ line: [UInt8]) throws(Unreadable) {
    var members = Members()
    let isObject = line.withUnsafeBufferPointer { bytes in
      (try? JSONMembers.read(bytes) { name, value in members.take(name, value) }) != nil
    }
    guard isObject, let read = members.line else { throw Unreadable() }
    self = read
  }
}

/// The members of a line, in whatever order they come; those of one kind of line make one.
private struct Members {
  private var texts: [String: String] = [:]
  private var numbers: [String: Int] = [:]
  private var truths: [String: Bool] = [:]
  private var nulls: Set<String> = []
  private var body: String?
  private var answers = BallotAnswers()

  mutating func take(_ name: JSONBytes, _ value: JSONBytes) {
    answers.take(name, value)
    let key = String(decoding: name, as: UTF8.self)
    if key == "body" {
      body = String(decoding: value, as: UTF8.self)
    } else if value.spells("null") {
      nulls.insert(key)
    } else if value.spells("true") || value.spells("false") {
      truths[key] = value.spells("true")
    } else if let number = value.integer {
      numbers[key] = number
    } else if let text = value.string {
      texts[key] = text
    }
  }

  var line: ExportedLine? {
    if texts["khaolam"] == "journal" { return header }
    if numbers["seq"] != nil { return entry }
    if texts["latecomer"] != nil { return latecomer }
    if texts["ballot"] != nil { return ballot }
    return end
  }

  private var header: ExportedLine? {
    guard let format = numbers["format"], let store = texts["store"],
      let isSimulated = truths["simulated"]
    else { return nil }
    return .header(format: format, store: StoreID(store), isSimulated: isSimulated)
  }

  private var entry: ExportedLine? {
    guard let event = texts["event"], let kiosk = texts["kiosk"], let seq = numbers["seq"],
      let at = numbers["at"], let kind = texts["kind"].flatMap({ EntryKind(rawValue: $0) }),
      texts["team"] != nil || nulls.contains("team"),
      texts["person"] != nil || nulls.contains("person"), let subject = texts["subject"],
      let points = numbers["points"], let body, let hash = texts["hash"].flatMap({ bytes(of: $0) })
    else { return nil }
    return .entry(
      Entry(
        key: EntryKey(event: EventID(event), kiosk: KioskKey(kiosk), seq: seq),
        draft: Draft(
          at: at, kind: kind, team: texts["team"].map { TeamID($0) },
          person: texts["person"].map { PersonID($0) }, subject: subject, points: points,
          body: body), hash: hash))
  }

  private var latecomer: ExportedLine? {
    guard let event = texts["event"], let person = texts["latecomer"], let team = texts["team"],
      let title = texts["title"], let name = texts["name"], let nickname = texts["nickname"],
      let position = texts["position"], let isPublic = truths["public"],
      let entered = numbers["entered"], let changed = numbers["changed"]
    else { return nil }
    return .latecomer(
      Latecomer(
        event: EventID(event), person: PersonID(person), team: TeamID(team), title: title,
        name: name, nickname: nickname, position: position, isPublic: isPublic, entered: entered,
        changed: changed))
  }

  private var ballot: ExportedLine? {
    guard let event = texts["event"], let key = texts["ballot"], let survey = texts["survey"],
      let ratings = answers.ratings, let comments = answers.comments
    else { return nil }
    return .ballot(
      Ballot(
        event: EventID(event), survey: SurveyID(survey), key: key, ratings: ratings,
        comments: comments))
  }

  private var end: ExportedLine? {
    guard let entries = numbers["entries"], let checksum = texts["checksum"] else { return nil }
    return .end(entries: entries, checksum: checksum)
  }

  /// The bytes that hexadecimal digits write; nil where they write none.
  private func bytes(of digits: String) -> [UInt8]? {
    let digits = Array(digits.utf8)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 64, by: 2) {
      guard let high = hexadecimalDigit(digits[index]),
        let low = hexadecimalDigit(digits[index + 1])
      else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }
}
