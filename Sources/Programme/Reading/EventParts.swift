import SourceText
import Vocabulary

/// The parts of an event, as far as its file has them.
struct EventParts {
  /// Whether the file's syntax is sound: if not, what one part says of another may be lost.
  let isWhole: Bool
  /// Whether a file that is named is there; nil leaves that unchecked.
  let fileExists: ((String) -> Bool)?
  /// Whether a time zone is known by a name; nil leaves that unchecked.
  let isTimeZone: ((String) -> Bool)?
  /// The event without its roster; nil where something it needs is missing.
  var event: Event?
  /// The teams, if all of them are sound.
  var teams: [Team]?
  /// The roster's path.
  var roster: FieldReader?

  init(
    isWhole: Bool, fileExists: ((String) -> Bool)?, isTimeZone: ((String) -> Bool)?
  ) {
    self.isWhole = isWhole
    self.fileExists = fileExists
    self.isTimeZone = isTimeZone
  }

  /// Reads the fields of an event file, all of them whatever is wrong with one.
  mutating func read(_ fields: inout ObjectReader) -> Event? {
    let sink = fields.sink
    let id = fields.field("id")?.identifier()
    let title = fields.bilingual("title")
    let description = fields.bilingual("description", isRequired: false)
    let office = fields.object("office") { Self.office(&$0) }
    let dates = fields.object("dates") { Self.dates(&$0) }
    let venue = fields.bilingual("venue")
    let timeZone = timeZone(&fields)
    let budget = fields.object("budget") { Self.budget(&$0) }
    let targets = fields.array("targets", isRequired: false) { $0.object { Self.target(&$0) } }
    let teamSize = fields.integer("teamSize", in: 1...10_000)

    let foundBeforeTeams = sink.diagnostics.count
    let teams = TeamReader.read(&fields)
    if isWhole, sink.diagnostics.count == foundBeforeTeams { self.teams = teams }
    roster = fields.field("roster")

    let foundBeforeQuizzes = sink.diagnostics.count
    let quizzes = QuizReader.read(&fields, fileExists: fileExists)
    let areQuizzesSound = isWhole && sink.diagnostics.count == foundBeforeQuizzes
    var programmeReader = ProgrammeReader(
      dates: dates, quizzes: areQuizzesSound ? quizzes?.map(\.id) ?? [] : nil, sink: sink)
    let programme = programmeReader.read(&fields)
    let rallyRoute = route(&fields)
    let surveys = SurveyReader.read(&fields)
    let signatories = fields.array("signatories", isRequired: false) {
      $0.object { Self.signatory(&$0) }
    }
    let greetings = BadgesReader.read(&fields)
    let dots = fields.object("register", isRequired: false) {
      $0.integer("dotsPerTeam", in: 1...100)
    }
    guard let id, let title, let office, let dates, let venue, let budget, let teamSize, let teams
    else { return nil }
    event = Event(
      id: EventID(id), title: title, description: description, office: office, dates: dates,
      venue: venue, timeZone: timeZone, budget: budget, targets: targets ?? [],
      teamSize: teamSize, teams: teams, programme: programme, quizzes: quizzes ?? [],
      rallyRoute: rallyRoute, surveys: surveys, signatories: signatories ?? [],
      greetings: greetings, dotsPerTeam: dots ?? 5)
    return event
  }

  private static func office(_ fields: inout ObjectReader) -> Office? {
    let name = fields.bilingual("name")
    let shortName = fields.bilingual("shortName", isRequired: false)
    return name.map { Office(name: $0, shortName: shortName ?? $0) }
  }

  /// The days of an event or activity, the last not before the first.
  static func dates(_ fields: inout ObjectReader) -> DateSpan? {
    let first = fields.field("first")?.date()
    let lastField = fields.field("last", isRequired: false)
    guard let first else {
      _ = lastField?.date()
      return nil
    }
    guard let lastField else { return DateSpan(first: first, last: first) }
    guard let last = lastField.date() else { return nil }
    guard first <= last else {
      fields.sink.error(
        at: lastField.offset, th: "วันสุดท้ายมาก่อนวันแรก", en: "the last day comes before the first",
        remedy: Bilingual(th: "ตรวจสอบ first และ last", en: "check first and last"))
      return nil
    }
    return DateSpan(first: first, last: last)
  }

  private func timeZone(_ fields: inout ObjectReader) -> String {
    let standard = "Asia/Bangkok"
    guard let field = fields.field("timeZone", isRequired: false), let text = field.string() else {
      return standard
    }
    let isName = text.utf8.allSatisfy { byte in
      byte.isASCIIDigit || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(
          byte)
    }
    if !isName || text.hasPrefix("/") {
      field.sink.error(
        at: field.offset, th: "“\(text)” ไม่ใช่ชื่อเขตเวลา", en: "`\(text)` is not a time zone",
        remedy: Bilingual(th: "เขียนเช่น \(standard)", en: "write it like \(standard)"))
    } else if let isTimeZone, !isTimeZone(text) {
      field.sink.error(
        at: field.offset, th: "เครื่องนี้ไม่รู้จักเขตเวลา “\(text)”",
        en: "this machine knows no time zone `\(text)`",
        remedy: Bilingual(
          th: "เขียนเช่น \(standard) หากสะกดถูกแล้ว ติดตั้งด้วย apt install tzdata",
          en: "write it like \(standard); if it is right: apt install tzdata"))
    }
    return text
  }

  private static func budget(_ fields: inout ObjectReader) -> Budget? {
    let planned = fields.integer("planned", in: 0...1_000_000_000_000)
    let used = fields.integer("used", in: 0...1_000_000_000_000, isRequired: false)
    return planned.map { Budget(planned: $0, used: used) }
  }

  private static func target(_ fields: inout ObjectReader) -> Target? {
    let title = fields.bilingual("title")
    let number = fields.integer("number", in: 1...1_000_000_000)
    let unit = fields.bilingual("unit")
    let measure = fields.enumeration("measure", as: Target.Measure.self, isRequired: false)
    guard let title, let number, let unit else { return nil }
    return Target(title: title, number: number, unit: unit, measure: measure)
  }

  private static func signatory(_ fields: inout ObjectReader) -> Signatory? {
    let name = fields.bilingual("name")
    let position = fields.bilingual("position")
    guard let name, let position else { return nil }
    return Signatory(name: name, position: position)
  }

  private func route(_ fields: inout ObjectReader) -> String? {
    guard let field = fields.field("rallyRoute", isRequired: false), let path = field.string()
    else {
      return nil
    }
    field.checkFile(path, with: fileExists)
    return path
  }
}

extension FieldReader {
  /// Reports a path whose file is not there.
  public func checkFile(_ path: String, with fileExists: ((String) -> Bool)?) {
    guard let fileExists, !fileExists(path) else { return }
    sink.error(
      at: offset, th: "ไม่พบไฟล์ \(path)", en: "no such file: \(path)",
      remedy: Bilingual(
        th: "ตำแหน่งไฟล์นับจากโฟลเดอร์ของไฟล์นี้", en: "paths count from this file's folder"),
      check: "missing-file")
  }
}
