import Entries
import Programme
import SourceText
import Vocabulary

/// Reads a rally route file.
public enum RouteReader {
  /// The route that a file describes, and all that is wrong with the file.
  ///
  /// - Parameters:
  ///   - teams: The event's teams, which cars and orders name.
  ///   - roster: The event's people, whom a list of cars names.
  ///   - fileExists: Whether a bank that the route names is there, given its path as written; nil
  ///     leaves that unchecked.
  /// - Returns: The route, nil if an error was found: it loads whole or not at all.
  public static func read(
    _ file: SourceFile, teams: [Team], roster: [Person], fileExists: ((String) -> Bool)? = nil
  ) -> (route: Route?, diagnostics: [Diagnostic]) {
    let (value, diagnostics) = JSON5.parse(file)
    let sink = DiagnosticSink(diagnostics)
    if let note = file.encodingNote { sink.add(note) }
    let parts = RouteParts(
      isWhole: !diagnostics.hasErrors, teams: teams, roster: roster, fileExists: fileExists)
    let route = value.flatMap {
      ObjectReader.read($0, sink) { fields -> Route? in parts.read(&fields) }
    }
    let found = sink.diagnostics.inFileOrder
    return (found.hasErrors ? nil : route, found)
  }
}

/// The parts of a route, as far as its file has them.
struct RouteParts {
  /// Whether the file's syntax is sound: if not, what one part says of another may be lost.
  let isWhole: Bool
  let teams: [Team]
  let roster: [Person]
  let fileExists: ((String) -> Bool)?

  /// Reads the fields of a route file, all of them whatever is wrong with one.
  func read(_ fields: inout ObjectReader) -> Route? {
    let id = fields.field("id")?.identifier()
    let title = fields.bilingual("title")
    let description = fields.bilingual("description", isRequired: false)
    let banks = banks(&fields)
    let start = fields.object("start") { Self.start(&$0) }
    let end = fields.field("end")?.minuteOfDay()
    let rules = fields.object("timeRules", isRequired: false) { Self.rules(&$0) }
    let protest = fields.integer("protestMinutes", in: 0...1_440, isRequired: false)
    let safety = fields.object("safety") { Self.safety(&$0) }
    var checkpoints = CheckpointReader(isWhole: isWhole)
    checkpoints.read(&fields)
    var legs = LegReader(checkpoints: checkpoints)
    legs.read(&fields)
    let finish = fields.field("finish", isRequired: false)?.checkpoint(among: checkpoints.known)
    let found = fields.sink.diagnostics.count
    let cars = CarReader(teams: teams, roster: roster).read(&fields)
    let areCarsSound = isWhole && fields.sink.diagnostics.count == found
    let orders = OrderReader(
      teams: teams, cars: areCarsSound ? cars : nil, checkpoints: checkpoints.known,
      finish: finish
    ).read(&fields)
    guard let id, let title, let banks, let start, let end, let safety, let cars else { return nil }
    return Route(
      id: id, title: title, description: description, banks: banks, start: start, endMinute: end,
      checkpoints: checkpoints.all, legs: legs.all, finish: finish, orders: orders ?? .rotated,
      rules: rules ?? .standard, protestMinutes: protest ?? 30, safety: safety, cars: cars)
  }

  private func banks(_ fields: inout ObjectReader) -> [String]? {
    fields.array("banks") { element in
      guard let path = element.string() else { return nil }
      element.checkFile(path, with: fileExists)
      return path
    }
  }

  private static func start(_ fields: inout ObjectReader) -> RouteStart? {
    let name = fields.bilingual("name")
    let place = fields.bilingual("place")
    let minute = fields.field("at")?.minuteOfDay()
    let interval = fields.integer("interval", in: 1...240)
    guard let name, let place, let minute, let interval else { return nil }
    return RouteStart(name: name, place: place, minute: minute, interval: interval)
  }

