import Arguments
import Entries
import Facilitation
import Glibc
import Journal
import Programme
import Reports
import SourceText
import ThaiText
import Vocabulary

/// `khaolam roster draw`: draws people into teams that are alike.
enum RosterDrawCommand: Runnable {
  static let command = Command(
    ["roster", "draw"], section: CommandList.Section.prepare,
    summary: "draw people into balanced teams",
    discussion: """
      Whoever has no team in the event's roster gets one; the others keep theirs. Sizes differ by \
      at most one where that can be. Among such draws one is sought in which the teams are alike \
      by the columns of --balance: those of figures by their mean, others by how often each text \
      is there. The same seed and the same roster give the same teams.

      What came of it is told, beside the best of 1,000 random draws. Without --out or --replace \
      nothing is written. Only the column team changes.
      """,
    options: [
      Option(
        "seed", takes: .integer("N", in: 0...Int.max),
        help: "what the draw follows from; default: a number that is told, to draw so again"),
      Option(
        "balance", takes: .text("COLUMN,…"),
        help: "columns of the roster, or pretest: the points of tests before the training; "
          + "default: pretest where the store has some"),
      Option("all", help: "draw everyone anew"),
      Option("out", takes: .file("FILE"), help: "where the roster goes; - is standard output"),
      Option("replace", help: "write into the event's roster itself"),
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs"),
    ],
    examples: [
      .init("khaolam roster draw --balance position,title", "to look at first"),
      .init("khaolam roster draw --seed 7 --out drawn.csv", "into a new file"),
      .init("khaolam roster draw --seed 7 --replace", "into the roster of the event"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    var roster = try world.roster()
    let target = try target(in: call, for: roster)
    let people = roster.sheet.people
    let journal = try world.storeSoFar(of: roster.event.id)
    let event = try journal?.completed(roster.event) ?? roster.event
    let attempts = try journal?.attempts(event: event.id) ?? []
    // Who walked in has a seat, and the roster's file no line to draw them into another.
    let walkIns = event.roster.filter { $0.arrival == .walkedIn }
    let columns = try columns(
      for: call, roster: roster, walkIns: walkIns, pretest: event.pretestPoints(of: attempts))
    let kept =
      people.map { call.flag("all") ? nil : event.person($0.id)?.team }
      + walkIns.map(\.team)
    let draw = TeamDraw(
      teams: event.teams.count,
      kept: kept.map { team in team.flatMap { team in event.teams.firstIndex { $0.id == team } } },
      columns: columns)
    let seed = call.integer("seed").map { UInt64($0) } ?? .random(in: 0...999_999)
    let outcome = draw.drawn(seed: seed)
    for (place, team) in outcome.teams.prefix(people.count).enumerated() {
      roster.sheet.setTeam(event.teams[team].id, at: place)
    }
    let report = DrawReport(
      event: event, seed: seed, kept: kept.map { $0 != nil }, columns: columns, outcome: outcome)
    try tell(report, event, world, isCSVOnOutput: target == "-")
    let moves = people.enumerated().map { place, person in
      RosterChanged.Move(
        person: person.id, from: person.team, to: event.teams[outcome.teams[place]].id)
    }
    world.tellOfEntries(moves.filter { $0.from != $0.to }, in: attempts)
    guard let target else {
      let note = Bilingual(
        th: "ยังไม่ได้เขียนไฟล์ ใช้ --out FILE หรือ --replace พร้อม --seed \(seed)",
        en: "Nothing was written: give --out FILE or --replace, with --seed \(seed).")
      Output.complain(note[world.language])
      return ExitStatus.done
    }
    roster.tellOfEncoding(in: world.language)
    let bytes = roster.sheet.bytes
    if target == "-", isatty(STDOUT_FILENO) != 0 {
      // To look at: what the file's texts might do to a terminal is kept from it.
      try Output.write(printable(String(decoding: bytes, as: UTF8.self)))
      return ExitStatus.done
    }
    try withSink(for: target, telling: world.language) { sink in
      try sink(bytes)
      if call.flag("replace") { try roster.requireUnchanged() }
    }
    return ExitStatus.done
  }

  /// Where the roster goes; nil for nowhere.
  private static func target(in call: Invocation, for roster: RosterFile) throws -> String? {
    let replaces = call.flag("replace")
    guard let out = call.string("out") else { return replaces ? roster.path : nil }
    guard out != "-", roster.isRoster(out) else {
      if replaces { throw call.error(.conflict("--replace", "--out \(out)")) }
      if out != "-" { try NewFile.requireFree(out) }
      return out
    }
    guard replaces else { throw RosterIsThere(path: out) }
    return out
  }

  private static func tell(
    _ report: DrawReport, _ event: Event, _ world: World, isCSVOnOutput: Bool
  ) throws {
    let isJSON = world.call.string("format") == "json"
    guard !isCSVOnOutput else {
      let text = DrawText(report, event: event, language: world.language, columns: 80).text
      Output.complain(
        (isJSON ? String(decoding: try Output.json(report), as: UTF8.self) : text).trimmed)
      return
    }
    guard !isJSON else { return try Output.write(json: report) }
    let columns = Output.columns(of: STDOUT_FILENO) ?? 80
    try Output.write(
      DrawText(report, event: event, language: world.language, columns: columns).text)
  }

  // MARK: Columns

  /// Columns that tell people apart, say what is drawn, or what no table tells.
  private static let unfit = ["id", "name", "team", "code", RosterReader.extraTimeColumn]

  private static func columns(
    for call: Invocation, roster: RosterFile, walkIns: [Person], pretest: [PersonID: Int]
  ) throws -> [BalanceColumn] {
    let (sheet, people) = (roster.sheet, roster.sheet.people + walkIns)
    let results =
      pretest.isEmpty
      ? nil
      : BalanceColumn(
        name: Event.pretestColumn,
        values: .figures(people.map { person in pretest[person.id].map { Double($0) } }))
    guard let list = call.string("balance") else { return results.map { [$0] } ?? [] }
    var columns: [BalanceColumn] = []
    for name in list.split(separator: ",").map({ String($0).trimmed }) where !name.isEmpty {
      let written =
        sheet.columns.first { $0 == name }
        ?? sheet.columns.first {
          $0.lowercased() == name.lowercased()
        }
      guard !columns.contains(where: { $0.name == written ?? name }) else { continue }
      if name == Event.pretestColumn, let results {
        columns.append(results)
      } else if let written, !unfit.contains(written), let texts = sheet.texts(in: written) {
        columns.append(
          BalanceColumn(name: written, texts: texts + walkIns.map { $0.text(in: written) }))
      } else if name == Event.pretestColumn {
        throw NoPretest()
      } else {
        let fit = sheet.columns.filter { !unfit.contains($0) }
        throw NoSuchColumn(name: name, isUnfit: written != nil, fit: fit + [Event.pretestColumn])
      }
    }
    return columns
  }
}

extension Person {
  /// What is known under a heading of the roster of someone who walked in; `""` for nothing.
  fileprivate func text(in column: String) -> String {
    switch column {
    case "title": title
    case "nickname": nickname
    case "position": position
    case "public": isPublic ? "yes" : "no"
    default: ""
    }
  }
}

/// The file that is to be written is the roster itself.
struct RosterIsThere: ExplainedError {
  var path: String

  var message: Bilingual {
    Bilingual(th: "\(path) คือรายชื่อของงานนี้", en: "\(path) is the event's roster.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ระบุชื่อไฟล์อื่น หรือเพิ่ม --replace เพื่อเขียนทับ",
      en: "Name another file, or add --replace to write into it.")
  }

  var exitCode: Int32 { 73 }
}

/// Nobody has a result of a test before the training.
struct NoPretest: ExplainedError {
  var message: Bilingual {
    Bilingual(
      th: "ยังไม่มีผลแบบทดสอบก่อนการพัฒนา", en: "There are no results of a test before the training.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ให้ทำแบบทดสอบที่มี phase: \"before\" ก่อน หรือเพิ่มคอลัมน์ pretest ในรายชื่อ",
      en: "Have a quiz of phase: \"before\" played, or give the roster a column pretest.")
  }

  var exitCode: Int32 { ExitStatus.noInput }
}

/// A draw can't be balanced by a column.
struct NoSuchColumn: ExplainedError {
  var name: String
  /// Whether it is there, but tells people apart.
  var isUnfit: Bool
  /// The columns that may be named.
  var fit: [String]

  var message: Bilingual {
    if isUnfit {
      return Bilingual(
        th: "จัดทีมให้สมดุลตามคอลัมน์ “\(name)” ไม่ได้", en: "Teams can't be balanced by `\(name)`.")
    }
    let meant = nearestMatch(to: name, among: fit)
    return Bilingual(
      th: "รายชื่อไม่มีคอลัมน์ “\(name)”" + (meant.map { " หมายถึง “\($0)” หรือไม่" } ?? ""),
      en: "The roster has no column `\(name)`" + (meant.map { "; did you mean `\($0)`?" } ?? "."))
  }

  var remedy: Bilingual {
    let list = fit.joined(separator: ", ")
    return Bilingual(th: "คอลัมน์ที่ใช้ได้: \(list)", en: "These can be named: \(list).")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