  private static func rules(_ fields: inout ObjectReader) -> TimeRules? {
    let standard = TimeRules.standard
    let minutes = 0...1_440
    return TimeRules(
      early: fields.integer("early", in: TimeRules.range, isRequired: false) ?? standard.early,
      late: fields.integer("late", in: TimeRules.range, isRequired: false) ?? standard.late,
      lateAllowance: fields.integer("lateAllowance", in: minutes, isRequired: false)
        ?? standard.lateAllowance,
      legCap: fields.integer("legCap", in: TimeRules.range, isRequired: false) ?? standard.legCap,
      maximumLateness: fields.integer("maximumLateness", in: minutes, isRequired: false)
        ?? standard.maximumLateness,
      missed: fields.integer("missed", in: TimeRules.range, isRequired: false) ?? standard.missed)
  }

  private static func safety(_ fields: inout ObjectReader) -> Safety? {
    let emergency = fields.field("emergencyNumber")?.telephone()
    let office = fields.field("officeNumber", isRequired: false)?.telephone()
    let limit = fields.integer("speedLimit", in: 10...120)
    let rules = fields.array("rules") { $0.bilingual() }
    guard let emergency, let limit, let rules else { return nil }
    return Safety(
      emergencyNumber: emergency, officeNumber: office, speedLimit: limit, rules: rules)
  }
}

extension FieldReader {
  /// A telephone number: digits, with spaces, hyphens or a plus.
  func telephone() -> String? {
    guard let text = string() else { return nil }
    let isNumber =
      text.utf8.contains { (0x30...0x39).contains($0) }
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || " -+".utf8.contains($0) }
    guard isNumber else {
      sink.error(
        at: offset, th: "“\(text)” ไม่ใช่หมายเลขโทรศัพท์",
        en: "`\(text)` is not a telephone number",
        remedy: Bilingual(th: "เขียนเช่น \"1669\"", en: "write it like \"1669\""))
      return nil
    }
    return text
  }

  /// A checkpoint of the route.
  ///
  /// - Parameters:
  ///   - known: The checkpoints that there are; nil where they are not known for certain, and any
  ///     is taken.
  ///   - others: What else may stand here, to suggest it.
  func checkpoint(among known: [CheckpointID]?, or others: [String] = []) -> CheckpointID? {
    guard let text = string() else { return nil }
    let id = CheckpointID(text)
    guard let known, !known.contains(id) else { return id }
    unknown(text, among: others + known.map(\.rawValue), th: "จุด", en: "checkpoint")
    return nil
  }

  /// A car: `TEAM/NUMBER`, of one of the teams.
  func car(of teams: [Team]) -> CarID? {
    guard let text = string() else { return nil }
    return Self.car(text, of: teams, at: offset, sink)
  }

  static func car(
    _ text: String, of teams: [Team], at offset: Int, _ sink: DiagnosticSink
  ) -> CarID? {
    guard let car = CarID(text) else {
      sink.error(
        at: offset, th: "“\(text)” ไม่ใช่ชื่อรถ", en: "`\(text)` does not name a car",
        remedy: Bilingual(
          th: "เขียนเป็น รหัสทีม/หมายเลข 1–99 เช่น \(teams.first?.id ?? "team")/1",
          en: "write TEAM/NUMBER, from 1 to 99: \(teams.first?.id ?? "team")/1"))
      return nil
    }
    guard teams.contains(where: { $0.id == car.team }) else {
      let names = teams.map(\.id.rawValue)
      let meant = nearestMatch(to: car.team.rawValue, among: names)
      let list = names.joined(separator: ", ")
      sink.error(
        at: offset,
        th: "ไม่มีทีม “\(car.team)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
        en: "there is no team `\(car.team)`" + (meant.map { "; did you mean `\($0)`?" } ?? ""),
        remedy: Bilingual(th: "ทีมที่มี: \(list)", en: "the teams are: \(list)"))
      return nil
    }
    return car
  }

  /// Reports a name that nothing of its kind has.
  func unknown(_ text: String, among known: [String], th thing: String, en englishThing: String) {
    let meant = nearestMatch(to: text, among: known)
    let list = known.joined(separator: ", ")
    sink.error(
      at: offset,
      th: "ไม่มี\(thing) “\(text)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
      en: "there is no \(englishThing) `\(text)`" + (meant.map { "; did you mean `\($0)`?" } ?? ""),
      remedy: Bilingual(th: "ที่มีอยู่: \(list)", en: "there are: \(list)"))
  }
}
